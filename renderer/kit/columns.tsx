import type { ReactNode } from 'react';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { Kind } from '#shared/kit/field.ts';
import { deadlines } from '#shared/kit/deadlines.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { parseClass } from '#shared/kit/swedish.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { ClassMark, PlainState, RiskMark, StateMark, Tag } from '#renderer/ui/marks.tsx';
import type { DataColumn } from '#renderer/ui/table/types.ts';
import { isYear, valueText } from './format-value.ts';
import { fieldOf, isFlag } from './register-fields.ts';
import { levelWords } from './use-store.ts';

/** A row with the names of what it points at: all that a cell needs, so that rows can be compared one by one. */
export type TableRow = { readonly row: RecordRow; readonly names: Readonly<Record<string, string>> };

const widths: Readonly<Record<Kind | 'flag', number>> = {
  text: 150,
  longText: 220,
  role: 170,
  choice: 130,
  date: 128,
  instant: 140,
  scale: 104,
  level: 150,
  number: 104,
  bool: 104,
  link: 190,
  unit: 170,
  flag: 120,
};

/** Level first by shape and word, then the value when the model multiplies. */
function LevelCell({ row, level, settings }: { readonly row: RecordRow; readonly level: string; readonly settings: Settings }) {
  const value = row['value'];
  return <RiskMark {...levelWords(settings, row['model'], level)} {...(typeof value === 'number' ? { value } : {})} />;
}

type CellOf = (shown: TableRow) => ReactNode;

function dateCell(key: string, register: AnyRegister): CellOf {
  const { late, soon } = deadlines(register)[key] ?? {};
  return ({ row }) => {
    const value = row[key];
    if (typeof value !== 'string') return null;
    if (late !== undefined && row[late] === true) return <StateMark state="late">{value}</StateMark>;
    if (soon !== undefined && row[soon] === true) return <StateMark state="soon">{value}</StateMark>;
    return late === undefined ? value : <PlainState>{value}</PlainState>;
  };
}

/** The record's name, with a tag when the row itself is protected. */
function titleCell(key: string, text: CellOf): CellOf {
  return (shown) => {
    const secrecy = shown.row['secrecy'];
    if (secrecy !== 'secret') return text(shown);
    return (
      <>
        {text(shown)} <Tag>{interfaceWords.register.secret}</Tag>
      </>
    );
  };
}

function cellOf(register: AnyRegister, key: string, settings: Settings): CellOf {
  const kind = fieldOf(register, key)?.kind;
  const text: CellOf = ({ row, names }) => valueText(register, key, row[key], { names, settings, model: row['model'] });
  if (key === register.title) return titleCell(key, text);
  if (key === 'ref') return ({ row }) => <span className="ref">{row[key]}</span>;
  if (isFlag(register, key) || kind === 'bool')
    return ({ row }) => (row[key] === true ? interfaceWords.common.yes : <span className="dim">{interfaceWords.common.no}</span>);
  if (kind === 'level')
    return ({ row }) => (typeof row[key] === 'string' ? <LevelCell row={row} level={row[key]} settings={settings} /> : null);
  if (kind === 'date') return dateCell(key, register);
  if (kind === 'scale') return ({ row }) => row[key];
  if (key === 'class')
    return ({ row }) => {
      const parsed = typeof row[key] === 'string' ? parseClass(row[key]) : null;
      return <ClassMark value={parsed?.ok ? parsed.value : null} />;
    };
  return text;
}

function widthOf(register: AnyRegister, key: string, label: string): number {
  const field = fieldOf(register, key);
  const head = Math.min(190, 34 + label.length * 7);
  if (key === 'ref') return 112;
  if (key === 'class') return 132;
  if (isFlag(register, key)) return Math.max(widths.flag, head);
  // A short text is a number or a code, a year four digits.
  if (isYear(key) || (field?.kind === 'text' && (field.max ?? 300) <= 60)) return Math.max(72, head);
  return Math.max(widths[field?.kind ?? 'text'], head);
}

/** Table columns of a register: every column it has, those of its list shown first. */
export function tableColumns(register: AnyRegister, keys: readonly string[], settings: Settings): readonly DataColumn<TableRow>[] {
  const words = wordsOf(register.name);
  return keys.map((key) => {
    const kind = isFlag(register, key) ? 'flag' : (fieldOf(register, key)?.kind ?? 'text');
    const isTitle = key === register.title;
    const label = words.fields[key] ?? key;
    return {
      id: key,
      label,
      // A head that is longer than its cells needs room for the sort arrow as well.
      width: isTitle ? 260 : widthOf(register, key, label),
      grow: isTitle,
      wrap: isTitle,
      align: kind === 'number' && !isYear(key) ? 'right' : 'left',
      sortable: true,
      descFirst: kind === 'level' || kind === 'scale',
      essential: isTitle || key === 'class' || ((key === 'ref' || kind === 'level') && register.list.includes(key)),
      render: cellOf(register, key, settings),
    };
  });
}
