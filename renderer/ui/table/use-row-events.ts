import type { KeyboardEvent, MouseEvent } from 'react';
import type { DataTableProps } from './types.ts';
import type { Grid } from './use-grid.ts';

const indexOf = (target: EventTarget): number | undefined => {
  const row = target instanceof Element ? target.closest('[data-index]') : null;
  return row instanceof HTMLElement ? Number(row.dataset['index']) : undefined;
};
const isCheck = (target: EventTarget): boolean => target instanceof HTMLInputElement && target.closest('.dt-check') !== null;
/** A link or button inside a row does its own work; the row is not opened as well. */
const isOwnControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a, button, input, select, textarea, label') !== null;

/** One pair of listeners for all rows: scrolling then makes no functions. */
export function useRowEvents<Row>(props: DataTableProps<Row>, keys: Grid['keys']) {
  const { rowAt, rowId, checks } = props;
  const toggle = (index: number, shift: boolean) => {
    const row = rowAt(index);
    if (row !== undefined) checks?.onToggle(row, index, !(checks.all || checks.ids.has(rowId(row))), shift);
  };
  const open = (index: number) => {
    const row = rowAt(index);
    keys.setCurrent(index);
    if (row !== undefined) props.onSelect(row, index);
  };
  const onClick = (event: MouseEvent) => {
    const index = indexOf(event.target);
    if (index === undefined) return;
    if (isCheck(event.target)) toggle(index, event.shiftKey);
    else if (!isOwnControl(event.target)) open(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    if (event.key === 'Escape') props.onEscape?.();
    // Keys inside a cell's own control belong to that control.
    if (event.target.dataset['index'] === undefined || keys.handleMove(event)) return;
    if (event.key === 'Enter') open(keys.current);
    else if (event.key === ' ' && checks !== undefined) toggle(keys.current, event.shiftKey);
    else return;
    event.preventDefault();
  };
  return { onClick, onKeyDown };
}
