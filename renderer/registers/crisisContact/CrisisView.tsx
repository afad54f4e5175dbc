import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useFlagItems } from '#renderer/kit/view/flag-items.ts';
import { useList } from '#renderer/kit/view/use-view.ts';
import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { StateMark, Tag } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { CellValue, RecordRow } from '#shared/contract/records.contract.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { OrganisationsBox } from './OrganisationsBox.tsx';

const words = viewsWords.crisis;
const columns = ['escalationOrder', 'role', 'function', 'onDuty', 'organisation', 'channel', 'audience', 'step'];

/** What a step cannot do without. */
function Needed({ value }: { readonly value: CellValue | undefined }) {
  return typeof value === 'string' ? value : <StateMark state="warn">{words.missing}</StateMark>;
}

const cellsOf = (row: RecordRow, open: () => void): readonly ReactNode[] => [
  <b key="order">{row['escalationOrder']}</b>,
  <OpenLink key="open" onClick={open}>
    {row['role']} {row['onDuty'] === true ? <Tag>{words.onDuty}</Tag> : null}
    <span className="vw-sub">{row['function']}</span>
  </OpenLink>,
  row['organisation'] ?? '–',
  <Needed key="channel" value={row['channel']} />,
  row['audience'] ?? '–',
  <Needed key="step" value={row['step']} />,
];

/** The communication plan for critical IT incidents as it is followed: step by step, then whom each organisation hears it from (DOMAIN.md A3). */
export function CrisisView({ asOf, onOpen }: ViewProps) {
  const list = useList({ register: 'crisisContact', columns, sort: [{ field: 'escalationOrder' }, { field: 'role' }], asOf });
  const flags = useFlagItems({ register: 'crisisContact', flags: ['isOnDuty', 'lacksChannel', 'lacksStep'], asOf });
  const path = list.rows.filter((row) => row['escalationOrder'] !== null);
  return (
    <ViewPage loading={list.loading} empty={list.total === 0 ? words.empty : undefined}>
      <Box
        title={words.path}
        count={words.pathCount(path.length)}
        right={
          <Link to="/dokument" search={{ kind: 'crisisPlan' }} className="lnk">
            {words.paper}
          </Link>
        }
      >
        <ViewTable
          label={words.path}
          columns={[
            { key: 'order', label: words.order },
            { key: 'contact', label: words.contact },
            { key: 'organisation', label: words.organisation },
            { key: 'channel', label: words.channel },
            { key: 'audience', label: words.audience },
            { key: 'step', label: words.step },
          ]}
          rows={path.map((row) => ({ id: row.id, cells: cellsOf(row, () => onOpen(row.id)) }))}
          none={words.noPath}
        />
      </Box>
      <OrganisationsBox rows={list.rows} onOpen={onOpen} />
      <Columns even>
        <Box title={words.figures} count={viewsWords.asOf(asOf)}>
          <FigureRows label={words.figures} items={flags} />
        </Box>
      </Columns>
    </ViewPage>
  );
}
