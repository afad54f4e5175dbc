import { useOpenRecord } from '#renderer/kit/go-to.ts';
import { useList } from '#renderer/kit/view/use-view.ts';
import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { ClassMark, PlainState, StateMark } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { on } from '#shared/kit/register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';

const words = viewsWords.classification;
const c = on(classification);
const filter = c.and(c.is('counted'), c.is('inForce'));
const columns = ['object', 'confidentiality', 'integrity', 'availability', 'decided', 'dueDate', 'isOverdue', 'isDueSoon', 'lead'];

function Due({ row }: { readonly row: RecordRow }) {
  const due = typeof row['dueDate'] === 'string' ? row['dueDate'] : words.noReview;
  if (row['isOverdue'] === true) return <StateMark state="late">{due}</StateMark>;
  if (row['isDueSoon'] === true) return <StateMark state="soon">{due}</StateMark>;
  return <PlainState>{due}</PlainState>;
}

const classOf = ({ confidentiality: k, integrity: r, availability: t }: RecordRow) =>
  typeof k === 'number' && typeof r === 'number' && typeof t === 'number' ? { k, r, t } : null;

type Props = { readonly register: string; readonly asOf: string; readonly onOpen: (id: string) => void };

/** Classifications in force in the order they are to be reviewed, the years as steps. */
export function DueBox({ register, asOf, onOpen }: Props) {
  const list = useList({ register: 'classification', filter, columns, sort: [{ field: 'dueDate' }], asOf });
  const elsewhere = useOpenRecord();
  const open = (id: string) => (register === 'classification' ? onOpen(id) : elsewhere({ register: 'classification', id }));
  const late = list.rows.filter((row) => row['isOverdue'] === true).length;
  const soon = list.rows.filter((row) => row['isDueSoon'] === true).length;
  return (
    <Box title={words.due} count={words.dueCount(late, soon)}>
      <ViewTable
        label={words.due}
        columns={[
          { key: 'object', label: words.object },
          { key: 'due', label: words.dueDate },
          { key: 'class', label: words.class },
          { key: 'decided', label: words.decided },
        ]}
        rows={list.rows.map((row) => ({
          id: row.id,
          cells: [
            <OpenLink key="open" onClick={() => open(row.id)}>
              {list.names[String(row['object'])]}
            </OpenLink>,
            <span key="due" className="nw">
              <Due row={row} />
            </span>,
            <ClassMark key="class" value={classOf(row)} />,
            <span key="decided" className="nw dim">
              {row['decided']}
            </span>,
          ],
        }))}
        none={words.noneInForce}
      />
    </Box>
  );
}
