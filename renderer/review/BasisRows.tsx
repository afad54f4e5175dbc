import { useMemo } from 'react';
import type { FigureResult } from '#shared/contract/store.contract.ts';
import { useRead } from '#renderer/api/hooks.ts';
import { tableColumns } from '#renderer/kit/columns.tsx';
import { useOpenRecord, useShowRows } from '#renderer/kit/go-to.ts';
import { fieldOf, supportColumns } from '#renderer/kit/register-fields.ts';
import { useSettings } from '#renderer/kit/use-store.ts';
import { reviewPageWords } from '#shared/i18n/review-page.ts';
import { deadlines } from '#shared/kit/deadlines.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { findRegister } from '#shared/registers/table.ts';

const words = reviewPageWords.basis;
const shown = 5;

/** The record's name and the one or two columns that say how it stands: level or class, and a deadline. */
function columnsFor(register: AnyRegister): readonly string[] {
  const others = register.list.filter((key) => key !== register.title && key !== 'ref');
  const late = deadlines(register);
  const telling = others
    .filter((key) => fieldOf(register, key)?.kind === 'level' || key === 'class' || late[key] !== undefined)
    .slice(0, 2);
  return [register.title, ...(telling.length > 0 ? telling : others.slice(0, 1))];
}

type RowsProps = { readonly figure: Pick<FigureResult, 'register' | 'filter' | 'label'>; readonly asOf: string };

/** The first rows that a figure counts, each a way to its record, and the way to all of them. */
export function BasisRows({ figure, asOf }: RowsProps) {
  const register = findRegister(figure.register);
  return register === undefined ? null : <Rows figure={figure} asOf={asOf} register={register} />;
}

function Rows({ figure, asOf, register }: RowsProps & { readonly register: AnyRegister }) {
  const settings = useSettings();
  const openRecord = useOpenRecord();
  const showRows = useShowRows();
  const keys = useMemo(() => columnsFor(register), [register]);
  const columns = useMemo(() => tableColumns(register, keys, settings), [register, keys, settings]);
  const { filter } = figure;
  const asked = [...new Set([...keys, ...supportColumns(register, keys)])];
  const page = useRead('records.page', { register: register.name, filter, limit: shown, columns: asked, asOf }, { keep: true }).data;
  const total = page?.total ?? 0;
  const all = (): void => showRows(register.name, filter);
  return (
    <>
      <div className="bs-h">
        <h3>{words.rows}</h3>
        <span className="dim">{page === undefined ? reviewPageWords.loading : words.count(total)}</span>
        <span className="sp" />
        <button type="button" className="lnk" onClick={all}>
          {words.openRegister}
        </button>
      </div>
      <ul className="bs-rows" aria-label={words.rowsOf(figure.label)}>
        {page?.rows.map((row) => (
          <li key={row.id}>
            {columns.map((column, index) =>
              index === 0 ? (
                <button
                  key={column.id}
                  type="button"
                  className="bs-r cl"
                  onClick={() => openRecord({ register: register.name, id: row.id })}
                >
                  {column.render({ row, names: page.names })}
                </button>
              ) : (
                <span key={column.id} className="bs-c">
                  {column.render({ row, names: page.names })}
                </span>
              ),
            )}
          </li>
        ))}
      </ul>
      {total > shown ? (
        <button type="button" className="lnk" onClick={all}>
          {words.more(total - shown)}
        </button>
      ) : null}
    </>
  );
}
