import { useLayoutEffect, useState, type RefObject } from 'react';

/** The least slide; every size on it is in its own pixels, and the whole is scaled to the window. */
export const slideSize = { width: 960, height: 540 };
export type StageSize = { readonly scale: number; readonly width: number; readonly height: number };

/** The slide that fills the box: at least 960 × 540 of its own pixels, as large on screen as the box allows. */
export function stageSize(width: number, height: number): StageSize {
  const scale = Math.max(0.05, Math.min(width / slideSize.width, height / slideSize.height));
  return { scale, width: width / scale, height: height / scale };
}

/** Follows the box as the window changes; null before it has been measured. */
export function useStageSize(box: RefObject<HTMLElement | null>): StageSize | null {
  const [size, setSize] = useState<StageSize | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => setSize(stageSize(element.clientWidth, element.clientHeight));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [box]);
  return size;
}
