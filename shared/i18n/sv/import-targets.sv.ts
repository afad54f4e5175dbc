/** What a list can be read as, where that is more than one register, and columns that only such a list has. */
export const importTargetsSv = {
  targets: {
    classification: 'Klassningsobjekt med klassningar',
    risk: 'Risker',
    vraRow: 'Väsentlighets- och riskanalys',
    continuityPlan: 'Kontinuitetsplaner',
    dpoFinding: 'Dataskyddsombudets iakttagelser',
    session: 'Utbildningstillfällen',
    completion: 'Genomförda e-kurser',
    incident: 'Incidenter',
    audit: 'Granskningar',
    action: 'Åtgärder',
    ikpControl: 'Internkontroll med resultat',
    rsaItem: 'Risk- och sårbarhetsanalys',
  },
  columns: {
    class: 'Klassning',
    typedValue: 'Riskvärde',
    sourceTypes: 'Källa',
    course: 'Kurs',
    share: 'Procent',
    t1Date: 'T1 datum',
    t1: 'Resultat T1',
    t2Date: 'T2 datum',
    t2: 'Resultat T2',
    text: 'Avvikelse',
  },
} as const;
