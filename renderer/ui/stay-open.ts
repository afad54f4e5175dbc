import { useEffect } from 'react';

/** Asks before the window is closed over work that closing would break off: a browser in its own words, the desktop window in ours. */
export function useStayOpen(busy: boolean): void {
  useEffect(() => {
    if (!busy) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [busy]);
}
