/** Another seed: HOSTILE_SEED=n. The name of each suite says which seed ran. */
export const hostileSeed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 2 ** 31);
/** HOSTILE_DOSE=10: ten times as many rounds. */
export const rounds = (usual: number): number => Math.max(1, Math.round(usual * Number(process.env['HOSTILE_DOSE'] ?? 1)));

/** What rounds of a hostile kind ended in. `wrong`: what must not have happened, one line each, with all that is needed to see it again. */
export type HostileResult = { readonly runs: number; readonly wrong: readonly string[] };
