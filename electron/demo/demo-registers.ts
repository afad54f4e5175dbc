import { sql } from 'kysely';
import { audit } from '#shared/registers/audit/audit.register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { registerNamed, type RegisterName } from '#shared/registers/table.ts';
import { save } from '#db/kit/write.ts';
import type { WriteTx } from '#db/kit/write-tx.ts';

/** What the organisation keeps that no list of its drawer holds: contacts, objectives, duties and the like. Roles only; none of it is counted in the lists' figures. */
const rows: Partial<Record<RegisterName, readonly Patch[]>> = {
  crisisContact: [
    {
      escalationOrder: 1,
      role: 'Tjänsteperson i beredskap',
      onDuty: true,
      function: 'Tar emot larm dygnet runt',
      organisation: 'Lindhamra stad',
      channel: 'Telefon, i andra hand Rakel',
      audience: 'Förvaltningens krisledning',
      step: 'Tar emot larmet, skriver upp tiden och larmar förvaltningschefen.',
    },
    {
      escalationOrder: 2,
      role: 'Förvaltningschef',
      function: 'Leder krisledningen',
      organisation: 'Serviceförvaltningen',
      channel: 'Telefon',
      audience: 'Avdelningschefer',
      step: 'Beslutar om krisledning och kallar avdelningscheferna.',
    },
    {
      escalationOrder: 3,
      role: 'Säkerhetsansvarig',
      function: 'Bedömer händelsen',
      organisation: 'Serviceförvaltningen',
      channel: 'Telefon',
      audience: 'Central IT-drift',
      step: 'Begär läge av central IT-drift och för logg.',
    },
    {
      escalationOrder: 4,
      role: 'Informationssäkerhetssamordnare',
      function: 'Bedömer frister',
      organisation: 'Serviceförvaltningen',
      channel: 'Telefon',
      audience: 'Dataskyddsombud, CERT-SE, IMY',
      step: 'Bedömer om händelsen ska anmälas och bevakar fristerna.',
    },
    {
      escalationOrder: 5,
      role: 'Kommunikatör',
      onDuty: true,
      function: 'Talar för förvaltningen',
      organisation: 'Serviceförvaltningen',
      channel: 'Webbplats, intranät, anslag i entrén',
      audience: 'Medarbetare och invånare',
      step: 'Skriver ett första budskap inom en timme och uppdaterar det varje timme.',
    },
    {
      escalationOrder: 6,
      role: 'Avdelningschef Kontaktcenter',
      function: 'Svarar invånarna',
      organisation: 'Kontaktcenter',
      channel: 'Reservväxel',
      audience: 'Övriga förvaltningar',
      step: 'Läser upp budskapet i växeln och meddelar mottagare i andra förvaltningar.',
    },
    {
      role: 'Kommunikatör i beredskap',
      function: 'Mottagare',
      onDuty: true,
      organisation: 'Stadsledningskontoret',
      channel: 'Telefon',
      audience: 'Stadens krisledning',
    },
    {
      role: 'Säkerhetsansvarig',
      function: 'Mottagare',
      organisation: 'Socialförvaltningen',
      channel: 'Telefon, i andra hand sms',
      audience: 'Socialjouren och boenden',
    },
    {
      role: 'Administrativ chef',
      function: 'Mottagare',
      organisation: 'Utbildningsförvaltningen',
      channel: 'E-post, i andra hand sms',
      audience: 'Rektorer',
    },
  ],
  roleHolder: [
    { role: 'Informationssäkerhetssamordnare', note: 'Samordnar arbetet och skriver ledningens genomgång.' },
    { role: 'Dataskyddsombud', note: 'Gemensam för stadens nämnder.' },
    { role: 'Säkerhetsansvarig', note: 'Incidenter, skydd och krisberedskap.' },
    { role: 'Klassningsledare', note: 'En per avdelning.' },
    { role: 'Objektledare', note: 'Förvaltar ett system och äger dess åtgärder.' },
  ],
  interestedParty: [
    {
      title: 'Servicenämnden',
      kind: 'governance',
      needs: 'En samlad bild av riskerna och av vad som görs åt dem.',
      feedback: 'Vill se förändringen mellan åren.',
    },
    {
      title: 'Medarbetare',
      kind: 'employees',
      needs: 'Korta rutiner som går att följa i vardagen.',
      feedback: 'Incidentformuläret upplevs som långt.',
    },
    {
      title: 'Förvaltningar som köper tjänster',
      kind: 'customers',
      needs: 'Besked om avbrott och om hur deras uppgifter skyddas.',
      feedback: 'Nöjda med driftinformationen.',
    },
    { title: 'Integritetsskyddsmyndigheten', kind: 'authority', needs: 'Anmälan av personuppgiftsincidenter i tid.', feedback: null },
  ],
  objective: [
    {
      title: 'Alla objekt har en gällande klassning',
      measure: 'Andel objekt med gällande klassning',
      target: '100 %',
      actual: '60 %',
      year: 2026,
      status: 'at_risk',
      owner: 'Informationssäkerhetssamordnare',
    },
    {
      title: 'Varje beslutad kontinuitetsplan övas varje år',
      measure: 'Andel beslutade planer som övats det senaste året',
      target: '100 %',
      actual: '75 %',
      year: 2026,
      status: 'at_risk',
      owner: 'Säkerhetsansvarig',
    },
    {
      title: 'Medarbetarna gör de obligatoriska e-kurserna',
      measure: 'Andel medarbetare som gjort båda kurserna',
      target: '80 %',
      actual: '83 %',
      year: 2026,
      status: 'met',
      owner: 'Avdelningschefer',
    },
  ],
  initiative: [
    {
      area: 'Klassning',
      title: 'Klassa i kapp',
      activities: 'Klassningsledare på varje avdelning, två klassningar i månaden, mall för återkommande system.',
      goal: 'Alla objekt har en gällande klassning vid nästa genomgång.',
      status: 'in_progress',
      year: 2026,
      owner: 'Informationssäkerhetssamordnare',
    },
    {
      area: 'Kontinuitet',
      title: 'Öva utan system',
      activities: 'En skrivbordsövning per avdelning och en gemensam övning med central IT-drift.',
      goal: 'Reservrutinerna är prövade.',
      status: 'planned',
      year: 2027,
      owner: 'Säkerhetsansvarig',
    },
  ],
  roleDuty: [
    { role: 'Avdelningschef', text: 'Går igenom avdelningens öppna åtgärder varje kvartal.', year: 2027, order: 1 },
    { role: 'Objektledare', text: 'Ser över klassning, behörigheter och leverantörsuppföljning för sitt system.', year: 2027, order: 2 },
    { role: 'Klassningsledare', text: 'Leder avdelningens klassningar och skriver motiveringarna.', year: 2027, order: 3 },
    { role: 'Medarbetare', text: 'Gör de obligatoriska e-kurserna och anmäler incidenter samma dag.', year: 2027, order: 4 },
  ],
  sectorRole: [{ sector: 'Ekonomisk säkerhet', role: 'participant', note: 'Löne- och pensionsutbetalningar.' }],
  processing: [
    {
      name: 'Löneutbetalning',
      role: 'controller',
      recordStatus: 'registered',
      threshold: 'done_no_dpia',
      thirdCountry: 'no',
      purpose: 'Betala ut lön och arvode.',
      legalBasis: 'Avtal och rättslig förpliktelse',
      dataSubjects: 'Anställda och förtroendevalda',
      sensitive: true,
    },
    {
      name: 'Ärenden i kontaktcenter',
      role: 'processor',
      recordStatus: 'registered',
      threshold: 'done_dpia_needed',
      dpia: 'done',
      thirdCountry: 'yes_mechanism',
      purpose: 'Svara på invånarnas frågor.',
      legalBasis: 'Allmänt intresse',
      dataSubjects: 'Invånare',
    },
    {
      name: 'Passage i lokaler',
      role: 'controller',
      recordStatus: 'outdated',
      threshold: 'not_done',
      thirdCountry: 'no',
      purpose: 'Skydda lokaler.',
      legalBasis: 'Allmänt intresse',
      dataSubjects: 'Anställda och besökare',
    },
  ],
  riskAnalysis: [
    {
      title: 'Årlig riskanalys av förvaltningens system',
      scope: 'Alla system i drift. Centrala system ingår i stadens egen analys.',
      type: 'unit',
      date: '2026-03-17',
      leader: 'Informationssäkerhetssamordnare',
      participants: 'Objektledare och klassningsledare, nio deltagare',
      model: 'msb-4x4',
    },
  ],
  evidence: [
    { title: 'Protokoll från förvaltningsledningen', place: 'Diariet', dnr: 'SN 2026/0318' },
    { title: 'Rapport från återläsningstest', place: 'Samarbetsytan, mappen Kontinuitet', date: '2026-09-30' },
  ],
};

/** The board's answers to the auditors' conclusion: the list of recommendations has no room for them. */
const answers: Patch = {
  firstReply:
    'Nämnden delar revisionens bedömning i huvudsak. Sju av åtta rekommendationer genomförs av förvaltningen; uppföljningen av leverantörer väntar på en stadsgemensam rutin och sköts till dess med en egen checklista.',
  followUpReply:
    'Sedan det första yttrandet har rapporteringen till nämnden, incidentrutinen och behörighetskontrollerna kommit på plats. Nämnden har fattat två beslut utifrån rapporterna. Klassning, utbildning och övningar fortsätter enligt plan.',
};
function answerAudit(tx: WriteTx): void {
  const found = tx.get<{ id: string; revision: number }>(sql`select id, revision from external_audit where ref = 'GR-2025-07'`);
  if (found) save(tx, audit, { ...found, values: answers });
}

/** The registers beside the lists of the example organisation. */
export function writeDemoRegisters(tx: WriteTx): void {
  answerAudit(tx);
  for (const [name, all] of Object.entries(rows)) for (const values of all) save(tx, registerNamed(name), { values });
}
