/** The management meeting: where and when, who leads, writes and approves; what is said to each chapter and noted at the meeting. */
export const meeting = `
ALTER TABLE management_review ADD COLUMN "meetingTime" TEXT;
ALTER TABLE management_review ADD COLUMN "meetingPlace" TEXT;
ALTER TABLE management_review ADD COLUMN "chair" TEXT;
ALTER TABLE management_review ADD COLUMN "secretary" TEXT;
ALTER TABLE management_review ADD COLUMN "approvers" TEXT;
ALTER TABLE review_chapter ADD COLUMN "notes" TEXT;
ALTER TABLE review_chapter ADD COLUMN "minutes" TEXT;
`;
