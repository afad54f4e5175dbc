import { CheckMatrix, type Check } from '#renderer/kit/view/CheckMatrix.tsx';
import { countOf, figureItem, FigureRows } from '#renderer/kit/view/FigureRows.tsx';
import { useFlagItems } from '#renderer/kit/view/flag-items.ts';
import { useFigures, useList } from '#renderer/kit/view/use-view.ts';
import { Columns, ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { Tag, type State } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';

const words = viewsWords.suppliers;
const own = wordsOf('supplier');
const heads = ['securityRequirements', 'incidentDuty', 'subSuppliersKnown', 'pub', 'lastFollowUp'] as const;
const columns = ['name', 'critical', 'contractTo', 'contractExpired', 'dueDate', 'followUpOverdue', 'isDueSoon', ...heads];

/** What a critical supplier lacks is a gap; at others it is something to look at. */
const gapOf = (row: RecordRow): State => (row['critical'] === true ? 'late' : 'warn');
const yesNo = (row: RecordRow, key: 'securityRequirements' | 'incidentDuty'): Check =>
  row[key] === true ? { key, state: 'ok', text: viewsWords.yes } : { key, state: gapOf(row), text: viewsWords.no };

function subSuppliers(row: RecordRow): Check {
  const value = String(row['subSuppliersKnown']);
  const text = own.choices['subSuppliersKnown']?.[value] ?? viewsWords.notSet;
  return { key: 'sub', state: value === 'yes' ? 'ok' : value === 'no' ? gapOf(row) : 'warn', text };
}
function processorAgreement(row: RecordRow): Check {
  const value = String(row['pub']);
  const text = own.choices['pub']?.[value] ?? viewsWords.notSet;
  return { key: 'pub', state: value === 'signed' ? 'ok' : value === 'none' ? 'none' : value === 'null' ? 'warn' : 'late', text };
}
/** Following up in time is demanded of the critical ones. */
function followUp(row: RecordRow): Check {
  const last = typeof row['lastFollowUp'] === 'string' ? row['lastFollowUp'] : words.never;
  if (row['followUpOverdue'] === true) return { key: 'follow', state: 'late', text: last };
  if (row['isDueSoon'] === true) return { key: 'follow', state: 'soon', text: last };
  return { key: 'follow', state: row['lastFollowUp'] === null ? 'none' : 'ok', text: last };
}

/** Suppliers and what their contracts and follow-up should hold, the critical ones first. */
export function SuppliersView({ asOf, onOpen }: ViewProps) {
  const list = useList({ register: 'supplier', columns, sort: [{ field: 'critical', descending: true }, { field: 'name' }], asOf });
  const figure = useFigures(asOf);
  const flags = useFlagItems({ register: 'supplier', flags: ['lacksPub', 'thirdCountryUnclear', 'contractExpired'], asOf });
  const items = [
    ...figureItem(figure('suppliers.critical'), list.total),
    ...figureItem(figure('suppliers.criticalFollowedUp')),
    ...figureItem(figure('suppliers.criticalWithRequirements')),
    ...figureItem(figure('suppliers.criticalSubSuppliersKnown')),
    ...flags,
  ];
  return (
    <ViewPage loading={list.loading} empty={list.total === 0 ? words.empty : undefined}>
      <CheckMatrix
        title={words.matrix}
        count={words.critical(countOf(figure('suppliers.critical')), list.total)}
        nameHead={own.one}
        heads={heads.map((key) => ({ key, label: own.fields[key] ?? key }))}
        rows={list.rows.map((row) => ({
          id: row.id,
          name: (
            <>
              {row['name']} {row['critical'] === true ? <Tag>{words.criticalTag}</Tag> : null}
            </>
          ),
          checks: [
            yesNo(row, 'securityRequirements'),
            yesNo(row, 'incidentDuty'),
            subSuppliers(row),
            processorAgreement(row),
            followUp(row),
          ],
        }))}
        onOpen={onOpen}
        none={words.empty.text}
      />
      <Columns even>
        <Box title={words.figures} count={viewsWords.asOf(asOf)}>
          <FigureRows label={words.figures} items={items} />
        </Box>
      </Columns>
    </ViewPage>
  );
}
