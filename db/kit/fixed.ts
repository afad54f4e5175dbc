/**
 * A statement whose text never changes: nothing to build and compile at each call, which costs more than running it (the gateway runs
 * eight for a save). Names in the text come from declarations, values are always parameters.
 */
export const fixed = (text: string, ...parameters: readonly unknown[]) => ({ compile: () => ({ sql: text, parameters }) });
export const quoted = (name: string): string => `"${name}"`;
