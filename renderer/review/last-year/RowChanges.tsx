import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { reviewHistoryWords } from '#shared/i18n/review-history.ts';
import { useReport } from '../report-context.ts';
import type { RowChange } from './compare-rows.ts';

const shownFirst = 12;
const icons = { new: IconPlus, changed: IconPencil, gone: IconMinus } as const;

function Row({ row }: { readonly row: RowChange }) {
  const words = reviewHistoryWords.compare;
  const { toRecord } = useReport();
  const Icon = icons[row.kind];
  const mark = { new: words.added, changed: words.changed, gone: words.removed }[row.kind];
  return (
    <li>
      <Icon size={14} stroke={2} aria-hidden="true" />
      <span>
        <button type="button" className="lnk" onClick={() => toRecord(row.link)}>
          <span className="vh">{mark}: </span>
          {row.title}
        </button>
        {row.cells.map(({ column, before, now }) => (
          <span key={column} className="ly-c">
            {words.change(column, before, now)}
          </span>
        ))}
      </span>
    </li>
  );
}

/** Records that are new, changed or gone since last year's report, each with the way to it. */
export function RowChanges({ rows }: { readonly rows: readonly RowChange[] }) {
  const words = reviewHistoryWords.compare;
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <p className="dim">{words.noRows}</p>;
  const count = (kind: RowChange['kind']): number => rows.filter((row) => row.kind === kind).length;
  const shown = all ? rows : rows.slice(0, shownFirst);
  return (
    <>
      <p className="dim">{[words.newRows(count('new')), words.changedRows(count('changed')), words.goneRows(count('gone'))].join(', ')}</p>
      <ul className="ly-r">
        {shown.map((row) => (
          <Row key={`${row.kind} ${row.link.id}`} row={row} />
        ))}
      </ul>
      {shown.length === rows.length ? null : (
        <button type="button" className="lnk" onClick={() => setAll(true)}>
          {words.more(rows.length - shown.length)}
        </button>
      )}
    </>
  );
}
