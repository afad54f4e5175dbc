import { useEffect, useRef } from 'react';

const pause = 60;

/** Tells which rows are in view at once, then at most every 60 ms: dragging the scrollbar through 100,000 rows must not queue a fetch per frame. */
export function useRange(first: number, last: number, onRange: (first: number, last: number) => void): void {
  const latest = useRef(onRange);
  const told = useRef(0);
  useEffect(() => {
    latest.current = onRange;
  });
  useEffect(() => {
    if (last < first) return undefined;
    const tell = () => {
      told.current = performance.now();
      latest.current(first, last);
    };
    const wait = pause - (performance.now() - told.current);
    if (wait <= 0) {
      tell();
      return undefined;
    }
    const timer = setTimeout(tell, wait);
    return () => clearTimeout(timer);
  }, [first, last]);
}
