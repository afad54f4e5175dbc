import { describe, expect, it } from 'vitest';
import type { Sheet, SheetCell } from '#shared/kit/sheet.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { prepareJobs } from './prepare.ts';

/** Headings as other administrations have them, with one row each: what a sheet is must show without a mapping. */
type List = readonly [register: string, sheet: string, headers: string, row: string];
const lists: readonly List[] = [
  ['OrgUnit', 'org1', 'Enhet;Enhetstyp;Medarbetare;Konsulter;Enhetschef', 'Hamn;Enhet;12;2;Hamnchef'],
  ['OrgUnit', 'org3', 'Namn;Typ av enhet;Personal totalt;varav konsulter;Chefsroll', 'Hamn;Enhet;12;2;Hamnchef'],
  [
    'Supplier',
    'lev1',
    'Leverantörsnamn;Produkt/tjänst;Kritisk leverantör (J/N);Avtalsnummer;Avtal fr.o.m.;Avtal t.o.m.;Personuppgiftsbiträdesavtal;Underbiträden;Krav på informationssäkerhet;Rapporteringsplikt;Överföring till tredjeland;Uppföljd senast;Brister',
    'A AB;Drift;J;1;2025-01-01;2027-01-01;Ja;Ja;J;J;Nej;2026-01-01;Inga',
  ],
  [
    'Supplier',
    'avtal',
    'Bolag;Tjänst;Verksamhetskritisk;Diarienr avtal;Startdatum;Slutdatum;PUB;Kända underleverantörer;Säkerhetskrav;Incidentrapportering;Tredje land;Senast följd upp;Kommentar',
    'A AB;Drift;J;1;2025-01-01;2027-01-01;Ja;Ja;J;J;Nej;2026-01-01;Inga',
  ],
  [
    'InfoObject + Classification',
    'kl1',
    'ID;System;Kategori;Verksamhet;Informationsägare;Systemförvaltare;Leverantör;Fas;Personuppgifter;Känsliga personuppgifter;Sekretess;Informationsklass;Klassningsdatum;Beslutsfattare;Klassningsledare;Klassningsstatus;Omklassning senast;Handlingsplan;Anteckning',
    '1;Alfa;System;Gata;Chef;Lead;;I drift;J;N;N;3-2-2;2026-01-01;Chef;KL;Beslutad;2027-01-01;Klar;x',
  ],
  [
    'InfoObject + Classification',
    'kl2',
    'Systemnamn;Enhet;Informationsägare;Objektägare;Konfidentialitet;Riktighet;Tillgänglighet;Datum för klassning;Beslutat av;Status;Giltig till',
    'Alfa;Gata;Chef;Lead;3;2;2;2026-01-01;Chef;Beslutad;2027-01-01',
  ],
  [
    'InfoObject + Classification',
    'kl3',
    'Informationstillgång;Typ av objekt;Förvaltning;Ägare;K;R;T;Klassad;Klassad av;Status;Nästa klassning',
    'Alfa;System;Gata;Chef;3;2;2;2026-01-01;Chef;Beslutad;2027-01-01',
  ],
  [
    'InfoObject + Classification',
    'kl4',
    'Nr;Objekt;Avdelning;Klassning (K/R/T);Beslutsdatum;Beslutad av;Status klassning;Revideras senast;Skyddad identitet;Normerande klassning',
    '1;Alfa;Gata;K3 R2 T2;2026-01-01;Chef;Beslutad;2027-01-01;N;N',
  ],
  [
    'Risk',
    'r1',
    'Risk-ID;Riskbeskrivning;Avdelning;Orsak;Konsekvensbeskrivning;Nuvarande skydd;Riskkategori;Sannolikhet (S);Konsekvens (K);S x K;Risknivå;Ägare;Åtgärdsstrategi;Giltig acceptans t.o.m.;Läge',
    '1;Tapp;Gata;a;b;c;Teknik;3;4;12;Hög;Chef;Reducera;;Bedömd',
  ],
  [
    'Risk',
    'r2',
    'Nr;Hot/risk;Verksamhet;Bakomliggande orsak;Sannolikhetsnivå;Konsekvensnivå;Riskpoäng;Riskägare;Hantering;Accepteras t o m;Status',
    '1;Tapp;Gata;a;3;4;12;Chef;Reducera;;Bedömd',
  ],
  [
    'Risk',
    'r3',
    'Löpnr;Oönskad händelse;Enhet;S;K;Riskvärde;Riskansvarig;Riskbehandling;Status;Senast reviderad',
    '1;Tapp;Gata;3;4;12;Chef;Reducera;Bedömd;2026-01-01',
  ],
  [
    'VraRow',
    'v1',
    'Process;Arbetssätt;Riskbeskrivning;Rutin finns;Löpande kontroll;Sannolikhet;Väsentlighet;Tas med i internkontrollplan;Motivering',
    'P;A;R;J;N;3;4;x;m',
  ],
  [
    'VraRow',
    'vra-2026',
    'Väsentlig process;Arbetssätt;Oönskad händelse;Finns rutinbeskrivning;Genomförs löpande kontroller;Sannolikhet (1-5);Väsentlighet (1-5);IKP',
    'P;A;R;J;N;3 - Möjlig;4 - Allvarlig;x',
  ],
  [
    'ContinuityPlan',
    'p1',
    'Plannr;Plan;Enhet;Planstatus;Beslutsdatum;Fastställd av;Max avbrottstid (h);Återställningstid (h);Dataförlust (h);Reservrutin finns;Ses över senast',
    '1;P;Gata;Beslutad;2026-01-01;Chef;4;2;1;J;2027-01-01',
  ],
  [
    'ContinuityPlan',
    'kontinuitetsplaner',
    'Kontinuitetsplan;Avdelning;Status;Datum för beslut;Beslutad av;MTD;RTO;RPO;Fallback;Nästa revidering',
    'P;Gata;Beslutad;2026-01-01;Chef;4;2;1;J;2027-01-01',
  ],
  [
    'Exercise',
    'o1',
    'Övningsnr;Kontinuitetsplan;Enhet;Övningstyp;Planerat datum;Genomfört datum;Deltagare;Måluppfyllelse;Slutsatser;Status',
    '1;;Gata;Simulering;2026-01-01;2026-01-02;5;Uppnått;x;Genomförd',
  ],
  [
    'Exercise',
    'ovningar',
    'Nr;Övad plan;Avdelning;Form;Datum planerat;Övad;Antal;Resultat;Status',
    '1;;Gata;Simulering;2026-01-01;2026-01-02;5;Uppnått;Genomförd',
  ],
  [
    'DpoReport + DpoFinding',
    'd1',
    'Rapportår;Iakttagelse nr;Beskrivning;Typ;Allvarlighetsgrad;Område;DSO:s rekommendation;Ansvarig roll;Status;Avslutsorsak;Avslutad',
    '2025;1;Register;Avvikelse;Allvarlig;Registerförteckning;Gör;Chef;Avslutad;Genomförd;2026-01-01',
  ],
  [
    'DpoReport + DpoFinding',
    'dso-granskning-2025',
    'Nr;Observation;Kategori;Allvar;Rekommendation;Ansvarig;Status;Stängd datum',
    '1;Register;Avvikelse;Allvarlig;Gör;Chef;Klar;2026-01-01',
  ],
  [
    'Course + Session',
    'u1',
    'Aktivitet;Utbildningsform;Deltagargrupp;Genomfördes;Plats/enhet;Antal inbjudna;Antal deltagare;NIS2-utbildning;Utvärdering',
    'A;Workshop;Chefer;2026-01-01;Gata;10;8;x;4,5',
  ],
  [
    'Course + Session',
    'utbildningstillfallen',
    'Utbildning;Typ;Målgrupp;Datum;Kallade;Närvarande;Betyg',
    'A;Workshop;Chefer;2026-01-01;10;8;4,5',
  ],
  ['Completion', 'c1', 'E-utbildning;Enhet;Antal medarbetare;Slutfört;Andel;Per datum', 'A;Gata;10;8;80 %;2026-01-01'],
  ['Completion', 'lms', 'Kursnamn;Organisation;Anställda;Antal genomförda;%;Rapportdatum', 'A;Gata;10;8;80;2026-01-01'],
  ['AwarenessTest', 'n1', 'Testdatum;Antal utskick;Antal som klickade;Antal som rapporterade', '2026-01-01;100;10;20'],
  ['AwarenessTest', 'phishing', 'Datum;Mottagare;Klickat;Rapporterat', '2026-01-01;100;10;20'],
  [
    'Incident + BreachAssessment + Nis2Assessment',
    'i1',
    'Ärendenummer;Inträffade;Upptäcktes;Fick kännedom;Incidenttyp;Personuppgifter (J/N);Enhet;Rubrik;Grundorsak;Allvarlighetsgrad;Ärendestatus;Avslutad;Anmäld till IMY;Diarienummer IMY;Betydande incident',
    '1;2026-01-01;2026-01-01;2026-01-01 10:00;Driftavbrott;N;Gata;A;x;Ringa;Hanteras;;;;Inte betydande',
  ],
  [
    'Incident + BreachAssessment + Nis2Assessment',
    'incidentlista',
    'Nr;Datum för händelsen;Kännedom om händelsen;Huvudtyp;Berörs personuppgifter;Verksamhet;Händelse;Konsekvensgrad;Läge;Stängd datum;IMY-anmälan;Tidig varning (24 h);Incidentanmälan (72 h);Slutrapport',
    '1;2026-01-01;2026-01-01 10:00;Driftavbrott;N;Gata;A;Ringa;Hanteras;;;;;',
  ],
  [
    'AuditRecommendation',
    'rek1',
    'Granskning;Rek nr;Revisorernas rekommendation;Nämndens ställningstagande;Klart senast;Genomförda åtgärder;Effekt;Status',
    'G1;1;Gör;Antas;2026-12-01;x;y;Pågår',
  ],
  [
    'AuditRecommendation',
    'revision',
    'Revisionsrapport;Punkt;Rekommendation;Svar;Slutdatum;Vidtagna åtgärder;Uppnådd effekt;Läge',
    'G1;2;Gör;Antas;2026-12-01;x;y;Pågår',
  ],
  [
    'Action + ActionLink',
    'a1',
    'ID;Aktivitet;Ursprung;Referens;Enhet;Ansvarig;Startdatum;Slutdatum;Läge;Slutfört datum;Prio;Resultat',
    '1;Gör;;;Gata;Chef;2026-01-01;2026-12-01;Pågår;;Hög;x',
  ],
  [
    'Action + ActionLink',
    'handlingsplan',
    'Nr;Åtgärd;Källa;Källa nr;Verksamhet;Åtgärdsansvarig;Deadline;Status;Genomförd datum;Uppföljning',
    '1;Gör;;;Gata;Chef;2026-12-01;Pågår;;x',
  ],
  [
    'Action + ActionLink',
    'a3',
    'Åtgärd nr;Beskrivning av åtgärd;Kopplad till;Avdelning;Ansvarig;Klar senast;Status;Avslutad',
    '1;Gör;;Gata;Chef;2026-12-01;Pågår;',
  ],
  ['PlanItem', 'pl1', 'Planår;Nr;Insats;Område;NIS2;Löpande;Ansvarig;Status', '2027;1;Gör;Styrning;x;x;Chef;Planerad'],
  ['PlanItem', 'treårsplan', 'År;Aktivitet;Fokusområde;Ansvarig;Status;Prio', '2027;Gör;Styrning;Chef;Planerad;Hög'],
  [
    'GoverningDocument',
    's1',
    'Dokumentnamn;Dokumenttyp;Beslutad av;Beslutsdatum;Version;Dokumentägare;Revideringsintervall;Revideras senast;Status',
    'A;Rutin;Chef;2026-01-01;1;Chef;12;2027-01-01;Gällande',
  ],
  [
    'GoverningDocument',
    'styrande',
    'Titel;Typ;Beslutsfattare;Antagen;Utgåva;Ansvarig;Nästa översyn;Status',
    'A;Rutin;Chef;2026-01-01;1;Chef;2027-01-01;Gällande',
  ],
];

const cells = (line: string): readonly SheetCell[] => line.split(';').map((text) => (text === '' ? null : text));

describe('lists of other organisations', () => {
  it.each(lists)('%s: %s', (register, name, headers, row) => {
    const sheet: Sheet = { name, merges: [], rows: [headers, row].map((line, index) => ({ row: index + 1, cells: cells(line) })) };
    const { jobs } = prepareJobs([{ file: 'lista.xlsx', formatOf: 'xlsx', sheets: [sheet] }], { settings: defaultSettings });
    expect(jobs.map((job) => [job.register, job.planned.unknownColumns])).toEqual([[register, []]]);
  });
});
