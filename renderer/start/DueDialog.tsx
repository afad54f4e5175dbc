import { Button, Modal } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '#renderer/api/client.ts';
import { useOpenRecord, useShowRows } from '#renderer/kit/go-to.ts';
import { downloadText } from '#renderer/ui/download.ts';
import { StateMark } from '#renderer/ui/marks.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { DueEntry, DueItem } from '#shared/contract/due.contract.ts';
import { dueWords } from '#shared/i18n/due.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { AppError } from '#shared/kit/errors.ts';
import { calendarSpan, entryText, itemText, wordsOfRule, type CalendarMonth } from './due-calendar.ts';

function Item({ item, basis }: { readonly item: DueItem; readonly basis: string }) {
  const open = useOpenRecord();
  const { register, id } = item;
  return (
    <tr>
      <td className="nw">
        {item.state === 'ok' ? item.date : <StateMark state={item.state === 'soon' ? 'soon' : 'late'}>{item.date}</StateMark>}
      </td>
      <th scope="row">
        {register === null || id === null ? (
          itemText(item)
        ) : (
          <button type="button" className="todo-b" onClick={() => open({ register, id })}>
            {itemText(item)}
          </button>
        )}
        <span className="why due-w">{basis}</span>
      </th>
    </tr>
  );
}

/** The first of an entry, and where there are more, one line to all of them. */
function Rows({ entry }: { readonly entry: DueEntry }) {
  const show = useShowRows();
  const { basis } = wordsOfRule(entry.rule);
  const { register, filter, count, first } = entry;
  return (
    <>
      {first.map((item) => (
        <Item key={item.key} item={item} basis={basis} />
      ))}
      {register !== null && count > first.length ? (
        <tr>
          <th scope="row" colSpan={2}>
            <button type="button" className="lnk" onClick={() => show(register, filter ?? undefined)}>
              {entryText(entry)}, {dueWords.rows}
            </button>
          </th>
        </tr>
      ) : null}
    </>
  );
}

function Download({ asOf }: { readonly asOf: string }) {
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  const save = async () => {
    try {
      const { fileName, text, count } = await call('due.ics', { asOf, ...calendarSpan(asOf) });
      downloadText(fileName, text, 'text/calendar');
      setSaid({ text: dueWords.saved(count, fileName), wrong: false });
    } catch (error) {
      setSaid({ text: error instanceof AppError ? error.message : interfaceWords.errors.todo, wrong: true });
    }
  };
  return (
    <div className="stack">
      <p className="dim">{dueWords.help}</p>
      <div>
        <Button leftSection={<IconCalendarDown size={15} />} onClick={() => void save()}>
          {dueWords.download}
        </Button>
      </div>
      {said ? <Notice tone={said.wrong ? 'danger' : 'ok'} live title={said.text} /> : null}
    </div>
  );
}

type Props = { readonly onClose: () => void; readonly months: readonly CalendarMonth[]; readonly asOf: string };

/** Every date of the twelve months with its reason, and the way to one's own calendar. */
export function DueDialog({ onClose, months, asOf }: Props) {
  return (
    <Modal opened onClose={onClose} title={dueWords.title} size="xl" closeButtonProps={{ 'aria-label': interfaceWords.common.close }}>
      <Download asOf={asOf} />
      {months.map((month) =>
        month.entries.length === 0 ? null : (
          <section key={month.month} className="due-s" aria-label={month.name}>
            <h3>{month.name}</h3>
            <table className="t" aria-label={month.name}>
              <tbody>
                {month.entries.map((entry) => (
                  <Rows key={entry.rule} entry={entry} />
                ))}
              </tbody>
            </table>
          </section>
        ),
      )}
    </Modal>
  );
}
