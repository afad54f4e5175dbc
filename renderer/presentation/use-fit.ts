import { useLayoutEffect, useRef, type RefObject } from 'react';

const steps = [1.25, 1.16, 1.08, 1, 0.94, 0.88, 0.82, 0.76, 0.7];

/**
 * As large as fits: what leaves room is enlarged a little, what is higher than its slide or wider than its tables made a little smaller.
 * Below the last step it scrolls. `key` changes with the content.
 */
export function useFit(key: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    for (const step of steps) {
      element.style.setProperty('--fit', String(step));
      const isWide = [...element.querySelectorAll('.bt-s')].some((table) => table.scrollWidth > table.clientWidth + 1);
      if (element.scrollHeight <= element.clientHeight + 1 && !isWide) return;
    }
  }, [key]);
  return box;
}
