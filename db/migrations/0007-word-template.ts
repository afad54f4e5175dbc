/** The organisation's own Word template: at most one, in the store so that it is backed up and encrypted with it. 10 MB is the import's limit too. */
export const wordTemplate = `
CREATE TABLE word_template (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (length(name) <= 255),
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 10485760)
) STRICT;
`;
