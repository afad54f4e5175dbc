import type { Patch } from '#shared/kit/rules.ts';

/* What one city's audit of IT security asked and was answered, in our own words: three recommendations, two occasions, a day for each board. */

export const theAudit = {
  ref: 'GR-2025-01',
  title: 'Granskning av it-säkerhet',
  body: 'Stadsrevisionen',
  decided: '2025-01-29',
  conclusion: 'Säkerheten är inte helt betryggande. Regler finns, men nämnden följer inte upp att de hålls.',
  firstReply: 'Nämnden åtar sig två av tre rekommendationer. Den tredje väntar på en gemensam rutin; till dess rapporteras läget oftare.',
} as const satisfies Patch;
export const followUpReply = 'Incidentrutiner och kommunikationsplan är på plats. Rapporteringen till nämnden fortsätter varje kvartal.';

export const addressees = [
  { board: 'Servicenämnden', firstDue: '2025-03-31', followUpDue: '2026-01-30', dnr: 'SN-2025-4' },
  { board: 'Kommunstyrelsen', firstDue: '2025-04-04', followUpDue: '2026-02-27', dnr: 'KS-2025-9' },
  { board: 'Kommunfullmäktige, för kännedom', firstDue: null, followUpDue: null, dnr: null },
] as const satisfies readonly Patch[];

/** Planned at the first occasion, reported at the second. Only the first recommendation has an effect to tell of. */
export const recommendations = [
  {
    first: {
      no: '1',
      area: 'Uppföljning och rapportering',
      assessment: 'Nämnden följer inte upp arbetet så som riktlinjen säger.',
      title: 'Följ upp och rapportera enligt riktlinjen, både den egna säkerheten och den gemensamma driften.',
      stance: 'awaits_other',
      dependsOn: 'Kommunstyrelsens rutin för uppföljning',
      plannedMeasure: 'Nämnden ansluter sig till den gemensamma rutinen när den finns.',
      interimMeasure: 'Läget rapporteras till nämnden varje kvartal, skriftligt och muntligt.',
      expectedEffect: 'Nämnden kan styra arbetet efter hur det går.',
      due: '2026-12-31',
      status: 'open',
    },
    followUp: {
      measuresTaken: 'Fyra kvartalsrapporter har lämnats. Rutinen väntas fortfarande.',
      period: '2025',
      effect: 'Nämnden har sett arbetet på närmare håll och ställt egna frågor.',
      status: 'ongoing',
    },
    action: { title: 'Rapportera it-säkerhet till nämnden varje kvartal', owner: 'It-chef', due: '2026-12-31', status: 'in_progress' },
  },
  {
    first: {
      no: '2',
      area: 'Incidenthantering',
      assessment: 'Rutinerna används, men det går inte att se om de gäller.',
      title: 'Förse incidentrutinerna med datum, beslutsinstans och ansvarig för revidering.',
      stance: 'accepted',
      plannedMeasure: 'Rutinerna och mallen för incidentrapport kompletteras.',
      expectedEffect: 'Alla vet vilken rutin som gäller och vem som håller den aktuell.',
      due: '2025-12-31',
      status: 'open',
    },
    followUp: {
      measuresTaken:
        'Rutinerna har datum, beslut och ansvarig. Rapporten för en kritisk incident anger dag, incidenthanterare och ansvarig chef.',
      period: '2025',
      status: 'done',
    },
    action: { title: 'Komplettera incidentrutinerna', owner: 'Incidentansvarig', due: '2025-12-31', status: 'in_progress' },
  },
  {
    first: {
      no: '3',
      area: 'Kommunikation',
      assessment: 'Vid en kritisk incident är det oklart vem i andra förvaltningar som ska få veta.',
      title: 'Komplettera kommunikationsplanen med eskaleringsvägar och mottagare i varje förvaltning.',
      stance: 'accepted',
      plannedMeasure: 'En ny plan tas fram inom krishanteringen.',
      expectedEffect: 'Rätt personer nås i rätt ordning.',
      due: '2025-12-31',
      status: 'open',
    },
    followUp: {
      measuresTaken: 'Planen har roller, kontaktvägar, kanaler och arbetsgång, med tjänsteman och kommunikatör i beredskap.',
      period: '2025',
      status: 'done',
    },
    action: {
      title: 'Skriv kommunikationsplan för kritiska incidenter',
      owner: 'Kommunikationschef',
      due: '2025-12-31',
      status: 'in_progress',
    },
  },
] as const satisfies readonly { readonly first: Patch; readonly followUp: Patch; readonly action: Patch }[];
