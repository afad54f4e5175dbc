/** What was chosen last in the command palette, as ids: names stay in the store, for some of them are secret. */
const key = 'parmen.senaste';
const most = 6;

export function loadRecent(): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter((id): id is string => typeof id === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function keepRecent(id: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([id, ...loadRecent().filter((other) => other !== id)].slice(0, most)));
  } catch {
    // Without storage there is nothing recent.
  }
}
