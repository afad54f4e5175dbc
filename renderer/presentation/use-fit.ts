import { useLayoutEffect, useRef, type RefObject } from 'react';

const steps = [1, 0.94, 0.88, 0.82, 0.76, 0.7];

/** Makes what is higher than its slide a little smaller, until it fits; below the last step it scrolls. `key` changes with the content. */
export function useFit(key: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    for (const step of steps) {
      element.style.setProperty('--fit', String(step));
      if (element.scrollHeight <= element.clientHeight + 1) return;
    }
  }, [key]);
  return box;
}
