/**
 * Names that DOMAIN.md C and the letters of people's lists use for fields that data/README names otherwise. A mapping may use either;
 * a field of that very name goes first.
 */
export const otherFieldNames: Readonly<Record<string, string>> = {
  K: 'confidentiality',
  R: 'integrity',
  T: 'availability',
  S: 'traceability',
  likelihood: 'L',
  targetLikelihood: 'targetL',
  targetConsequence: 'targetC',
  dueDate: 'due',
  doneDate: 'done',
  plannedDate: 'planned',
  decidedDate: 'decided',
  closedDate: 'closed',
  receivedDate: 'received',
  maxOutage: 'maxOutageHours',
  fallbackReady: 'fallback',
  classificationLead: 'lead',
  primaryType: 'type',
  imyNotifiedAt: 'imyAt',
  significant: 'nis2',
  revisionResponsible: 'responsible',
};
