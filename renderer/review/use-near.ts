import { startTransition, useCallback, useEffect, useState, type RefObject } from 'react';
import { useBeforePrint } from '#renderer/ui/print-page.ts';

/** How far outside the window a chapter is drawn before it is scrolled into view. */
const margin = '1200px 0px';

/**
 * True once the element has come near the window or is printed, and from then on: a report has forty chapters with tables and charts, and nobody should
 * wait for those further down. The drawing may be interrupted by typing and scrolling.
 */
export function useNear(element: RefObject<HTMLElement | null>, at: boolean): boolean {
  const [near, setNear] = useState(at);
  if (at && !near) setNear(true);
  useBeforePrint(useCallback(() => setNear(true), []));
  useEffect(() => {
    if (near || element.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) startTransition(() => setNear(true));
      },
      { root: element.current.closest('.rv-scroll'), rootMargin: margin },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [near, element]);
  return near;
}
