import { CheckMatrix, type Check } from '#renderer/kit/view/CheckMatrix.tsx';
import { countOf, figureItem, FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useFlagItems } from '#renderer/kit/view/flag-items.ts';
import { useFigures, useList } from '#renderer/kit/view/use-view.ts';
import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';

const words = viewsWords.procurements;
const own = wordsOf('procurementCase');
const checks = ['classification', 'risk', 'threshold', 'security'] as const;

/** A check that is missing before tenders are out can still be made; after that it is late. */
const checkOf = (row: RecordRow, key: (typeof checks)[number]): Check => {
  if (row[key] === true) return { key, state: 'ok', text: words.done };
  return row['lacksChecksLate'] === true ? { key, state: 'late', text: words.late } : { key, state: 'warn', text: words.todo };
};

/** Procurements and the four checks that each should carry (DOMAIN.md A12). */
export function ProcurementsView({ asOf, onOpen }: ViewProps) {
  const list = useList({
    register: 'procurementCase',
    columns: ['title', 'kind', 'phase', ...checks, 'allChecks', 'lacksChecksLate'],
    sort: [{ field: 'phase' }, { field: 'title' }],
    asOf,
  });
  const figure = useFigures(asOf);
  const flags = useFlagItems({
    register: 'procurementCase',
    flags: [...checks.map((key) => [key, own.fields[key] ?? key] as const), 'lacksChecksLate'],
    asOf,
  });
  return (
    <ViewPage loading={list.loading} empty={list.total === 0 ? words.empty : undefined}>
      <CheckMatrix
        title={words.matrix}
        count={words.complete(countOf(figure('procurements.allChecks')), list.total)}
        nameHead={own.one}
        heads={checks.map((key) => ({ key, label: own.fields[key] ?? key }))}
        rows={list.rows.map((row) => ({
          id: row.id,
          name: (
            <>
              {row['title']}
              <span className="vw-sub">
                {words.sub(own.choices['kind']?.[String(row['kind'])] ?? '', own.choices['phase']?.[String(row['phase'])] ?? '')}
              </span>
            </>
          ),
          checks: checks.map((key) => checkOf(row, key)),
        }))}
        onOpen={onOpen}
        none={words.empty.text}
      />
      <Columns even>
        <Box title={words.figures} count={viewsWords.asOf(asOf)}>
          <FigureRows label={words.figures} items={[...figureItem(figure('procurements.allChecks')), ...flags]} />
        </Box>
      </Columns>
    </ViewPage>
  );
}
