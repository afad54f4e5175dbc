/** Placeholder until the page is written. */
export const ImportPage = () => null;
