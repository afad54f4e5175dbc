/** Held by the gateway around every write. */
export type Watch = {
  /** Before a transaction. Throws AppError STORE when the file is no longer the one that was opened. */
  readonly before: () => void;
  /** Inside, right before the commit. Same error. */
  readonly beforeCommit: () => void;
  /** After a transaction, kept or rolled back. */
  readonly after: () => void;
};
export const noWatch: Watch = { before: () => undefined, beforeCommit: () => undefined, after: () => undefined };
