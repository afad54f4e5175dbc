/** Names of the documents beside the review itself, in the order of the page "Dokument". The builders stand in documents.ts. */
export const documentKinds = [
  'reviewAgenda',
  'reviewMinutes',
  'vpExtract',
  'boardReport',
  'auditReplyFirst',
  'auditReplyFollowUp',
  'dpoFindings',
  'treatmentPlan',
  'classificationRecord',
  'incidentReport',
  'continuityPlan',
  'crisisPlan',
] as const;
export type DocumentKind = (typeof documentKinds)[number];
