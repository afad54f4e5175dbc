import { useRef, useState, type KeyboardEvent } from 'react';
import type { OutlineItem } from '#shared/contract/review.contract.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { StateLegend } from './chapter-state.tsx';
import { isAppendix, moveChapter } from './move-chapter.ts';
import { OutlineRow } from './OutlineRow.tsx';
import type { ChangeOutline } from './use-outline-changes.ts';

export type OutlineProps = {
  readonly outline: readonly OutlineItem[];
  readonly active: string | undefined;
  readonly readOnly: boolean;
  readonly onGo: (key: string) => void;
  readonly change: ChangeOutline;
};

/** Up to date: something stands there, and no figure has moved on. */
const isCurrent = (item: OutlineItem): boolean => item.state !== 'empty' && item.state !== 'stale';

type Keys = { readonly props: OutlineProps; readonly rename: (key: string) => void; readonly focus: (key: string) => void };
function onListKey(event: KeyboardEvent<HTMLElement>, key: string, { props, rename, focus }: Keys): void {
  const { outline, readOnly, change } = props;
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (step !== 0) {
    event.preventDefault();
    if (event.altKey) {
      if (!readOnly) change.move(key, step < 0 ? 'up' : 'down');
      return;
    }
    const next = outline[outline.findIndex((item) => item.key === key) + step];
    if (next !== undefined) focus(next.key);
    return;
  }
  const end = event.key === 'Home' ? outline[0] : event.key === 'End' ? outline.at(-1) : undefined;
  if (end !== undefined) {
    event.preventDefault();
    focus(end.key);
  }
  if (event.key === 'F2' && !readOnly) {
    event.preventDefault();
    rename(key);
  }
}

/** The report's chapters: go to one, take one in or out, move it, rename it. One tab stop, arrows move within. */
export function Outline(props: OutlineProps) {
  const { outline, active, readOnly, onGo, change } = props;
  const list = useRef<HTMLOListElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = outline.some((item) => item.key === focused) ? focused : (active ?? outline[0]?.key);
  const focus = (key: string): void => {
    setFocused(key);
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const shown = outline.filter((item) => item.include);
  return (
    <nav className="ol" aria-label={words.outline.title}>
      <div className="ol-h">
        <h2>{words.outline.title}</h2>
        <span className="dim">{words.outline.current(shown.filter(isCurrent).length, shown.length)}</span>
      </div>
      <p className="vh" id="outline-keys">
        {words.outline.keys}
      </p>
      <ol className="ol-l" ref={list} aria-describedby="outline-keys">
        {outline.map((item, index) => (
          <OutlineRow
            key={item.key}
            item={item}
            startsAppendices={isAppendix(item.key) && !isAppendix(outline[index - 1]?.key ?? '')}
            active={item.key === active}
            tabStop={item.key === stop}
            readOnly={readOnly}
            renaming={renaming === item.key}
            canMove={{ up: moveChapter(outline, item.key, 'up').length > 0, down: moveChapter(outline, item.key, 'down').length > 0 }}
            change={change}
            onGo={() => {
              setFocused(item.key);
              onGo(item.key);
            }}
            onKey={(event) => onListKey(event, item.key, { props, rename: setRenaming, focus })}
            onRename={(on) => setRenaming(on ? item.key : null)}
          />
        ))}
      </ol>
      <StateLegend />
    </nav>
  );
}
