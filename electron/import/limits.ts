const mb = 1024 * 1024;

/**
 * What an import file may hold. RELIABILITY.md 2l measured the bombs; the entry and total sizes are larger than there, because the XML
 * of an honest sheet of 100 000 rows and 12 columns is 69 MB. Text lengths are UTF-16 units, as Excel counts.
 */
export const limits = {
  xlsxBytes: 25 * mb,
  csvBytes: 50 * mb,
  zipEntries: 2_000,
  entryBytes: 256 * mb,
  totalBytes: 384 * mb,
  /** Only for entries above `ratioFromBytes`: small XML parts of nothing but the same tag pack even better. */
  ratio: 200,
  ratioFromBytes: mb,
  /** The last row number of Excel. */
  rows: 1_048_576,
  /** Rows with a value, all sheets together: a million would take 400 MB, and no register is near. */
  keptRows: 500_000,
  columns: 512,
  /** Cells of all sheets together, empty ones between filled ones counted. */
  cells: 2_000_000,
  cellChars: 32_767,
  /** All cell texts together: a shared string of 32 767 characters may be used two million times. */
  totalChars: 64 * mb,
  sheets: 100,
  merges: 10_000,
  /** Characters of XML without a single element: longer than any permitted cell even if every character is written as an entity. */
  xmlSilence: 512 * 1024,
  xmlDepth: 64,
  /** Rows per message from reader to receiver. */
  batchRows: 1_000,
} as const;
