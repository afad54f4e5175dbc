import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { PlainState, StateMark, type State } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { threadsOf, yearsOf, type Thread } from './threads.ts';

const words = viewsWords.findings;
const choices = wordsOf('dpoFinding').choices;
const text = (field: string, value: unknown): string => choices[field]?.[String(value)] ?? '';

const states: Readonly<Record<string, State>> = { new: 'none', planned: 'none', ongoing: 'open', done: 'ok', closed: 'ok' };

/** The state in one year's report; a finding carried on is closed there by being carried. */
function YearCell({ row }: { readonly row: RecordRow | undefined }) {
  if (!row) return <span className="dim">–</span>;
  if (row['resolution'] === 'carried_over') return <StateMark state="open">{words.carried}</StateMark>;
  return <StateMark state={states[String(row['statusAt'])] ?? 'none'}>{text('statusAt', row['statusAt'])}</StateMark>;
}

function Now({ row }: { readonly row: RecordRow }) {
  if (row['needsAction'] === true) return <StateMark state="late">{words.noAction}</StateMark>;
  if (row['hasOverdueAction'] === true) return <StateMark state="late">{words.lateAction}</StateMark>;
  if (row['isOpen'] === true) return <PlainState>{words.hasAction}</PlainState>;
  return <PlainState>{text('resolution', row['resolution'])}</PlainState>;
}

/** Open ones first, the longest thread before the short. */
const order = (a: Thread, b: Thread): number =>
  Number(b.latest['isOpen'] === true) - Number(a.latest['isOpen'] === true) || b.byYear.size - a.byYear.size;

/** Findings as threads: the same finding in the reports of several years stands on one line. */
export function ThreadsBox({ rows, onOpen }: { readonly rows: readonly RecordRow[]; readonly onOpen: (id: string) => void }) {
  const years = yearsOf(rows).slice(-4);
  const threads = threadsOf(rows).toSorted(order);
  const long = threads.filter(({ byYear }) => byYear.size > 1).length;
  return (
    <Box title={words.threads} count={words.threadCount(long)}>
      <ViewTable
        label={words.threads}
        columns={[
          { key: 'title', label: words.finding },
          { key: 'severity', label: words.severity },
          ...years.map((year) => ({ key: String(year), label: String(year) })),
          { key: 'now', label: words.now },
        ]}
        rows={threads.map(({ latest, byYear }) => ({
          id: latest.id,
          cells: [
            <OpenLink key="open" onClick={() => onOpen(latest.id)}>
              <span className="dim nw">{words.no(String(latest['year']), String(latest['no'] ?? ''))}</span> {latest['title']}
            </OpenLink>,
            text('severity', latest['severity']),
            ...years.map((year) => <YearCell key={year} row={byYear.get(year)} />),
            <Now key="now" row={latest} />,
          ],
        }))}
      />
    </Box>
  );
}
