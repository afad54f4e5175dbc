import { StateMark, type State } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { ReactNode } from 'react';
import { OpenLink, ViewTable } from './ViewTable.tsx';

export type Check = { readonly key: string; readonly state: State; readonly text: string };
export type CheckRow = {
  readonly id: string;
  readonly name: ReactNode;
  /** One a column. */
  readonly checks: readonly Check[];
};
export type CheckMatrixProps = {
  readonly title: string;
  readonly count: string;
  readonly nameHead: string;
  readonly heads: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly CheckRow[];
  readonly onOpen: (id: string) => void;
  readonly none: string;
};

/** Records down, checks across: mark and word in each cell. */
export function CheckMatrix({ title, count, nameHead, heads, rows, onOpen, none }: CheckMatrixProps) {
  return (
    <Box title={title} count={count}>
      <ViewTable
        label={title}
        columns={[{ key: 'name', label: nameHead }, ...heads]}
        rows={rows.map(({ id, name, checks }) => ({
          id,
          cells: [
            <OpenLink key="open" onClick={() => onOpen(id)}>
              {name}
            </OpenLink>,
            ...checks.map((check) => (
              <StateMark key={check.key} state={check.state}>
                {check.text}
              </StateMark>
            )),
          ],
        }))}
        none={none}
      />
    </Box>
  );
}
