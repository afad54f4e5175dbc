/** Every English dictionary, as one script that only an English interface fetches. */
export const englishWords: Readonly<Record<string, object>> = Object.assign(
  {},
  ...Object.values(import.meta.glob<Readonly<Record<string, object>>>('../../shared/i18n/en/*.en.ts', { eager: true })),
);
