/** The board's own answer to the auditors' conclusion, in each of the two replies. */
export const auditReplies = `
ALTER TABLE external_audit ADD COLUMN "firstReply" TEXT;
ALTER TABLE external_audit ADD COLUMN "followUpReply" TEXT;
`;
