import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import { useOpenRecord, useShowRows } from '#renderer/kit/go-to.ts';
import { StateMark } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { Todo, TodoItem } from '#shared/contract/due.contract.ts';
import { startWords } from '#shared/i18n/interface-start.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';

const words = startWords.todo;
const shown = 6;
const day = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

function When({ item, asOf, late }: { readonly item: TodoItem; readonly asOf: string; readonly late: boolean }) {
  const days = daysBetween(item.date, asOf);
  if (late) return <StateMark state="late">{words.days(days)}</StateMark>;
  return <StateMark state="soon">{days === 0 ? words.today : words.inDays(-days)}</StateMark>;
}

function Sources({ sources }: Pick<Todo, 'sources'>) {
  const show = useShowRows();
  return (
    <span className="todo-f">
      {sources.map((source) => (
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
  const { data, error } = useRead('due.todo', { asOf }, { keep: true });
  const todo = data?.[kind];
  const items = todo?.items ?? [];
  const choices = [
    { value: 'late' as const, label: `${words.late} ${data?.late.total ?? 0}` },
    { value: 'soon' as const, label: `${words.soon} ${data?.soon.total ?? 0}` },
  ];
  return (
    <Box
      title={words.title}
      right={<SegmentedControl aria-label={words.title} data={choices} value={kind} onChange={setKind} />}
      footer={todo === undefined || todo.total === 0 ? undefined : <Sources sources={todo.sources} />}
    >
      {items.length === 0 ? (
        <p className="box-b dim">
          {error?.message ?? (todo === undefined ? interfaceWords.common.loading : kind === 'late' ? words.noneLate : words.noneSoon)}
        </p>
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
            {items.slice(0, shown).map((item) => (
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
