/** Whether a crisis contact is a duty officer, reached at any hour. */
export const duty = `
ALTER TABLE crisis_contact ADD COLUMN "onDuty" INTEGER NOT NULL DEFAULT 0 CHECK ("onDuty" IN (0, 1));
`;
