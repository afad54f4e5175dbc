import type { ReactNode } from 'react';
import { countOf, figureItem, FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useFlagItems } from '#renderer/kit/view/flag-items.ts';
import { useFigures, useList } from '#renderer/kit/view/use-view.ts';
import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { PlainState, StateMark, type State } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { VolumesBox } from './VolumesBox.tsx';

const words = viewsWords.protectedProcesses;
const own = wordsOf('protectedProcess');
const heads = ['flagged', 'addressIncluded', 'control', 'requirementRaised', 'routine', 'internalControl'] as const;
const columns = ['process', 'system', 'volumeBand', 'isUnflaggedWithAddress', 'lacksRequirement', 'needsAction', ...heads];

function YesNo({ row, field, no }: { readonly row: RecordRow; readonly field: (typeof heads)[number]; readonly no: State }) {
  const yes = row[field] === true;
  return <StateMark state={yes ? 'ok' : no}>{yes ? viewsWords.yes : viewsWords.no}</StateMark>;
}

/** A requirement is what can be done where the system is not ours to change (DOMAIN.md A10). */
function Requirement({ row }: { readonly row: RecordRow }) {
  if (row['requirementRaised'] === true) return <StateMark state="ok">{viewsWords.yes}</StateMark>;
  return row['lacksRequirement'] === true ? (
    <StateMark state="late">{viewsWords.no}</StateMark>
  ) : (
    <PlainState>{words.notNeeded}</PlainState>
  );
}

function Action({ row }: { readonly row: RecordRow }) {
  if (row['needsAction'] === true) return <StateMark state="late">{words.noAction}</StateMark>;
  return row['flagged'] === true ? <PlainState>{words.notNeeded}</PlainState> : <StateMark state="open">{words.hasAction}</StateMark>;
}

const cellsOf = (row: RecordRow, open: () => void): readonly ReactNode[] => [
  <OpenLink key="open" onClick={open}>
    {row['process']}
    <span className="vw-sub">{row['system']}</span>
  </OpenLink>,
  <YesNo key="flagged" row={row} field="flagged" no={row['isUnflaggedWithAddress'] === true ? 'late' : 'warn'} />,
  <PlainState key="address">{row['addressIncluded'] === true ? viewsWords.yes : viewsWords.no}</PlainState>,
  <PlainState key="control">{own.choices['control']?.[String(row['control'])] ?? viewsWords.notSet}</PlainState>,
  <Requirement key="requirement" row={row} />,
  <YesNo key="routine" row={row} field="routine" no="warn" />,
  <YesNo key="internalControl" row={row} field="internalControl" no="warn" />,
  <Action key="action" row={row} />,
];

const gravity = (row: RecordRow): number => (row['isUnflaggedWithAddress'] === true ? 0 : row['flagged'] === true ? 2 : 1);

/** Processes in which protected identities can come to light, those that hide them worst first (DOMAIN.md A10, C5). Never persons. */
export function ProtectedView({ asOf, onOpen }: ViewProps) {
  const list = useList({ register: 'protectedProcess', columns, sort: [{ field: 'process' }], asOf });
  const figure = useFigures(asOf);
  const flags = useFlagItems({
    register: 'protectedProcess',
    flags: ['isUnflaggedWithAddress', 'lacksRequirement', 'lacksRoutine', 'lacksInternalControl', 'needsAction'],
    asOf,
  });
  const unflagged = figure('protectedProcesses.unflagged');
  return (
    <ViewPage loading={list.loading} empty={list.total === 0 ? words.empty : undefined}>
      <Box title={words.matrix} count={words.flagged(list.total - countOf(unflagged), list.total)}>
        <ViewTable
          label={words.matrix}
          columns={[
            { key: 'process', label: own.fields['process'] },
            ...heads.map((key) => ({ key, label: own.fields[key] })),
            { key: 'action', label: words.action },
          ]}
          rows={list.rows
            .toSorted((a, b) => gravity(a) - gravity(b))
            .map((row) => ({ id: row.id, cells: cellsOf(row, () => onOpen(row.id)) }))}
        />
      </Box>
      <Columns even>
        <VolumesBox asOf={asOf} />
        <Box title={words.figures} count={viewsWords.asOf(asOf)}>
          <FigureRows label={words.figures} items={[...figureItem(unflagged), ...flags]} />
        </Box>
      </Columns>
    </ViewPage>
  );
}
