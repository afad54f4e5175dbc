import { levelAt } from '#renderer/kit/view/model-matrix.ts';
import { useList } from '#renderer/kit/view/use-view.ts';
import { RiskMark, TrendMark } from '#renderer/ui/marks.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import type { RiskModel } from '#shared/settings/models.ts';
import type { PanelProps } from '#renderer/kit/panel-type.ts';
import './earlier.css';

const words = viewsWords.risk;

type One = { readonly id: string; readonly date: string; readonly L: number; readonly C: number; readonly note: string };
const oneOf = (id: string, row: Readonly<Record<string, unknown>>, date: unknown): readonly One[] =>
  typeof row['L'] === 'number' && typeof row['C'] === 'number'
    ? [
        {
          id,
          date: typeof date === 'string' ? date : words.current,
          L: row['L'],
          C: row['C'],
          note: typeof row['note'] === 'string' ? row['note'] : '',
        },
      ]
    : [];

function Level({ model, one, older }: { readonly model: RiskModel; readonly one: One; readonly older: One | undefined }) {
  const level = levelAt(model, one);
  const moved = older === undefined ? 0 : one.L * one.C - older.L * older.C;
  return (
    <span className="nw">
      {level ? <RiskMark tone={level.tone} label={level.label} value={one.L * one.C} /> : null}{' '}
      {moved === 0 ? null : <TrendMark change={moved > 0 ? 'up' : 'down'} />}
    </span>
  );
}

/** What the risk has been assessed at through the years, the latest first. */
export function EarlierAssessments({ saved, settings, asOf }: PanelProps) {
  const { row } = saved;
  const list = useList({
    register: 'riskAssessment',
    filter: { op: 'in', field: 'risk', values: [row.id] },
    columns: ['date', 'L', 'C', 'note'],
    sort: [{ field: 'date', descending: true }],
    asOf,
  });
  const model = settings.riskModels.find((known) => known.id === row['model']) ?? settings.riskModels[0];
  const now = oneOf(row.id, row, row['lastAssessed']);
  if (!model || now.length === 0 || list.loading) return null;
  const all = [...now, ...list.rows.flatMap((one) => oneOf(one.id, one, one['date']))];
  return (
    <div className="ea">
      <h4>{words.earlier}</h4>
      {all.length < 2 ? (
        <p className="why">{words.noEarlier}</p>
      ) : (
        <table className="t" aria-label={words.earlier}>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">
                {model.likelihoodName.slice(0, 1)} × {model.consequenceName.slice(0, 1)}
              </th>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.note}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((one, index) => (
              <tr key={one.id}>
                <th scope="row" className="nw">
                  {one.date}
                </th>
                <td className="nw">
                  {one.L} × {one.C}
                </td>
                <td>
                  <Level model={model} one={one} older={all[index + 1]} />
                </td>
                <td>{one.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
