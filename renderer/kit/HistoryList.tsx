import type { ReactNode } from 'react';
import type { HistoryItem } from '#shared/contract/records.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { type ValueContext } from './format-value.ts';
import { changeLines, opText } from './history-words.ts';
import './record.css';
import { instantText } from '#shared/kit/swedish.ts';

const words = interfaceWords.history;
const most = 12;

function Changes({ item, context }: { readonly item: HistoryItem; readonly context: ValueContext }) {
  const lines = changeLines(item, context);
  // A new record is a list of what was filled in, read as one line; a change is one line a field.
  const isNew = item.op === 'create';
  if (item.changed === null) return <p className="why">{words.purged}</p>;
  if (lines.length === 0) return null;
  return (
    <ul className={isNew ? 'hist-c hist-i' : 'hist-c'}>
      {lines.slice(0, most).map(({ field, before, after }) => (
        <li key={field}>
          {field}:{' '}
          {before === '' ? null : (
            <>
              <span className="vh">{words.before} </span>
              <del>{before}</del> →{' '}
            </>
          )}
          <span className="vh">{words.after} </span>
          <ins>{after === '' ? words.emptyValue : after}</ins>
        </li>
      ))}
      {lines.length > most ? <li className="dim">{words.moreFields(lines.length - most)}</li> : null}
    </ul>
  );
}

export type HistoryListProps = {
  readonly items: readonly HistoryItem[];
  readonly context: ValueContext;
  /** What the entry is about, where the list holds several records. */
  readonly about?: (item: HistoryItem) => ReactNode;
};

/** Who, when, and what before and after, newest first. */
export function HistoryList({ items, context, about }: HistoryListProps) {
  return (
    <ol className="hist">
      {items.map((item) => (
        <li key={item.seq}>
          <div className="hist-h">
            <b>{opText(item.op)}</b>
            {about?.(item)}
            <span className="dim">
              {item.actor}, <time dateTime={item.at}>{instantText(item.at)}</time>
            </span>
          </div>
          {item.reason === null ? null : <p className="why">{item.reason}</p>}
          <Changes item={item} context={context} />
        </li>
      ))}
    </ol>
  );
}
