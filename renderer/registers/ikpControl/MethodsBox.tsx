import { levelWords } from '#renderer/kit/use-store.ts';
import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { RiskMark, StateMark } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import type { Settings } from '#shared/settings/settings.ts';

const words = viewsWords.internalControl;
type Open = (register: string, id: string) => void;

/** A list that has its year only in the heading is this year's (data/README). */
const yearOf = (row: RecordRow, year: number): number => (typeof row['year'] === 'number' ? row['year'] : year);

type CellProps = { readonly rows: readonly RecordRow[]; readonly settings: Settings; readonly open: Open };
/** The rows of one method and year: score and level, and whether it was chosen. */
function MethodCell({ rows, settings, open }: CellProps) {
  if (rows.length === 0) return <span className="dim">–</span>;
  return rows.map((row) => {
    const level = typeof row['level'] === 'string' ? levelWords(settings, row['model'], row['level']) : undefined;
    return (
      <div key={row.id} className="ikp-c">
        <OpenLink onClick={() => open('vraRow', row.id)}>
          {level ? <RiskMark tone={level.tone} label={level.label} value={Number(row['value'])} /> : words.notAssessed}
          <span className="vh">, {row['title']}</span>
        </OpenLink>
        {row['inIkp'] === true ? <StateMark state="ok">{words.chosen}</StateMark> : <span className="dim">{words.notChosen}</span>}
      </div>
    );
  });
}

type Props = { readonly methods: readonly string[]; readonly rows: readonly RecordRow[]; readonly year: number } & Omit<CellProps, 'rows'>;

/** Working methods down, years across: VRA score and the choice for the plan. Methods that rows name beside the preset ones come last. */
export function MethodsBox({ methods, rows, year, settings, open }: Props) {
  const years = [...new Set([year, ...rows.map((row) => yearOf(row, year))])].toSorted((a, b) => b - a).slice(0, 3);
  const named = rows.flatMap((row) => (typeof row['method'] === 'string' ? [row['method']] : []));
  const all = [...new Set([...methods, ...named])];
  const chosen = rows.filter((row) => yearOf(row, year) === year && row['inIkp'] === true).length;
  const ofYear = rows.filter((row) => yearOf(row, year) === year).length;
  return (
    <Box title={words.methods} count={words.chosenCount(chosen, ofYear, year)}>
      <ViewTable
        label={words.methods}
        columns={[
          { key: 'method', label: words.method },
          ...years.map((one) => ({ key: String(one), label: words.vraYear(one) })),
          { key: 'motive', label: words.motive },
        ]}
        rows={all.map((method) => {
          const own = rows.filter((row) => row['method'] === method);
          const motives = own
            .filter((row) => yearOf(row, year) === year)
            .flatMap((row) => (typeof row['motive'] === 'string' ? [row['motive']] : []));
          return {
            id: method,
            cells: [
              method,
              ...years.map((one) => (
                <MethodCell key={one} rows={own.filter((row) => yearOf(row, year) === one)} settings={settings} open={open} />
              )),
              <span key="motive">{motives.join(' ')}</span>,
            ],
          };
        })}
      />
    </Box>
  );
}
