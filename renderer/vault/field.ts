/** The one field that a person came for. `data-autofocus` says the same to a dialog, which otherwise takes its own first. */
export const focused = { ref: (field: HTMLInputElement | null) => field?.focus(), 'data-autofocus': true } as const;

/** For fields with a passphrase in them: no browser offers to keep what is typed there. */
export const unkept = { autoComplete: 'one-time-code' } as const;
