import { matrixFilter, type MatrixChoice } from '#renderer/kit/view/MatrixBox.tsx';
import { changesSince, type Assessed, type Changes } from '#renderer/kit/view/risk-change.ts';
import { useList } from '#renderer/kit/view/use-view.ts';
import type { RecordRow } from '#shared/contract/records.contract.ts';

export type RiskChanges = Changes & {
  /** What is compared with, as people say it: the year of the last review. */
  readonly since: string;
  readonly rows: ReadonlyMap<string, RecordRow>;
};

const assessed = (row: RecordRow): readonly Assessed[] => {
  const { risk, date, L, C } = row;
  return typeof risk === 'string' && typeof date === 'string' && typeof L === 'number' && typeof C === 'number'
    ? [{ risk, date, L, C }]
    : [];
};

/** What has changed since the last review: the day its figures were counted at, else the end of last year. */
export function useChanges(chosen: MatrixChoice, asOf: string): RiskChanges {
  const year = Number(asOf.slice(0, 4));
  const filter = matrixFilter(chosen);
  const columns = chosen.register === 'risk' ? ['ref', 'title', 'L', 'C', 'lastAssessed'] : ['title'];
  const risks = useList({ register: chosen.register, filter, columns, asOf });
  const earlier = useList({ register: 'riskAssessment', columns: ['risk', 'date', 'L', 'C'], asOf });
  const reviews = useList({
    register: 'managementReview',
    filter: {
      op: 'and',
      of: [
        { op: 'in', field: 'isAdopted', values: [true] },
        { op: 'range', field: 'year', before: year },
        { op: 'not', of: { op: 'empty', field: 'asOf' } },
      ],
    },
    columns: ['year', 'asOf'],
    sort: [{ field: 'year', descending: true }],
    asOf,
  });
  const last = reviews.rows[0];
  const day = typeof last?.['asOf'] === 'string' ? last['asOf'] : `${year - 1}-12-31`;
  const changes = changesSince(day, {
    rows: chosen.register === 'risk' ? risks.rows : [],
    earlier: earlier.rows.flatMap(assessed),
    model: chosen.model,
  });
  return { ...changes, since: day.slice(0, 4), rows: new Map(risks.rows.map((row) => [row.id, row])) };
}
