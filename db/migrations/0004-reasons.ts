/**
 * Why a change was made is free text and can name a person: its words stand beside the history and can be purged, the history holds a
 * salted hash of them.
 */
export const reasons = `
CREATE TABLE audit_reason (seq INTEGER PRIMARY KEY, salt BLOB NOT NULL, text TEXT NOT NULL) STRICT;
`;
