import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** How far down the window a chapter's heading counts as read, in pixels. */
const readLine = 140;
/** Chapters drawn on the way change the page's height; this long after a jump it is held in place, in milliseconds. */
const settle = 1500;

const chaptersIn = (box: HTMLElement): readonly HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[data-chapter]')];
const place = (box: HTMLElement, key: string): HTMLElement | null => box.querySelector<HTMLElement>(`[data-chapter="${CSS.escape(key)}"]`);

/** The chapter of the open text, else the last one that begins above the reading line. */
function chapterAt(box: HTMLElement): string | undefined {
  const typing = document.activeElement?.closest<HTMLElement>('.pp-edit')?.closest<HTMLElement>('[data-chapter]');
  if (typing) return typing.dataset['chapter'];
  const top = box.getBoundingClientRect().top + readLine;
  return chaptersIn(box).findLast((chapter) => chapter.getBoundingClientRect().top <= top)?.dataset['chapter'];
}

export type ChapterScroll = {
  readonly active: string | undefined;
  /** Scrolls there and keeps the place while chapters on the way are drawn. */
  readonly go: (key: string) => void;
};

/** Which chapter the reader is at: the one that was chosen, or the one scrolled to. */
export function useChapterScroll(box: RefObject<HTMLElement | null>, asked: string | undefined, first: string | undefined): ChapterScroll {
  const [active, setActive] = useState(asked ?? first);
  const [last, setLast] = useState(asked);
  // The address has changed: that chapter is the one, before anything is drawn.
  if (asked !== last) {
    setLast(asked);
    if (asked !== undefined) setActive(asked);
  }
  const held = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const hold = useCallback(() => {
    if (held.current === null || box.current === null) return;
    place(box.current, held.current)?.scrollIntoView({ block: 'start' });
  }, [box]);
  const jump = useCallback(
    (key: string) => {
      held.current = key;
      hold();
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => (held.current = null), settle);
    },
    [hold],
  );
  const go = useCallback(
    (key: string) => {
      setActive(key);
      jump(key);
    },
    [jump],
  );
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const release = (): void => void (held.current = null);
    const follow = (): void => {
      if (held.current === null) setActive((now) => chapterAt(element) ?? now);
    };
    const observer = new ResizeObserver(hold);
    for (const child of element.children) observer.observe(child);
    const onFocus = (event: FocusEvent): void => {
      const home = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-chapter]') : null;
      if (home !== null) setActive(home.dataset['chapter']);
    };
    const options = { passive: true };
    for (const name of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const) element.addEventListener(name, release, options);
    element.addEventListener('scroll', follow, options);
    element.addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      for (const name of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const) element.removeEventListener(name, release);
      element.removeEventListener('scroll', follow);
      element.removeEventListener('focusin', onFocus);
    };
  }, [box, hold]);
  useEffect(() => {
    if (asked !== undefined) jump(asked);
  }, [asked, jump]);
  return { active, go };
}
