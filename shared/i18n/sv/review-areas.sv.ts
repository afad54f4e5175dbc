import { reviewSv } from './review.sv.ts';

const some = <T>(n: number, one: T, many: T): T => (n === 1 ? one : many);
type Named = { readonly name: string; readonly n: number };

/** Words of the areas within chapter 1: continuity, data protection, training, classification, incidents. */
export const areasSv = {
  rsa: {
    cycle: (start: string, end: string): string =>
      `Risk- och sårbarhetsanalysen görs i cykler. Den aktuella cykeln löper från ${start} till ${end}.`,
    nextCycle: (start: string, end: string): string =>
      `Risk- och sårbarhetsanalysen görs i cykler. Nästa cykel löper från ${start} till ${end}.`,
    items: {
      caption: 'Processer i risk- och sårbarhetsanalysen',
      alt: 'Tabellen visar varje process med hot, förvaltningens rådighet och om en risk är kopplad.',
      columns: ['Process:2.6', 'Hot:2.6', 'Rådighet:1', 'Risk i riskregistret:2.2'],
      source: 'risk- och sårbarhetsanalysen',
    },
    plans:
      'Beslutade kontinuitetsplaner: {plans.decided}. Av de beslutade har {plans.exercisedWithin12Months} övats de senaste tolv månaderna.',
    reviewOverdue: (n: number): string =>
      some(
        n,
        '{plans.reviewOverdue} plan har passerat datumet för sin översyn.',
        '{plans.reviewOverdue} planer har passerat datumen för sin översyn.',
      ),
    planTable: {
      caption: 'Kontinuitetsplaner och övningar',
      alt: 'Tabellen visar varje kontinuitetsplan med avdelning, status, beslutsdatum, nästa översyn och senaste övning.',
      columns: ['Nr:0.8', 'Plan:3', 'Avdelning:1.7', 'Status:1.2', 'Beslutad:1.2', 'Ses över senast:1.5', 'Senast övad:1.4'],
      source: 'kontinuitetsregistret',
    },
    exerciseTable: {
      caption: 'Övningar',
      alt: 'Tabellen visar övningar med typ, avdelning, datum, status och resultat.',
      columns: ['Övning:1', 'Typ:1.8', 'Avdelning:1.8', 'Planerad:1.2', 'Genomförd:1.2', 'Resultat:1.5'],
      source: 'övningsregistret',
    },
    notExercised: 'Inte övad',
    notDecided: '–',
  },
  dpo: {
    received: (year: number, received: string): string => `Dataskyddsombudets årsrapport för ${year} togs emot den ${received}.`,
    counts: (n: number): string =>
      some(
        n,
        'Registret innehåller {dpo.findings} iakttagelse, varav {dpo.closed} är stängd och {dpo.open} är öppen.',
        'Registret innehåller {dpo.findings} iakttagelser, varav {dpo.closed} är stängda och {dpo.open} är öppna.',
      ),
    orphans: (n: number): string =>
      n === 0
        ? 'Alla öppna iakttagelser har minst en åtgärd.'
        : n === 1
          ? '{dpo.openWithoutAction} öppen iakttagelse saknar åtgärd: {@titles}.'
          : '{dpo.openWithoutAction} öppna iakttagelser saknar åtgärd: {@titles}.',
    praise: (titles: string): string => `Beröm i rapporten: ${titles}.`,
    table: {
      caption: 'Dataskyddsombudets iakttagelser och vad som gjorts',
      alt: 'Tabellen visar varje iakttagelse med allvarlighet, status, hur den stängts eller vilka åtgärder som pågår.',
      columns: ['Nr:1.7', 'Iakttagelse:2.7', 'Allvarlighet:1.6', 'Status:1.5', 'Hur avslutad:2.3', 'Åtgärder:2.7'],
      source: 'registret över dataskyddsombudets iakttagelser',
    },
    noAction: 'Ingen åtgärd',
    noneNeeded: '–',
    hiddenTitle: 'utelämnad av sekretesskäl',
    closed: (how: string, date: string): string => (how.includes(date) ? how : `${how}, ${date}`),
    action: (title: string, due: string | null, state: string): string => (due ? `${title} (${state}, ${due})` : `${title} (${state})`),
    overdue: 'försenad',
    records:
      'Registerförteckningen: {processing.registered} av kända behandlingar är registrerade. Genomförda konsekvensbedömningar: {processing.dpiaDone} av dem som behövs. Oklar tredjelandsöverföring: {processing.thirdCountryUnclear}.',
    noRecords: 'Registerförteckningen: inga behandlingar är registrerade i verktyget.',
    priorities: (year: number): string => `Årsrapporten för ${year} prioriterar:`,
  },
  training: {
    counts: (n: number): string =>
      some(
        n,
        'Under året har {training.sessions} utbildningstillfälle genomförts.',
        'Under året har {training.sessions} utbildningstillfällen genomförts.',
      ),
    attended: 'Av de inbjudna deltog {training.attended}.',
    none: 'Inga utbildningstillfällen är registrerade under året.',
    management: (section: string): string =>
      `Ledningens utbildning i NIS2 enligt cybersäkerhetslagen ${section}: av de inbjudna deltog {training.managementNis2}.`,
    sessions: {
      caption: 'Genomförda utbildningstillfällen',
      alt: 'Tabellen visar årets utbildningstillfällen med form, målgrupp, datum och antal deltagare av inbjudna.',
      columns: ['Utbildning:3.2', 'Form:1.3', 'Målgrupp:1.3', 'Datum:1.2', 'Deltog:1:r', 'NIS2:0.7'],
      source: 'utbildningsregistret',
    },
    courses: {
      caption: 'Obligatoriska e-kurser',
      alt: 'Tabellen visar för varje obligatorisk e-kurs hur många som har genomfört den av antal anställda inklusive konsulter.',
      columns: ['Kurs:3', 'Genomförd:1.4:r', 'Andel:1:r'],
      source: 'senaste uttaget per kurs och avdelning',
    },
    chart: (asOf: string, conclusion: string) => ({
      caption: 'Genomförda obligatoriska e-kurser per avdelning',
      alt: `Liggande stapeldiagram över andelen som har genomfört de obligatoriska e-kurserna per avdelning, per den ${asOf}. ${conclusion}`,
      source: 'senaste uttaget per kurs och avdelning',
    }),
    series: 'Genomfört, procent',
    conclusion: (best: string, bestShare: string, worst: string, worstShare: string): string =>
      best === worst
        ? `Andelen är ${bestShare} i ${best}.`
        : `Andelen är högst i ${best} (${bestShare}) och lägst i ${worst} (${worstShare}).`,
    phishing: (date: string): string =>
      `Vid nätfisketestet ${date} skickades {@sent} meddelanden. {@clicked} klickade på länken ({@clickedShare}) och {@reported} rapporterade meddelandet ({@reportedShare}).`,
  },
  classification: {
    counts: (overdue: number): string =>
      some(
        overdue,
        'Av objekten har {objects.validlyClassified} en gällande klassning och {objects.everClassified} har någon gång klassats. {classifications.overdue} klassning är förfallen.',
        'Av objekten har {objects.validlyClassified} en gällande klassning och {objects.everClassified} har någon gång klassats. {classifications.overdue} klassningar är förfallna.',
      ),
    work: 'Pågående klassningar: {classifications.ongoing}. Planerade: {classifications.planned}. Förfaller inom 60 dagar: {classifications.dueWithin60Days}. Känsliga objekt med gällande klassning: {objects.sensitiveClassified}.',
    none: 'Inga klassningsobjekt är registrerade.',
    chart: (asOf: string, conclusion: string) => ({
      caption: 'Klassningsobjekt per avdelning och läge',
      alt: `Staplat stapeldiagram över antal klassningsobjekt per avdelning med gällande, förfallen, pågående eller ingen klassning, per den ${asOf}. ${conclusion}`,
      source: 'klassningsregistret',
    }),
    states: { valid: 'Gällande', overdue: 'Förfallen', ongoing: 'Pågår', none: 'Inte klassad' },
    conclusion: (units: readonly string[], n: number): string =>
      n === 0
        ? 'Alla objekt har en gällande klassning.'
        : units.length === 1
          ? some(
              n,
              `Flest objekt utan gällande klassning finns i ${units[0]}: ett objekt.`,
              `Flest objekt utan gällande klassning finns i ${units[0]}: ${n} objekt.`,
            )
          : some(
              n,
              `Ett objekt vardera utan gällande klassning finns i ${reviewSv.list(units)}.`,
              `Flest objekt utan gällande klassning, ${n} vardera, finns i ${reviewSv.list(units)}.`,
            ),
    due: {
      caption: 'Klassningar som är förfallna eller snart förfaller',
      alt: 'Tabellen visar klassningar som har passerat sitt datum för översyn eller passerar det inom 60 dagar.',
      columns: ['Objekt:3', 'Klassning:1.3', 'Beslutad:1.2', 'Ses över senast:1.8', 'Klassningsledare:1.8'],
      source: 'klassningsregistret',
    },
    levels: {
      caption: 'Gällande klassningar per aspekt och nivå',
      alt: 'Tabellen visar hur många objekt som ligger på varje nivå i konfidentialitet, riktighet och tillgänglighet.',
      aspect: 'Aspekt:2.4',
      source: 'klassningsregistret',
    },
    level: (value: number): string => `Nivå ${value}:1:r`,
    aspects: { confidentiality: 'Konfidentialitet', integrity: 'Riktighet', availability: 'Tillgänglighet' },
  },
  incidents: {
    counts: (n: number): string =>
      some(n, 'Under året har {incidents.total} incident registrerats.', 'Under året har {incidents.total} incidenter registrerats.'),
    none: 'Inga incidenter är registrerade under året.',
    lastYear: (n: number): string =>
      some(n, 'Föregående år var det {incidents.lastYear} incident.', 'Föregående år var det {incidents.lastYear} incidenter.'),
    personal: 'Personuppgifter berördes i {incidents.concerningPersonalData} av fallen.',
    imy: 'Anmälda till Integritetsskyddsmyndigheten: {incidents.reportedToImy}, varav i tid: {incidents.reportedToImyInTime}.',
    nis2: (n: number): string =>
      n === 0
        ? 'Ingen incident har bedömts som betydande enligt cybersäkerhetslagen.'
        : n === 1
          ? '{nis2.significant} incident har bedömts som betydande enligt cybersäkerhetslagen. Alla frister klarade: {nis2.clocksMet}.'
          : '{nis2.significant} incidenter har bedömts som betydande enligt cybersäkerhetslagen. Alla frister klarade: {nis2.clocksMet}.',
    open: (n: number): string =>
      n === 0
        ? 'Alla årets incidenter är avslutade.'
        : n === 1
          ? '{incidents.open} incident är fortfarande öppen.'
          : '{incidents.open} incidenter är fortfarande öppna.',
    quarterChart: (alt: string) => ({ caption: 'Incidenter per kvartal, i år och föregående år', alt, source: 'incidentregistret' }),
    quarterAlt: (year: number, now: string, before: string | null, conclusion: string): string =>
      before === null
        ? `Stapeldiagram över antal incidenter per kvartal. ${year}: ${now}. ${conclusion}`
        : `Stapeldiagram över antal incidenter per kvartal. ${year}: ${now}. ${year - 1}: ${before}. ${conclusion}`,
    quarterConclusion: (quarters: readonly string[], n: number): string =>
      quarters.length === 1
        ? some(
            n,
            `Flest incidenter registrerades i ${quarters[0]}, en incident.`,
            `Flest incidenter registrerades i ${quarters[0]}, ${n} incidenter.`,
          )
        : some(
            n,
            `Lika många incidenter, en per kvartal, registrerades i ${reviewSv.list(quarters)}.`,
            `Flest incidenter, ${n} per kvartal, registrerades i ${reviewSv.list(quarters)}.`,
          ),
    typeChart: (year: number, conclusion: string) => ({
      caption: 'Incidenter per kvartal och typ',
      alt: `Staplat stapeldiagram över antal incidenter per kvartal och huvudtyp ${year}. ${conclusion}`,
      source: 'incidentregistret',
    }),
    typeConclusion: (type: string, n: number, total: number): string =>
      `Den vanligaste typen är ${type.toLocaleLowerCase('sv')}, ${n} av ${total}.`,
    typeTable: {
      caption: 'Incidenter per typ, i år och föregående år',
      alt: 'Tabellen visar antal incidenter per huvudtyp i år och föregående år.',
      columns: ['Typ:3', 'I år:1:r', 'Föregående år:1.3:r'],
      source: 'incidentregistret',
    },
    severityTable: {
      caption: 'Incidenter per allvarlighet',
      alt: 'Tabellen visar antal incidenter i år per allvarlighet.',
      columns: ['Allvarlighet:3', 'I år:1:r'],
      source: 'incidentregistret',
    },
    mechanisms: (items: readonly Named[]): string => `Vanligaste orsakerna: ${items.map(({ name, n }) => `${name} (${n})`).join(', ')}.`,
    imyTable: {
      caption: 'Anmälningar till Integritetsskyddsmyndigheten',
      alt: 'Tabellen visar varje anmäld incident med kännedomsdatum, timmar till anmälan och om den gjordes i tid.',
      columns: ['Nr:1.4', 'Incident:3', 'Kännedom:1.2', 'Timmar till anmälan:1.3:r', 'I tid:1.4', 'Skäl vid sen anmälan:2.2'],
      source: 'incidentregistret, frist 72 timmar enligt dataskyddsförordningen artikel 33',
    },
    nis2Table: {
      caption: 'Frister för betydande incidenter enligt cybersäkerhetslagen',
      alt: 'Tabellen visar varje betydande incident med timmar till upplysning och incidentanmälan, slutrapportens datum och om fristerna klarats.',
      columns: [
        'Nr:1.4',
        'Incident:2.6',
        'Upplysning, timmar:1.2:r',
        'Anmälan, timmar:1.2:r',
        'Slutrapport senast:1.4',
        'Slutrapport lämnad:1.4',
        'Frister:1.2',
      ],
      source: 'incidentregistret, frister 24 och 72 timmar samt en månad',
    },
    inTimeMark: 'I tid',
    lateMark: 'Efter frist',
    clocks: { met: 'Klarade', running: 'Löper', missed: 'Missade' },
    service: (year: number, total: string, critical: string): string =>
      `${year}: ${total} ärenden i servicedesk, varav ${critical} kritiska`,
    serviceIntro: 'Incidenter som hanteras av kommunens servicedesk räknas för sig:',
    publicNote: 'Enskilda incidenter redovisas inte i den publika versionen.',
  },
};
