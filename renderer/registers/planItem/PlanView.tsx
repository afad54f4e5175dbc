import { useShowRows } from '#renderer/kit/go-to.ts';
import { useList } from '#renderer/kit/view/use-view.ts';
import { ViewPage } from '#renderer/kit/view/ViewPage.tsx';
import { OpenLink } from '#renderer/kit/view/ViewTable.tsx';
import type { ViewProps } from '#renderer/kit/view/view-types.ts';
import { StateMark, Tag, type State } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { on } from '#shared/kit/register.ts';
import { planItem } from '#shared/registers/plan-item/plan-item.register.ts';
import './plan.css';

const words = viewsWords.plan;
const p = on(planItem);
const statusWords = wordsOf('planItem').choices['status'] ?? {};
const states: Readonly<Record<string, State>> = { planned: 'none', in_progress: 'open', done: 'ok', cancelled: 'none' };
const columns = ['year', 'no', 'title', 'area', 'nis2', 'recurring', 'owner', 'status', 'priority', 'carriedFrom'];

type ItemsProps = { readonly rows: readonly RecordRow[]; readonly onOpen: (id: string) => void };

function Items({ rows, onOpen }: ItemsProps) {
  if (rows.length === 0) return <p className="box-b dim">{words.noItems}</p>;
  return (
    <ol className="vw-list">
      {rows.map((row) => (
        <li key={row.id} className="pl-i">
          <OpenLink onClick={() => onOpen(row.id)}>
            {row['no'] === null ? null : <span className="dim">{row['no']}</span>} {row['title']}
          </OpenLink>
          <span className="pl-m">
            {row['nis2'] === true ? <Tag>{words.nis2}</Tag> : null}
            {row['recurring'] === true ? <Tag>{words.recurring}</Tag> : null}
            <StateMark state={states[String(row['status'])] ?? 'none'}>{statusWords[String(row['status'])] ?? ''}</StateMark>
            {row['owner'] === null ? <StateMark state="warn">{words.noOwner}</StateMark> : <span className="dim">{row['owner']}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The three years of the plan beside each other; what is left from earlier years stands first. */
export function PlanView({ asOf, onOpen }: ViewProps) {
  const show = useShowRows();
  const year = Number(asOf.slice(0, 4));
  const items = useList({ register: 'planItem', filter: p.is('counted'), columns, sort: [{ field: 'year' }, { field: 'no' }], asOf });
  const ofYear = (one: number) => items.rows.filter((row) => row['year'] === one);
  const leftOver = items.rows.filter((row) => Number(row['year']) < year && row['status'] !== 'done');
  const current = ofYear(year);
  // Review year N plans N+1 to N+3 (DOMAIN.md); the year that runs is shown too when it has items.
  const years = [...(current.length > 0 ? [year] : []), year + 1, year + 2, year + 3];
  const countText = (rows: readonly RecordRow[]) => words.count(rows.length, rows.filter((row) => row['nis2'] === true).length);
  return (
    <ViewPage loading={items.loading} empty={items.total === 0 ? words.empty : undefined}>
      {leftOver.length === 0 ? null : (
        <Box title={words.leftOver(year)} count={countText(leftOver)}>
          <Items rows={leftOver} onOpen={onOpen} />
        </Box>
      )}
      <div className="pl-g">
        {years.map((one) => (
          <Box
            key={one}
            title={words.year(one)}
            count={countText(ofYear(one))}
            footer={
              <button type="button" className="lnk" onClick={() => show('planItem', p.and(p.is('counted'), p.in('year', one)))}>
                {words.toTable(one)}
              </button>
            }
          >
            <Items rows={ofYear(one)} onOpen={onOpen} />
          </Box>
        ))}
      </div>
    </ViewPage>
  );
}
