import { levelAt, type Position } from '#renderer/kit/view/model-matrix.ts';
import type { Change } from '#renderer/kit/view/risk-change.ts';
import type { MatrixChoice } from '#renderer/kit/view/MatrixBox.tsx';
import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { RiskMark, TrendMark } from '#renderer/ui/marks.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import type { RiskModel } from '#shared/settings/models.ts';
import type { RiskChanges } from './use-changes.ts';

const words = viewsWords.risk;

function Level({ model, at }: { readonly model: RiskModel; readonly at: Position }) {
  const level = levelAt(model, at);
  if (!level) return null;
  return (
    <span className="nw">
      <RiskMark tone={level.tone} label={level.label} value={at.L * at.C} />
    </span>
  );
}

const trendOf = ({ before, steps }: Change): 'new' | 'up' | 'down' | 'same' =>
  before === null ? 'new' : steps > 0 ? 'up' : steps < 0 ? 'down' : 'same';

type Props = { readonly chosen: MatrixChoice; readonly changes: RiskChanges; readonly onOpen: (id: string) => void };

/** Risks that stand elsewhere than at the last review, or are new since then. */
export function ChangesBox({ chosen, changes, onOpen }: Props) {
  const { model } = chosen;
  const rows = changes.risks.map((change) => {
    const row = changes.rows.get(change.id);
    return {
      id: change.id,
      cells: [
        <OpenLink key="open" onClick={() => onOpen(change.id)}>
          <span className="dim">{row?.['ref']}</span> {row?.['title']}
        </OpenLink>,
        change.before ? (
          <Level key="before" model={model} at={change.before} />
        ) : (
          <span key="before" className="dim">
            –
          </span>
        ),
        <Level key="now" model={model} at={change.now} />,
        <span key="trend" className="nw">
          <TrendMark change={trendOf(change)} /> {change.before === null ? '' : words.trend[trendOf(change) as 'up' | 'down' | 'same']}
        </span>,
      ],
    };
  });
  return (
    <Box title={words.changes(changes.since)} count={changes.known ? words.changed(rows.length) : undefined}>
      <ViewTable
        label={words.changes(changes.since)}
        columns={[
          { key: 'risk', label: words.event },
          { key: 'before', label: words.before(changes.since) },
          { key: 'now', label: words.now },
          { key: 'trend', label: words.change },
        ]}
        rows={rows}
        none={changes.known ? words.unchanged(changes.since) : words.nothingBefore(changes.since, changes.assessedThen, changes.total)}
      />
    </Box>
  );
}
