import { bool, choice, date, link, longText, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { actionsOf, pointsAt, register } from '#shared/kit/register.ts';

/** A procurement and the four checks that it should carry (C8, figure 14). */
export const procurementCase = register({
  name: 'procurementCase',
  table: 'procurement_case',
  fields: {
    title: text({
      required: true,
      max: 500,
      import: ['Upphandlingens namn', 'Ärende', 'Upphandlingsärende', 'Benämning', 'Avser', 'Rubrik'],
    }),
    kind: choice(['central', 'local'], {
      import: ['Central eller lokal', 'Typ', 'Upphandlingstyp', 'Slag', 'Lokal/central'],
      synonyms: {
        Central: 'central',
        C: 'central',
        Gemensam: 'central',
        'Central upphandling': 'central',
        L: 'local',
        Intern: 'local',
        Egen: 'local',
        'Lokal upphandling': 'local',
      },
    }),
    phase: choice(['need', 'tender', 'award', 'contract', 'management'], {
      import: ['Skede', 'Steg', 'Upphandlingsfas', 'Status', 'Läge'],
      synonyms: {
        Behovsanalys: 'need',
        Förstudie: 'need',
        Planering: 'need',
        Planerad: 'need',
        Annonsering: 'tender',
        Annonserad: 'tender',
        Anbud: 'tender',
        Pågår: 'tender',
        Pågående: 'tender',
        Utvärdering: 'award',
        Tilldelningsbeslut: 'award',
        Tilldelad: 'award',
        Avtalad: 'contract',
        Avtalstecknande: 'contract',
        'Avtal tecknat': 'contract',
        Avtalsförvaltning: 'management',
        Förvaltas: 'management',
        Drift: 'management',
      },
    }),
    unit: unit({ import: ['Enhet', 'Verksamhet', 'Förvaltning/Avdelning', 'Beställande avdelning'] }),
    owner: role({ import: ['Ansvarig (roll)', 'Upphandlingsansvarig', 'Upphandlare', 'Ansvarig roll'] }),
    dnr: text({ max: 60, import: ['Diarienummer', 'Diarienr', 'Ärendenummer', 'Upphandlingsnr'] }),
    start: date({ import: ['Start', 'Startdatum', 'Annonseras', 'Planerad start'] }),
    classification: bool({ import: ['Klassad', 'Informationsklassning', 'Klassning gjord', 'Klassning finns', 'Informationsklassad'] }),
    risk: bool({ import: ['Risk', 'Riskanalys gjord', 'Riskanalys finns', 'Riskbedömning'] }),
    threshold: bool({ import: ['Tröskelanalys/DPIA', 'Tröskelanalys gjord', 'Konsekvensbedömning', 'DPIA', 'Tröskelbedömning'] }),
    security: bool({
      import: ['Krav på säkerhet', 'Säkerhetskrav ställda', 'Informationssäkerhetskrav', 'Säkerhetskrav i underlag', 'Krav ställda'],
    }),
    supplier: link('supplier', { import: ['Vald leverantör', 'Antagen leverantör', 'Tilldelad leverantör'] }),
    object: link('infoObject', { import: ['Klassningsobjekt', 'Objekt', 'System', 'Objekt/System'] }),
    comment: longText({ import: ['Anmärkning', 'Notering', 'Beskrivning'] }),
    ...secrecyFields,
  },
  links: { supplier: pointsAt('supplier', 'supplier'), object: pointsAt('infoObject', 'object'), actions: actionsOf },
  flags: (f) => {
    const allChecks = f.and(f.is('classification'), f.is('risk'), f.is('threshold'), f.is('security'));
    return {
      allChecks,
      lacksChecks: f.not(allChecks),
      // Once tenders are out, requirements can hardly be added.
      lacksChecksLate: f.and(f.in('phase', 'tender', 'award', 'contract', 'management'), f.not(allChecks)),
      isOngoing: f.in('phase', 'need', 'tender', 'award'),
      isCentral: f.in('kind', 'central'),
    };
  },
  title: 'title',
  search: ['title', 'dnr', 'owner', 'comment'],
  keys: [['dnr'], ['title']],
  sections: {
    procurement: ['title', 'kind', 'phase', 'unit', 'owner', 'dnr', 'start', 'supplier', 'object'],
    checks: ['classification', 'risk', 'threshold', 'security', 'comment'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(
  ['title', 'kind', 'phase', 'classification', 'risk', 'threshold', 'security', 'allChecks'],
  ['lacksChecks', 'lacksChecksLate', 'isOngoing', 'isCentral'],
);
