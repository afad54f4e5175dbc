import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { SheetMapping, SheetPreview } from '#shared/contract/import.contract.ts';
import { importWords } from '#shared/i18n/interface-import.ts';
import { own } from '#shared/kit/own.ts';

const words = importWords.values;
type Column = SheetPreview['columns'][number];
type Wrong = { readonly text: string; /** Null: put right already. */ readonly rows: number | null; readonly to: string | null };

/** What still stops rows, then what has been put right. */
function wrongIn(column: Column, values: Readonly<Record<string, string>>): readonly Wrong[] {
  const stopped = column.stopped.map(({ text, rows }) => ({ text, rows, to: own(values, text) ?? null }));
  const mended = Object.entries(values).filter(([text]) => !column.stopped.some((known) => known.text === text));
  return [...stopped, ...mended.map(([text, to]) => ({ text, rows: null, to }))];
}

type RowProps = { readonly header: string; readonly wrong: Wrong; readonly onTo: (to: string | null) => void };

/** Typed once, read for every row that holds the value; told when the field is left or Enter is pressed. */
function ValueRow({ header, wrong, onTo }: RowProps) {
  const [text, setText] = useState(wrong.to ?? '');
  const tell = () => {
    if (text.trim() !== (wrong.to ?? '')) onTo(text.trim());
  };
  return (
    <li>
      <span className="imp-vt">
        <b>{header}</b> {words.value(wrong.text)}
        <span className="dim"> {wrong.rows === null ? words.mended : words.rows(wrong.rows)}</span>
      </span>
      <TextInput
        aria-label={words.becomes(header, wrong.text)}
        placeholder={words.placeholder}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={tell}
        onKeyDown={(event) => (event.key === 'Enter' ? tell() : undefined)}
      />
      {wrong.to === null ? null : (
        <ActionIcon aria-label={words.undo(header, wrong.text)} onClick={() => onTo(null)}>
          <IconX size={15} />
        </ActionIcon>
      )}
    </li>
  );
}

type Props = { readonly preview: SheetPreview; readonly mapping: SheetMapping; readonly onChange: (mapping: SheetMapping) => void };

/** Values that stop rows, each put right once for the whole column: "Konsekvens 5 blir 4". The file itself is left as it is. */
export function ValuesBox({ preview, mapping, onChange }: Props) {
  const valuesOf = (col: number) => mapping.columns.find((column) => column.col === col)?.values ?? {};
  const all = preview.columns.flatMap((column) => wrongIn(column, valuesOf(column.col)).map((wrong) => ({ column, wrong })));
  if (all.length === 0) return null;
  const set = (col: number, text: string, to: string | null) => {
    const { [text]: _, ...rest } = valuesOf(col);
    const values = to === null ? rest : { ...rest, [text]: to };
    onChange({ ...mapping, columns: mapping.columns.map((column) => (column.col === col ? { ...column, values } : column)) });
  };
  return (
    <section className="imp-b imp-vs" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="why">{words.text}</p>
      <ul>
        {all.map(({ column, wrong }) => (
          <ValueRow
            key={`${column.col}-${wrong.text}-${wrong.to ?? ''}`}
            header={column.header}
            wrong={wrong}
            onTo={(to) => set(column.col, wrong.text, to)}
          />
        ))}
      </ul>
    </section>
  );
}
