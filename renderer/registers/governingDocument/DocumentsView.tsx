import type { ReactNode } from 'react';
import { countOf, figureItem, FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useFlagItems } from '#renderer/kit/view/flag-items.ts';
import { useFigures, useList } from '#renderer/kit/view/use-view.ts';
import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { PlainState, StateMark } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { CellValue, RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { on } from '#shared/kit/register.ts';
import { governingDocument } from '#shared/registers/governing-document/governing-document.register.ts';

const words = viewsWords.documents;
const g = on(governingDocument);
const choices = wordsOf('governingDocument').choices;
const levels = governingDocument.fields.level.options ?? [];
const columns = [
  'title',
  'level',
  'decided',
  'decidedBy',
  'responsible',
  'dueDate',
  'presented',
  'statusAt',
  'isReviewOverdue',
  'isDueSoon',
  'isNotPresented',
];

/** A fact that every document must have: what it is, or that it is missing. */
function Fact({ value }: { readonly value: CellValue | undefined }) {
  if (value === null || value === undefined) return <StateMark state="late">{words.missing}</StateMark>;
  return <StateMark state="ok">{value}</StateMark>;
}

function Review({ row }: { readonly row: RecordRow }) {
  if (typeof row['dueDate'] !== 'string') return <StateMark state="warn">{words.noReview}</StateMark>;
  if (row['isReviewOverdue'] === true) return <StateMark state="late">{row['dueDate']}</StateMark>;
  return row['isDueSoon'] === true ? <StateMark state="soon">{row['dueDate']}</StateMark> : <PlainState>{row['dueDate']}</PlainState>;
}

const order = (row: RecordRow): number => {
  const at = levels.findIndex((level) => level === row['level']);
  return at < 0 ? levels.length : at;
};

const cellsOf = (row: RecordRow, open: () => void): readonly ReactNode[] => [
  <OpenLink key="open" onClick={open}>
    {row['title']}
    <span className="vw-sub">
      {words.kind(choices['level']?.[String(row['level'])] ?? words.noLevel, choices['statusAt']?.[String(row['statusAt'])] ?? '')}
    </span>
  </OpenLink>,
  <span key="decided" className="nw">
    <Fact value={row['decided']} />
  </span>,
  <Fact key="decidedBy" value={row['decidedBy']} />,
  <Fact key="responsible" value={row['responsible']} />,
  <span key="review" className="nw">
    <Review row={row} />
  </span>,
  row['isNotPresented'] === true ? (
    <span key="presented" className="dim">
      {words.notPresented}
    </span>
  ) : (
    <span key="presented" className="nw">
      {row['presented'] ?? '–'}
    </span>
  ),
];

/** Governing documents in the order they govern, with the three facts that audits ask for (DOMAIN.md A11). */
export function DocumentsView({ asOf, onOpen }: ViewProps) {
  const list = useList({ register: 'governingDocument', filter: g.is('counted'), columns, sort: [{ field: 'title' }], asOf });
  const figure = useFigures(asOf);
  const more = useFlagItems({
    register: 'governingDocument',
    flags: ['lacksDate', 'lacksResponsible', 'isNotPresented'],
    within: g.is('counted'),
    asOf,
  });
  const items = [
    ...figureItem(figure('documents.valid')),
    ...figureItem(figure('documents.reviewOverdue'), list.total),
    ...figureItem(figure('documents.withoutDecider'), list.total),
    ...more,
  ];
  const rows = list.rows.toSorted((a, b) => order(a) - order(b));
  return (
    <ViewPage loading={list.loading} empty={list.total === 0 ? words.empty : undefined}>
      <Box title={words.checks} count={words.complete(list.total - countOf(figure('documents.incomplete')), list.total)}>
        <ViewTable
          label={words.checks}
          columns={[
            { key: 'title', label: words.document },
            { key: 'decided', label: words.decided },
            { key: 'decidedBy', label: words.decidedBy },
            { key: 'responsible', label: words.responsible },
            { key: 'review', label: words.review },
            { key: 'presented', label: words.presented },
          ]}
          rows={rows.map((row) => ({
            id: row.id,
            cells: cellsOf(row, () => onOpen(row.id)),
          }))}
        />
      </Box>
      <Columns even>
        <Box title={words.figures} count={viewsWords.asOf(asOf)}>
          <FigureRows label={words.figures} items={items} />
        </Box>
      </Columns>
    </ViewPage>
  );
}
