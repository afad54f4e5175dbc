const some = <T>(n: number, one: T, many: T): T => (n === 1 ? one : many);

/** Words of risk, audit, objectives, suppliers and chapters 2, 3, Bedömning and Beslut. */
export const workSv = {
  risks: {
    counts: (n: number): string =>
      some(n, 'Riskregistret innehåller {risks.total} öppen risk.', 'Riskregistret innehåller {risks.total} öppna risker.'),
    high: 'Höga eller extremt höga risker: {risks.high}.',
    none: 'Inga öppna risker är registrerade.',
    matrix: (model: string, conclusion: string) => ({
      caption: `Riskmatris enligt ${model}: antal risker per ruta`,
      alt: `Matris med sannolikhet och konsekvens enligt ${model}. ${conclusion}`,
    }),
    matrixConclusion: (total: number, treat: number): string => {
      const high =
        treat === 0
          ? 'Ingen ligger på en nivå som ska behandlas.'
          : treat === 1
            ? 'En ligger på en nivå som ska behandlas.'
            : `${treat} ligger på en nivå som ska behandlas.`;
      return total === 1 ? `Matrisen visar en risk. ${high}` : `Matrisen visar ${total} risker. ${high}`;
    },
    sourceName: 'riskregistret',
    levels: {
      caption: 'Risker per nivå',
      alt: 'Tabellen visar antal öppna risker på varje risknivå.',
      columns: ['Nivå:2', 'Antal:1:r'],
      source: 'riskregistret',
    },
    top: {
      caption: 'De största riskerna',
      alt: 'Tabellen visar de högst bedömda riskerna med nivå, riskägare, åtgärder och datum.',
      columns: ['Nr:1.6', 'Risk:2.7', 'Nivå:2.4', 'Riskägare:2.2', 'Åtgärd:2.3', 'Klart senast:2'],
      source: 'riskregistret',
    },
    noAction: 'Ingen åtgärd',
    allDone: 'Alla åtgärder är klara',
    withoutAction: (n: number): string =>
      n === 0
        ? 'Alla höga risker har minst en åtgärd.'
        : n === 1
          ? '{risks.highWithoutAction} hög risk saknar åtgärd.'
          : '{risks.highWithoutAction} höga risker saknar åtgärd.',
    overdue: (n: number): string =>
      n === 0
        ? 'Ingen hög risk har en försenad åtgärd.'
        : n === 1
          ? '{risks.highWithOverdueAction} hög risk har en försenad åtgärd.'
          : '{risks.highWithOverdueAction} höga risker har försenade åtgärder.',
    acceptance: (n: number): string =>
      n === 0
        ? 'Ingen acceptans har gått ut.'
        : n === 1
          ? '{risks.acceptancePassed} accepterad risk har passerat sitt slutdatum: {@titles}.'
          : '{risks.acceptancePassed} accepterade risker har passerat sina slutdatum: {@titles}.',
    hiddenTitle: 'utelämnad av sekretesskäl',
    appendix: 'Hela registret finns i {#chapter-appendixRisks}.',
  },
  audit: {
    counts: (total: number): string =>
      some(total, 'En rekommendation från revisionen följs upp.', `${total} rekommendationer från revisionen följs upp.`),
    statuses:
      'Genomförda: {audit.byStatus:done}. Avslutade: {audit.byStatus:closed}. Pågående: {audit.byStatus:ongoing}. Inte påbörjade: {audit.byStatus:open}.',
    stances:
      'Antas: {audit.byStance:accepted}. Antas delvis: {audit.byStance:partly}. Avslås: {audit.byStance:rejected}. Inväntar annan part: {audit.byStance:awaits_other}.',
    effect: (n: number): string =>
      n === 0
        ? 'Effekten är beskriven för alla genomförda rekommendationer.'
        : n === 1
          ? '{audit.effectMissing} genomförd rekommendation saknar beskriven effekt.'
          : '{audit.effectMissing} genomförda rekommendationer saknar beskriven effekt.',
    overdue: (n: number): string =>
      some(n, '{audit.overdue} rekommendation är försenad.', '{audit.overdue} rekommendationer är försenade.'),
    next: (date: string): string => `Nästa svar till revisionen ska lämnas senast ${date}.`,
    table: {
      caption: 'Revisionens rekommendationer',
      alt: 'Tabellen visar varje rekommendation med ställningstagande, status, slutdatum och effekt.',
      columns: ['Nr:1.8', 'Rekommendation:2.7', 'Ställningstagande:2.3', 'Status:2', 'Klart senast:1.9', 'Effekt:2.2'],
      source: 'revisionsregistret',
    },
    effectMissing: 'Effekt saknas',
  },
  objectives: {
    met: 'Uppfyllda mål: {objectives.met}.',
    table: {
      caption: 'Informationssäkerhetsmål',
      alt: 'Tabellen visar varje mål med mått, målvärde, utfall och status.',
      columns: ['Mål:3', 'Mått:2', 'Målvärde:1.1', 'Utfall:1.1', 'Status:1.3'],
      source: 'målregistret',
    },
  },
  stakeholders: {
    intro: 'Intressenterna och deras behov:',
    table: {
      caption: 'Intressenter, behov och återkoppling',
      alt: 'Tabellen visar intressenter med grupp, behov och lämnad återkoppling.',
      columns: ['Intressent:1.6', 'Grupp:1.2', 'Behov:3', 'Återkoppling:3'],
      source: 'registret över intressenter',
    },
  },
  suppliers: {
    counts: (n: number): string =>
      some(
        n,
        '{suppliers.critical} leverantör är kritisk. Uppföljda i tid: {suppliers.criticalFollowedUp}. Med säkerhetskrav i avtalet: {suppliers.criticalWithRequirements}. Med kända underleverantörer: {suppliers.criticalSubSuppliersKnown}.',
        '{suppliers.critical} leverantörer är kritiska. Uppföljda i tid: {suppliers.criticalFollowedUp}. Med säkerhetskrav i avtalet: {suppliers.criticalWithRequirements}. Med kända underleverantörer: {suppliers.criticalSubSuppliersKnown}.',
      ),
    noCritical: 'Ingen leverantör är markerad som kritisk.',
    procurements: 'Upphandlingar med alla fyra kontroller: {procurements.allChecks}.',
    table: {
      caption: 'Kritiska leverantörer',
      alt: 'Tabellen visar kritiska leverantörer med säkerhetskrav, personuppgiftsbiträdesavtal, underleverantörer och senaste uppföljning.',
      columns: ['Leverantör:2.4', 'Säkerhetskrav:1.7', 'PUB-avtal:1.3', 'Underleverantörer kända:2.2', 'Senast uppföljd:1.8'],
      source: 'leverantörsregistret',
    },
    procurementTable: {
      caption: 'Upphandlingar och de fyra kontrollerna',
      alt: 'Tabellen visar upphandlingar med fas och om klassning, riskanalys, tröskelanalys och säkerhetskrav är gjorda.',
      columns: ['Upphandling:2.8', 'Slag:1', 'Fas:1.3', 'Klassning:1.2', 'Riskanalys:1.3', 'Tröskelanalys:1.5', 'Säkerhetskrav:1.5'],
      source: 'upphandlingsregistret',
    },
    neverFollowedUp: 'Aldrig',
  },
  nextYear: {
    none: (year: number): string => `Inga aktiviteter är planerade för ${year}.`,
    counts: (year: number, n: number): string =>
      some(n, `För ${year} är en aktivitet planerad.`, `För ${year} är ${n} aktiviteter planerade.`),
    figure: (year: number, n: number): string =>
      some(n, `För ${year} är {plan.itemsNextYear} aktivitet planerad.`, `För ${year} är {plan.itemsNextYear} aktiviteter planerade.`),
    nis2: (n: number): string => (n === 0 ? 'Ingen av dem rör NIS2.' : n === 1 ? 'En av dem rör NIS2.' : `${n} av dem rör NIS2.`),
    areas: 'Aktiviteterna rör följande områden:',
    high: 'Aktiviteter med hög prioritet:',
  },
  local: {
    facts: {
      version: 'Version',
      decided: 'Beslutad',
      decidedBy: 'Beslutad av',
      responsible: 'Ansvarig för revidering',
      next: 'Revideras senast',
      sections: 'Avsnitt att ändra',
      published: 'Publicerad',
      presented: 'Föredragen för chefer',
    },
    intro: (title: string): string => `Förvaltningen har den lokala anvisningen ${title}.`,
    overdue: 'Datumet för revideringen har passerat.',
    none: 'Ingen lokal anvisning är registrerad bland de styrande dokumenten.',
  },
  nis2: {
    intro: (section: string): string =>
      `Cybersäkerhetslagen ${section} anger tio åtgärdsområden. Prioriterade områden: {nis2.prioritised}.`,
    table: {
      caption: 'De tio åtgärdsområdena',
      alt: 'Tabellen visar varje åtgärdsområde med om det är prioriterat, status och mognad.',
      columns: ['Nr:0.5:r', 'Område:3.4', 'Prioriterat:1.1', 'Status:1.4', 'Mognad 0–5:1:r'],
      source: 'registret över NIS2-områden',
    },
    motives: 'De prioriterade områdena och varför de valts:',
    motive: '**{@title}.** {@motive}',
    noMotive: 'Motiv saknas.',
  },
  protected: {
    counts: (n: number): string =>
      n === 1
        ? 'En process med skyddade personuppgifter är inventerad. Processer där skyddet inte flaggas i systemet: {protectedProcesses.unflagged:n}.'
        : '{protectedProcesses.unflagged:d} processer med skyddade personuppgifter är inventerade. Processer där skyddet inte flaggas i systemet: {protectedProcesses.unflagged:n}.',
    publicCounts:
      'Processer med skyddade personuppgifter är inventerade. Processer där skyddet inte flaggas i systemet: {protectedProcesses.unflagged:n}.',
    table: {
      caption: 'Processer där skyddade personuppgifter kan förekomma',
      alt: 'Tabellen visar varje process med om skyddet flaggas, om adress ingår, förvaltningens rådighet, om krav är ställt och om rutin finns.',
      columns: ['Process:3.2', 'Skydd flaggas:1.1', 'Adress ingår:1.1', 'Rådighet:1', 'Krav ställt:1', 'Rutin finns:1'],
      source: 'inventeringen av skyddade personuppgifter',
    },
  },
  plan: {
    intro: (first: number): string =>
      `Planen omfattar åren ${first}–${first + 2}. Prioriteringen utgår från riskläget, dataskyddsombudets iakttagelser, revisionen och kraven i cybersäkerhetslagen.`,
    recurring: (titles: string): string => `Återkommande varje år: ${titles}.`,
    none: (year: number): string => `Inga aktiviteter är planerade för ${year}.`,
    counts: (year: number, n: number): string =>
      some(n, `En aktivitet är planerad för ${year}.`, `${n} aktiviteter är planerade för ${year}.`),
    table: (year: number) => ({
      caption: `Planerade aktiviteter ${year}`,
      alt: `Tabellen visar aktiviteterna ${year} med område, ansvarig, prioritet, om de rör NIS2 och om de återkommer.`,
      columns: ['Aktivitet:3.2', 'Område:1.9', 'Ansvarig:2.3', 'Prioritet:1.2', 'NIS2:0.9', 'Återkommer:1.5'],
      source: 'treårsplanen',
    }),
    outcome: (year: number, { all, done, open }: { readonly all: number; readonly done: number; readonly open: number }): string =>
      `${some(all, 'En aktivitet var planerad', `${all} aktiviteter var planerade`)} för ${year}. Genomförda: ${done}. Återstår: ${open}. Avbrutna: ${all - done - open}.`,
    outcomeTable: (year: number) => ({
      caption: `Utfall av planen för ${year}`,
      alt: `Tabellen visar vad som blev av aktiviteterna som var planerade för ${year}, med område, ansvarig och status.`,
      columns: ['Aktivitet:4', 'Område:1.9', 'Ansvarig:2.3', 'Status:1.5'],
      source: 'treårsplanen',
    }),
    carried: (title: string): string => `${title} (överförd från ett tidigare år)`,
    duties: 'Ansvar i linjeorganisationen:',
    duty: '**{@role}:** {@text}',
  },
  assessment: {
    table: {
      caption: 'Bedömning av arbetet',
      alt: 'Tabellen visar för informationssäkerhet och dataskydd om arbetet bedöms vara tillräckligt och ha önskad verkan, med motiv.',
      columns: ['Område:1.6', 'Fråga:2', 'Bedömning:1.1', 'Motiv:3.6'],
      source: 'genomgången',
    },
    infosec: 'Informationssäkerhet',
    privacy: 'Dataskydd',
    sufficient: 'Är arbetet tillräckligt?',
    effect: 'Har arbetet önskad verkan?',
    basis: 'Bedömningen omfattar ledningssystemets lämplighet, tillräcklighet och verkan.',
    unanswered: 'Inte bedömt',
    prompt: 'Fyll i de fyra bedömningarna: är arbetet tillräckligt och har det önskad verkan, för informationssäkerhet och för dataskydd?',
    none: 'Ingen bedömning är lämnad.',
  },
  decisions: {
    intro: (n: number): string =>
      some(n, 'Ledningen har fattat ett beslut vid genomgången:', `Ledningen har fattat ${n} beslut vid genomgången:`),
    table: {
      caption: 'Beslut och åtgärder',
      alt: 'Tabellen visar besluten med ansvarig, slutdatum, status och kopplade åtgärder.',
      columns: ['Nr:1.4', 'Beslut:3', 'Ansvarig:2.3', 'Klart senast:1.7', 'Status:1.4', 'Åtgärder:2.2'],
      source: 'beslutsregistret',
    },
    prompt: 'Skriv in besluten i beslutsregistret: fastställande, åtgärder, resurser och ändringar i ledningssystemet.',
    none: 'Inga beslut är registrerade för genomgången.',
  },
};
