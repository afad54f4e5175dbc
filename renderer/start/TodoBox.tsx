import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useOpenRecord, useShowRows } from '#renderer/kit/go-to.ts';
import { StateMark } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { startWords } from '#shared/i18n/interface-start.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { useTodo, type Todo, type TodoItem } from './use-todo.ts';

const words = startWords.todo;
const shown = 6;
const day = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

function When({ item, asOf, late }: { readonly item: TodoItem; readonly asOf: string; readonly late: boolean }) {
  const days = daysBetween(item.date, asOf);
  if (late) return <StateMark state="late">{words.days(days)}</StateMark>;
  return <StateMark state="soon">{days === 0 ? words.today : words.inDays(-days)}</StateMark>;
}

function Sources({ todo }: { readonly todo: Todo }) {
  const show = useShowRows();
  return (
    <span className="todo-f">
      {todo.sources.map((source) => (
        <button key={source.register} type="button" className="lnk" onClick={() => show(source.register, source.filter)}>
          {source.label} <b>{source.total}</b>
        </button>
      ))}
    </span>
  );
}

/** What is late, and what is due soon, from all registers; each row leads to its record. */
export function TodoBox({ asOf }: { readonly asOf: string }) {
  const [kind, setKind] = useState<'late' | 'soon'>('late');
  const open = useOpenRecord();
  const late = useTodo('late', asOf);
  const soon = useTodo('soon', asOf);
  const todo = kind === 'late' ? late : soon;
  const choices = [
    { value: 'late' as const, label: `${words.late} ${late.total}` },
    { value: 'soon' as const, label: `${words.soon} ${soon.total}` },
  ];
  return (
    <Box
      title={words.title}
      right={<SegmentedControl aria-label={words.title} data={choices} value={kind} onChange={setKind} />}
      footer={todo.total === 0 ? undefined : <Sources todo={todo} />}
    >
      {todo.items.length === 0 ? (
        <p className="box-b dim">{todo.loading ? interfaceWords.common.loading : kind === 'late' ? words.noneLate : words.noneSoon}</p>
      ) : (
        <table className="t todo" aria-label={words.title}>
          <thead className="vh">
            <tr>
              <th scope="col">{kind === 'late' ? words.heads.when : words.heads.soon}</th>
              <th scope="col">{words.heads.what}</th>
              <th scope="col">{words.heads.register}</th>
              <th scope="col">{words.heads.date}</th>
            </tr>
          </thead>
          <tbody>
            {todo.items.slice(0, shown).map((item) => (
              <tr key={`${item.register}-${item.id}`}>
                <td className="nw todo-w">
                  <When item={item} asOf={asOf} late={kind === 'late'} />
                </td>
                <th scope="row">
                  <button type="button" className="todo-b" onClick={() => open(item)}>
                    {item.title}
                  </button>
                </th>
                <td className="dim todo-k">{item.kind}</td>
                <td className="right nw dim">{item.date}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Box>
  );
}
