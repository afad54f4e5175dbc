import { lazy, Suspense, useState } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import { useOpenRecord, useShowRows } from '#renderer/kit/go-to.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { DueEntry } from '#shared/contract/due.contract.ts';
import { dueWords } from '#shared/i18n/due.ts';
import { calendarMonths, calendarSpan, dayText, entryText, wordsOfRule, type CalendarMonth } from './due-calendar.ts';
import './due.css';

const DueDialog = lazy(async () => ({ default: (await import('./DueDialog.tsx')).DueDialog }));

const shown = 3;

/** Its record, or the rows behind it; dates of the year have none. */
function useEntry(): (entry: DueEntry) => void {
  const open = useOpenRecord();
  const show = useShowRows();
  return ({ register, count, first: [item], filter }) => {
    if (register === null) return;
    if (count === 1 && item?.id) open({ register, id: item.id });
    else show(register, filter ?? undefined);
  };
}

function Entry({ entry }: { readonly entry: DueEntry }) {
  const go = useEntry();
  const date = entry.first[0]!.date;
  const said = dueWords.entry(dayText(date), entryText(entry));
  const content = (
    <>
      <b>{Number(date.slice(8))}</b> {wordsOfRule(entry.rule).short}
      {entry.count > 1 ? <span className="dim"> {dueWords.times(entry.count)}</span> : null}
    </>
  );
  if (entry.register === null)
    return (
      <li className="due-e" title={said}>
        {content}
      </li>
    );
  return (
    <li className="due-e" title={said}>
      <button type="button" onClick={() => go(entry)}>
        {content}
        <span className="vh">, {said}</span>
      </button>
    </li>
  );
}

function Month({ month, now, onAll }: { readonly month: CalendarMonth; readonly now: boolean; readonly onAll: () => void }) {
  const rest = month.entries.length - shown;
  return (
    <li className={now ? 'due-m due-now' : 'due-m'}>
      <div className="due-h">
        <h3>{month.short}</h3>
        {rest > 0 ? (
          <button type="button" className="lnk" aria-label={dueWords.more(rest, month.name)} onClick={onAll}>
            +{rest}
          </button>
        ) : null}
      </div>
      {month.entries.length === 0 ? <span className="vh">{dueWords.empty}</span> : null}
      <ul>
        {month.entries.slice(0, shown).map((entry) => (
          <Entry key={entry.rule} entry={entry} />
        ))}
      </ul>
    </li>
  );
}

/** The dates of the coming twelve months: what the registers ask for and what comes back every year (DOMAIN.md C9). */
export function DueBox({ asOf }: { readonly asOf: string }) {
  const span = calendarSpan(asOf);
  const due = useRead('due.all', { asOf, ...span }, { keep: true });
  const [open, setOpen] = useState(false);
  if (!due.data) return due.error ? <Notice tone="danger" title={due.error.message} /> : null;
  const months = calendarMonths(asOf, due.data.months);
  return (
    <>
      <section className="box due" aria-label={dueWords.title}>
        <header className="due-t">
          <h2>{dueWords.title}</h2>
          <button type="button" className="lnk" onClick={() => setOpen(true)}>
            {dueWords.all(due.data.total)}
          </button>
        </header>
        <ol className="due-g">
          {months.map((month, index) => (
            <Month key={month.month} month={month} now={index === 0} onAll={() => setOpen(true)} />
          ))}
        </ol>
      </section>
      {open ? (
        <Suspense fallback={null}>
          <DueDialog onClose={() => setOpen(false)} months={months} asOf={asOf} />
        </Suspense>
      ) : null}
    </>
  );
}
