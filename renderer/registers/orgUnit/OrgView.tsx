import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import { ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { unitsWords } from '#shared/i18n/units.ts';
import { MergeDialog } from './MergeDialog.tsx';
import './org.css';
import { unitTree, type UnitNode } from './unit-tree.ts';
import { Writes } from '#renderer/kit/Writes.tsx';

/** More units than any administration has; the table shows the rest. */
const most = 1000;
const types = wordsOf('orgUnit').choices['type'] ?? {};

type NodeProps = { readonly node: UnitNode; readonly onOpen: (id: string) => void; readonly onMerge: (row: RecordRow) => void };

function Unit({ node, onOpen, onMerge }: NodeProps) {
  const { row, parts } = node;
  const name = String(row['name'] ?? '');
  const isClosed = row['closed'] === true;
  return (
    <li>
      <div className="org-u">
        <button type="button" className="org-b" aria-label={unitsWords.open(name)} onClick={() => onOpen(row.id)}>
          {name}
        </button>
        <span className="dim">{[types[String(row['type'])], row['headRole']].filter(Boolean).join(', ')}</span>
        {isClosed ? <span className="dim">({unitsWords.closed})</span> : null}
        <span className="sp" />
        {typeof row['headcount'] === 'number' ? <span className="nw">{unitsWords.people(row['headcount'])}</span> : null}
        {isClosed ? null : (
          <Writes>
            <Button aria-label={unitsWords.mergeOf(name)} onClick={() => onMerge(row)}>
              {unitsWords.merge}
            </Button>
          </Writes>
        )}
      </div>
      {parts.length === 0 ? null : (
        <ul>
          {parts.map((part) => (
            <Unit key={part.row.id} node={part} onOpen={onOpen} onMerge={onMerge} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The organisation as a tree: who belongs where, and units that become part of others. */
export function OrgView({ asOf, onOpen }: ViewProps) {
  const columns = ['name', 'type', 'parent', 'headcount', 'headRole', 'closed'];
  const units = useRead(
    'records.page',
    { register: 'orgUnit', sort: [{ field: 'name', descending: false }], columns, limit: most, asOf },
    { keep: true },
  );
  const [merging, setMerging] = useState<RecordRow | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const rows = units.data?.rows ?? [];
  return (
    <ViewPage loading={units.isPending} empty={rows.length === 0 ? unitsWords.empty : undefined}>
      {said === null ? null : <Notice tone="ok" live title={said} />}
      <Box title={unitsWords.title} count={unitsWords.count(rows.length)} padded>
        <ul className="org">
          {unitTree(rows).map((node) => (
            <Unit key={node.row.id} node={node} onOpen={onOpen} onMerge={setMerging} />
          ))}
        </ul>
      </Box>
      {merging === null ? null : <MergeDialog unit={merging} onClose={() => setMerging(null)} onDone={setSaid} />}
    </ViewPage>
  );
}
