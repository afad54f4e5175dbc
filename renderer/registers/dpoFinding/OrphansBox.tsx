import { useShowRows } from '#renderer/kit/go-to.ts';
import { useOpen } from '#renderer/kit/view/use-open.ts';
import { useList } from '#renderer/kit/view/use-view.ts';
import { Columns } from '#renderer/kit/view/ViewPage.tsx';
import { OpenLink } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { StateMark } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { on } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';

const words = viewsWords.findings;
const a = on(action);
/** Actions that treat nothing: cancelled ones are no loss. */
export const withoutSource = a.and(a.is('counts'), a.not({ op: 'linked', link: 'links' }));
const status = wordsOf('action').choices['statusAt'] ?? {};
const shown = 8;

type Props = { readonly view: ViewProps; readonly findings: readonly RecordRow[] };

/** What has lost its other half: open findings that no action treats, and actions that treat nothing. */
export function OrphansBox({ view, findings }: Props) {
  const open = useOpen(view);
  const show = useShowRows();
  const actions = useList({
    register: 'action',
    filter: withoutSource,
    columns: ['ref', 'title', 'statusAt', 'due'],
    sort: [{ field: 'due' }],
    asOf: view.asOf,
  });
  const lacking = findings.filter((row) => row['needsAction'] === true);
  return (
    <Columns even>
      <Box title={words.orphanFindings} count={words.count(lacking.length)}>
        {lacking.length === 0 ? <p className="box-b dim">{words.noOrphanFindings}</p> : null}
        <ul className="vw-list">
          {lacking.map((row) => (
            <li key={row.id}>
              <OpenLink onClick={() => open('dpoFinding', row.id)}>{row['title']}</OpenLink>
              <StateMark state="late">{words.noAction}</StateMark>
            </li>
          ))}
        </ul>
      </Box>
      <Box
        title={words.orphanActions}
        count={words.count(actions.total)}
        footer={
          actions.total > shown ? (
            <button type="button" className="lnk" onClick={() => show('action', withoutSource)}>
              {words.all(actions.total)}
            </button>
          ) : undefined
        }
      >
        {actions.total === 0 ? <p className="box-b dim">{words.noOrphanActions}</p> : null}
        <ul className="vw-list">
          {actions.rows.slice(0, shown).map((row) => (
            <li key={row.id}>
              <OpenLink onClick={() => open('action', row.id)}>
                <span className="dim nw">{row['ref']}</span> {row['title']}
              </OpenLink>
              <StateMark state="warn">{status[String(row['statusAt'])] ?? ''}</StateMark>
            </li>
          ))}
        </ul>
      </Box>
    </Columns>
  );
}
