/** Placeholder until the page is written. */
export const HistoryPage = () => null;
