import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEye, IconEyeOff, IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { OutlineItem } from '#shared/contract/review.contract.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { StateIcon } from './chapter-state.tsx';
import type { ChangeOutline } from './use-outline-changes.ts';

export type OutlineRowProps = {
  readonly item: OutlineItem;
  readonly startsAppendices: boolean;
  readonly active: boolean;
  /** The one row that Tab stops at. */
  readonly tabStop: boolean;
  readonly readOnly: boolean;
  readonly renaming: boolean;
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  readonly change: ChangeOutline;
  readonly onGo: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onRename: (on: boolean) => void;
};

/** An emptied heading is the default one again. */
function Rename({ item, change, onDone }: { readonly item: OutlineItem; readonly change: ChangeOutline; readonly onDone: () => void }) {
  const [text, setText] = useState(item.heading);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const keep = (): void => {
    onDone();
    if (text.trim() !== item.heading) change.rename(item.key, text.trim());
  };
  return (
    <TextInput
      ref={input}
      className="ol-name"
      aria-label={words.outline.heading}
      value={text}
      maxLength={200}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') {
          event.stopPropagation();
          onDone();
        }
      }}
    />
  );
}

function Tools({ item, canMove, change, onRename }: Pick<OutlineRowProps, 'item' | 'canMove' | 'change' | 'onRename'>) {
  const include = item.include ? words.outline.exclude : words.outline.include;
  return (
    <span className="ol-tools" role="group" aria-label={words.outline.tools(item.heading)}>
      <ActionIcon
        size={24}
        aria-label={words.outline.up}
        title={words.outline.up}
        disabled={!canMove.up}
        onClick={() => change.move(item.key, 'up')}
      >
        <IconArrowUp size={15} />
      </ActionIcon>
      <ActionIcon
        size={24}
        aria-label={words.outline.down}
        title={words.outline.down}
        disabled={!canMove.down}
        onClick={() => change.move(item.key, 'down')}
      >
        <IconArrowDown size={15} />
      </ActionIcon>
      <ActionIcon size={24} aria-label={words.outline.rename} title={words.outline.rename} onClick={() => onRename(true)}>
        <IconPencil size={15} />
      </ActionIcon>
      <button type="button" className="ol-inc" onClick={() => change.include(item.key, !item.include)}>
        {item.include ? <IconEyeOff size={15} aria-hidden="true" /> : <IconEye size={15} aria-hidden="true" />}
        {include}
      </button>
    </span>
  );
}

export function OutlineRow(props: OutlineRowProps) {
  const { item, startsAppendices, active, tabStop, readOnly, renaming, onGo, onKey, onRename } = props;
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) row.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const done = (): void => {
    onRename(false);
    row.current?.focus();
  };
  return (
    <li className={`${active ? 'ol-on' : ''}${item.include ? '' : ' ol-out'}${startsAppendices ? ' ol-app' : ''}`}>
      {renaming ? <Rename item={item} change={props.change} onDone={done} /> : null}
      <button
        ref={row}
        type="button"
        className="ol-i"
        data-key={item.key}
        data-level={item.level}
        hidden={renaming}
        tabIndex={tabStop ? 0 : -1}
        aria-current={active ? 'true' : undefined}
        onClick={onGo}
        onKeyDown={onKey}
      >
        {item.number === '' ? null : <span className="ol-n">{item.number}</span>}
        <span className="ol-t">{item.heading}</span>
        {item.include ? <StateIcon state={item.state} /> : <span className="ol-x">{words.outline.excluded}</span>}
      </button>
      {active && !readOnly && !renaming ? <Tools {...props} /> : null}
    </li>
  );
}
