import { ActionIcon, Button, Popover, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconColumns3, IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { uiWords } from '#shared/i18n/ui.ts';
import './register.css';
import { defaultLayout, type ColumnLayout, type DataColumn } from './table/types.ts';

export type ColumnMenuProps<Row> = {
  readonly columns: readonly DataColumn<Row>[];
  readonly layout: ColumnLayout;
  readonly onLayout: (layout: ColumnLayout) => void;
};

const words = uiWords.columns;
const step = 24;
const narrowest = 48;

/** Every column in the order shown: those the reader has placed, then the rest as declared. */
export function orderedColumns<Row>(columns: readonly DataColumn<Row>[], order: readonly string[]): readonly DataColumn<Row>[] {
  const placed = order.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  return [...placed, ...columns.filter((column) => !order.includes(column.id))];
}

const moved = (ids: readonly string[], from: number, to: number): readonly string[] => {
  const rest = ids.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ids[from] ?? '');
};

/** Which columns, in what order, how wide: all with buttons, so that nothing needs a drag (WCAG 2.5.7). */
export function ColumnMenu<Row>({ columns, layout, onLayout }: ColumnMenuProps<Row>) {
  const [opened, setOpened] = useState(false);
  const shown = orderedColumns(columns, layout.order);
  const ids = shown.map((column) => column.id);
  const move = (from: number, to: number) => onLayout({ ...layout, order: moved(ids, from, to) });
  const widen = (column: DataColumn<Row>, by: number) =>
    onLayout({
      ...layout,
      widths: { ...layout.widths, [column.id]: Math.max(narrowest, (layout.widths[column.id] ?? column.width) + by) },
    });
  const show = (id: string, visible: boolean) =>
    onLayout({ ...layout, hidden: visible ? layout.hidden.filter((hidden) => hidden !== id) : [...layout.hidden, id] });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end">
      <Popover.Target>
        <Tooltip label={words.open} disabled={opened}>
          <ActionIcon aria-label={words.open} onClick={() => setOpened(!opened)}>
            <IconColumns3 size={17} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className="cm" aria-label={words.title}>
        <ul>
          {shown.map((column, at) => (
            <li key={column.id}>
              <label>
                <input
                  type="checkbox"
                  aria-label={words.show(column.label)}
                  checked={column.essential === true || !layout.hidden.includes(column.id)}
                  disabled={column.essential === true}
                  onChange={(event) => show(column.id, event.currentTarget.checked)}
                />
                <span className="cl">{column.label}</span>
              </label>
              <ActionIcon aria-label={words.narrower(column.label)} onClick={() => widen(column, -step)}>
                <IconMinus size={15} />
              </ActionIcon>
              <ActionIcon aria-label={words.wider(column.label)} onClick={() => widen(column, step)}>
                <IconPlus size={15} />
              </ActionIcon>
              <ActionIcon aria-label={words.up(column.label)} disabled={at === 0} onClick={() => move(at, at - 1)}>
                <IconChevronUp size={15} />
              </ActionIcon>
              <ActionIcon aria-label={words.down(column.label)} disabled={at === shown.length - 1} onClick={() => move(at, at + 1)}>
                <IconChevronDown size={15} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <div className="cm-f">
          <Button onClick={() => onLayout(defaultLayout)}>{words.reset}</Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
