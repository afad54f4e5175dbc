import type { GuideColumn } from '#shared/contract/guide.contract.ts';
import { firstHoursWords } from '#shared/i18n/first-hours.ts';

function Columns({ columns }: { readonly columns: readonly GuideColumn[] }) {
  return (
    <ul>
      {columns.map(({ label, help }) => (
        <li key={label}>
          <b>{label}</b> {help}
        </li>
      ))}
    </ul>
  );
}

/** What a list should hold: opened when somebody wants to know. */
export function ListColumns({ columns, title }: { readonly columns: readonly GuideColumn[]; readonly title: string }) {
  const words = firstHoursWords.guide;
  const must = columns.filter(({ required }) => required);
  return (
    <details className="fh-c">
      <summary aria-label={words.columnsOf(title)}>{words.columns}</summary>
      <div className="fh-cg">
        <div>
          <h4>{words.must}</h4>
          {must.length === 0 ? <p>{words.mustNone}</p> : <Columns columns={must} />}
          <p className="why">{words.other}</p>
        </div>
        <div>
          <h4>{words.may}</h4>
          <Columns columns={columns.filter(({ required }) => !required)} />
        </div>
      </div>
    </details>
  );
}
