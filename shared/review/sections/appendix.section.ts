import { figures, type FigureKey } from '#shared/figures/figures.ts';
import { figureWords } from '#shared/i18n/figures.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { appendixWords } from '#shared/i18n/review-appendix.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { TableRow } from '../blocks.ts';
import { cap, type ListName } from '../fact-lists.ts';
import type { ReviewFacts } from '../facts.ts';
import { cell, choice, dueCell, levelCell, link, nameOf, omitted, plain, row, table } from '../parts.ts';
import { figureText, isShare, number, fewerThan } from '../print-figure.ts';
import type { Section } from './section.ts';

const capped = (facts: ReviewFacts, list: ListName, words: (shown: number, total: number) => string) =>
  facts.totals[list] > cap ? [plain(words(cap, facts.totals[list]))] : [];

/** Bilaga: open risks, highest first, at most 300. Existing controls stay in the register (OSL 18:13). */
export const appendixRisks: Section = (facts) => {
  const words = appendixWords.risks;
  const rows = facts.rows.risks.map((risk) =>
    row(
      [
        cell(risk.ref),
        cell(risk.title),
        cell(nameOf(facts, risk.unit)),
        cell(risk.L),
        cell(risk.C),
        levelCell(facts, risk.model, risk.level, risk.value),
        cell(risk.owner),
        cell(choice('risk', 'treatment', risk.treatment)),
        cell(choice('risk', 'status', risk.status)),
        cell(risk.dueDate),
      ],
      link('risk', risk),
    ),
  );
  const intro = rows.length ? [plain(words.intro(facts.totals.risks))] : [];
  return [
    ...intro,
    ...capped(facts, 'risks', words.capped),
    ...table(facts, 'appendix-risks', words.table, rows),
    ...omitted(facts, 'risks'),
  ];
};

export const appendixActions: Section = (facts) => {
  const words = appendixWords.actions;
  const rows = facts.rows.openActions.map((action) =>
    row(
      [
        cell(action.ref),
        cell(action.title),
        cell(nameOf(facts, action.unit)),
        cell(action.owner),
        dueCell(action.due, action.isOverdue),
        cell(action.dueMoves ?? 0),
        cell(choice('action', 'statusAt', action.statusAt)),
        cell(choice('action', 'priority', action.priority)),
      ],
      link('action', action),
    ),
  );
  const intro = rows.length ? [plain(words.intro(facts.totals.openActions))] : [];
  return [
    ...intro,
    ...capped(facts, 'openActions', reviewWords.capped),
    ...table(facts, 'appendix-actions', words.table, rows),
    ...omitted(facts, 'openActions'),
  ];
};

export const appendixClassifications: Section = (facts) => {
  const words = appendixWords.classifications;
  const rows = facts.rows.classifications.map((item) =>
    row(
      [
        cell(item.ref),
        cell(nameOf(facts, item.object)),
        cell(item.class),
        cell(choice('classification', 'context', item.context)),
        cell(item.decided),
        dueCell(item.dueDate, item.isOverdue),
        cell(choice('classification', 'statusAt', item.statusAt)),
        cell(item.lead),
        cell(choice('classification', 'actionPlan', item.actionPlan)),
      ],
      link('classification', item),
    ),
  );
  const intro = rows.length ? [plain(words.intro(facts.totals.classifications))] : [];
  return [
    ...intro,
    ...capped(facts, 'classifications', reviewWords.capped),
    ...table(facts, 'appendix-classifications', words.table, rows),
    ...omitted(facts, 'classifications'),
  ];
};

/** Single incidents are internal: date, place and kind together can point at a person. */
export const appendixIncidents: Section = (facts) => {
  const words = appendixWords.incidents;
  if (facts.audience === 'public') return [plain(words.publicNote)];
  const rows = facts.rows.incidents.map((incident) =>
    row(
      [
        cell(incident.ref),
        cell(incident.awareDay),
        cell(incident.title),
        cell(choice('incident', 'type', incident.type)),
        cell(choice('incident', 'severity', incident.severity)),
        cell(nameOf(facts, incident.unit)),
        cell(choice('incident', 'statusAt', incident.statusAt)),
      ],
      link('incident', incident),
    ),
  );
  const intro = rows.length ? [plain(words.intro(facts.totals.incidents))] : [];
  return [...intro, ...capped(facts, 'incidents', reviewWords.capped), ...table(facts, 'appendix-incidents', words.table, rows)];
};

/** Records without owner, due date or unit (C10, 16). "–": the register has no such field. */
export const appendixQuality: Section = (facts) => {
  const words = appendixWords.quality;
  const lacking = facts.quality.filter(({ owner, due, unit }) => (owner ?? 0) + (due ?? 0) + (unit ?? 0) > 0);
  if (lacking.length === 0) return [plain(words.complete)];
  const rows = lacking.map(({ register, total, owner, due, unit }) =>
    row([cell(wordsOf(register).many), cell(total), cell(owner), cell(due), cell(unit)]),
  );
  return [plain(words.intro), ...table(facts, 'data-quality', words.table, rows)];
};

function figureRow(facts: ReviewFacts, key: FigureKey): TableRow {
  const { label, definition } = figureWords(key);
  const value = facts.figures[key]!;
  const printed = figureText(facts, key);
  const hidden = printed === fewerThan(facts);
  const split = isShare(value) && !hidden;
  return row([
    cell(label),
    cell(definition),
    split ? { text: number(value.n), figure: key } : hidden ? cell(null) : { text: printed, figure: key },
    split ? { text: number(value.d), figure: key } : cell(null),
    { text: printed, figure: key },
  ]);
}
/** Every figure that is one number or one share, with its definition: what it counts is never a question. */
export const appendixFigures: Section = (facts) => {
  const words = appendixWords.figures;
  const single = figures.filter(({ key }) => typeof facts.figures[key] === 'number' || isShare(facts.figures[key]));
  return [
    plain(words.intro),
    ...table(
      facts,
      'figure-list',
      words.table,
      single.map(({ key }) => figureRow(facts, key)),
    ),
  ];
};
