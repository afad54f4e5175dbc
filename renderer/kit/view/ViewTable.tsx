import type { ReactNode } from 'react';
import { useShowRows } from '#renderer/kit/go-to.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { numberText } from '#shared/kit/wording.ts';

export type ViewColumn = {
  readonly key: string;
  readonly label: ReactNode;
  readonly align?: 'right' | 'center';
  readonly hidden?: boolean;
};
export type ViewRow = {
  readonly id: string;
  /** One cell a column; the first names the row. */
  readonly cells: readonly ReactNode[];
  readonly total?: boolean;
};
export type ViewTableProps = {
  readonly label: string;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
  /** Said when there are no rows. */
  readonly none?: string;
};

const alignOf = (column: ViewColumn | undefined): string | undefined =>
  column?.align === 'right' ? 'right' : column?.align === 'center' ? 'vw-c' : undefined;

/** More are not read one by one; the rest stand in the register's own table, which draws only what is in view. */
const mostShown = 300;

/** A table of a picture: marks, numbers and names in cells. Scrolls sideways in its own box when it does not fit (WCAG 1.4.10). */
export function ViewTable({ label, columns, rows, none = viewsWords.none }: ViewTableProps) {
  if (rows.length === 0) return <p className="box-b dim">{none}</p>;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="vw-s" role="region" aria-label={label} tabIndex={0}>
      <table className="t" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={alignOf(column)}>
                {column.hidden ? <span className="vh">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map((row) => (
            <tr key={row.id} className={row.total ? 'vw-total' : undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={column.key} className={alignOf(column)}>
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostShown ? <p className="box-b dim">{viewsWords.shownOf(mostShown, rows.length)}</p> : null}
    </div>
  );
}

type OpenProps = { readonly onClick: () => void; readonly children: ReactNode };
/** A record's name that opens it. */
export function OpenLink({ onClick, children }: OpenProps) {
  return (
    <button type="button" className="vw-o" onClick={onClick}>
      {children}
    </button>
  );
}

type RecordLinkProps = { readonly row: Readonly<Record<string, ReactNode>>; readonly onOpen: () => void };
/** A record by number and title. */
export function RecordLink({ row, onOpen }: RecordLinkProps) {
  return (
    <OpenLink onClick={onOpen}>
      <span className="dim nw">{row['ref']}</span> {row['title']}
    </OpenLink>
  );
}

type CountProps = {
  readonly n: number;
  /** What is counted, read aloud before the number: "Kvartal 1, Personuppgifter". */
  readonly label: string;
  readonly register: string;
  readonly filter: FilterData;
};
/** A number that leads to its rows; zero leads nowhere and stays quiet. */
export function CountLink({ n, label, register, filter }: CountProps) {
  const show = useShowRows();
  if (n === 0) return <span className="dim">0</span>;
  return (
    <button type="button" className="vw-n" onClick={() => show(register, filter)}>
      <span className="vh">{viewsWords.showRows(label)}</span> {numberText(n, 0)}
    </button>
  );
}
