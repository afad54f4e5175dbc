import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

type Options = {
  readonly body: RefObject<HTMLElement | null>;
  readonly rowCount: number;
  readonly selectedIndex: number | undefined;
  /** Whole rows in view, for PageUp and PageDown. */
  readonly pageRows: () => number;
  readonly scrollTo: (index: number) => void;
  readonly onMove: (index: number) => void;
};

const target = (key: string, at: number, last: number, page: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
};

/** One row is in the tab order; arrows move it. Focus follows after the row has been drawn, since it may lie far outside the window. */
export function useRowKeys({ body, rowCount, selectedIndex, pageRows, scrollTo, onMove }: Options) {
  const [current, setCurrent] = useState(selectedIndex ?? 0);
  const [seen, setSeen] = useState(selectedIndex);
  const wantsFocus = useRef(false);
  const last = Math.max(0, rowCount - 1);
  const at = Math.min(current, last);

  // The panel's own next and previous buttons move the selection; the table's place follows.
  if (seen !== selectedIndex) {
    setSeen(selectedIndex);
    if (selectedIndex !== undefined) setCurrent(selectedIndex);
  }
  useLayoutEffect(() => {
    if (selectedIndex !== undefined && selectedIndex <= last) scrollTo(selectedIndex);
    // Only a new selection scrolls: a changed count or window must leave the reader where he is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selectedIndex]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${at}"]`);
    if (row === null || row === undefined) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(last, index));
    wantsFocus.current = true;
    setCurrent(next);
    scrollTo(next);
    return next;
  };
  return {
    current: at,
    setCurrent,
    focusRow: (index: number | undefined) => {
      goTo(index ?? at);
    },
    /** True when the key was an arrow, page, home or end. */
    handleMove: (event: KeyboardEvent): boolean => {
      const next = event.altKey || event.metaKey || rowCount === 0 ? undefined : target(event.key, at, last, pageRows());
      if (next === undefined) return false;
      event.preventDefault();
      const to = goTo(next);
      if (to !== at) onMove(to);
      return true;
    },
  };
}
