/**
 * Where a machine keeps a secret for its user: the operating system's own place, behind an interface since only Electron's main thread
 * reaches it. `backend`: its name, null when there is none that is safe. What it cannot read any more it answers with null.
 */
export type Keeper = {
  readonly backend: () => Promise<string | null>;
  readonly wrap: (secret: string) => Promise<string | null>;
  readonly unwrap: (wrapped: string) => Promise<string | null>;
};

/** The loopback host and the command line have none. */
export const noKeeper: Keeper = {
  backend: () => Promise.resolve(null),
  wrap: () => Promise.resolve(null),
  unwrap: () => Promise.resolve(null),
};
