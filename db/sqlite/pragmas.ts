/** "ISAM" as four bytes in the file's header: other people's SQLite files are not taken for a store. */
export const applicationId = 0x4953414d;

/** RELIABILITY.md 0.1 and 2: rollback journal, EXTRA, EXCLUSIVE. WAL loses acknowledged commits and copies (2b, 2g). Asserted after setting. */
export const pragmas = [
  ['journal_mode', 'delete'],
  ['synchronous', 3],
  ['locking_mode', 'exclusive'],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['temp_store', 2],
] as const;
