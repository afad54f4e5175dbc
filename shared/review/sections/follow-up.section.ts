import { workWords } from '#shared/i18n/review-work.ts';
import type { Block, Mark } from '../blocks.ts';
import type { ReviewFacts } from '../facts.ts';
import { cell, choice, dueCell, link, omitted, paragraph, plain, row, sentences, table, yesNo } from '../parts.ts';
import { countOf, shareOf } from '../print-figure.ts';
import type { Section } from './section.ts';

const recommendationMarks: Readonly<Record<string, Mark | undefined>> = { done: 'ok', closed: 'ok' };

function recommendationTable(facts: ReviewFacts): readonly Block[] {
  const words = workWords.audit;
  const rows = facts.rows.recommendations.map((item) =>
    row(
      [
        cell(item.ref),
        cell(item.title),
        cell(choice('auditRecommendation', 'stance', item.stance)),
        cell(choice('auditRecommendation', 'status', item.status), recommendationMarks[item.status]),
        dueCell(item.due, item.isOverdue),
        item.effectMissing ? cell(words.effectMissing, 'danger') : cell(item.effect ?? item.interimMeasure),
      ],
      link('auditRecommendation', item),
    ),
  );
  return table(facts, 'recommendations', words.table, rows);
}

/** Revision: recommendations by status and stance, effects, next reply (A15; 9.3.2 d3). */
export const audit: Section = (facts) => {
  const words = workWords.audit;
  const all = facts.totals.recommendations + facts.omitted.recommendations;
  if (all === 0) return [];
  const next = facts.rows.addressees.flatMap(({ nextDue }) => (nextDue ? [nextDue] : [])).toSorted()[0];
  const late = countOf(facts, 'audit.overdue');
  return [
    sentences(facts, [words.counts(all), words.statuses, words.stances]),
    sentences(facts, [
      words.effect(countOf(facts, 'audit.effectMissing')),
      late ? words.overdue(late) : null,
      next ? words.next(next) : null,
    ]),
    ...recommendationTable(facts),
    ...omitted(facts, 'recommendations'),
  ];
};

const objectiveMarks: Readonly<Record<string, Mark | undefined>> = { met: 'ok', at_risk: 'warn', missed: 'danger' };
/** Måluppfyllelse: 9.3.2 d4. */
export const objectives: Section = (facts) => {
  const rows = facts.rows.objectives.map((objective) =>
    row(
      [
        cell(objective.title),
        cell(objective.measure),
        cell(objective.target),
        cell(objective.actual),
        cell(choice('objective', 'status', objective.status), objectiveMarks[objective.status]),
      ],
      link('objective', objective),
    ),
  );
  return rows.length ? [paragraph(facts, workWords.objectives.met), ...table(facts, 'objectives', workWords.objectives.table, rows)] : [];
};

/** Återkoppling från intressenter: 9.3.2 c and e; the words come from people. */
export const stakeholders: Section = (facts) => {
  const rows = facts.rows.parties.map((party) =>
    row(
      [cell(party.title), cell(choice('interestedParty', 'kind', party.kind)), cell(party.needs), cell(party.feedback)],
      link('interestedParty', party),
    ),
  );
  return rows.length ? [plain(workWords.stakeholders.intro), ...table(facts, 'parties', workWords.stakeholders.table, rows)] : [];
};

function supplierTable(facts: ReviewFacts): readonly Block[] {
  const words = workWords.suppliers;
  const rows = facts.rows.suppliers.map((supplier) =>
    row(
      [
        cell(supplier.name),
        yesNo(supplier.securityRequirements),
        cell(choice('supplier', 'pub', supplier.pub)),
        cell(choice('supplier', 'subSuppliersKnown', supplier.subSuppliersKnown)),
        supplier.lastFollowUp ? dueCell(supplier.lastFollowUp, false) : cell(words.neverFollowedUp, 'danger'),
      ],
      link('supplier', supplier),
    ),
  );
  return table(facts, 'suppliers', words.table, rows);
}
function procurementTable(facts: ReviewFacts): readonly Block[] {
  const rows = facts.rows.procurements.map((item) =>
    row(
      [
        cell(item.title),
        cell(choice('procurementCase', 'kind', item.kind)),
        cell(choice('procurementCase', 'phase', item.phase)),
        ...[item.classification, item.risk, item.threshold, item.security].map(yesNo),
      ],
      link('procurementCase', item),
    ),
  );
  return table(facts, 'procurements', workWords.suppliers.procurementTable, rows);
}

/** Leverantörer och upphandlingar: critical suppliers and the four checks (A12, C10 14). Names of weak suppliers stay internal. */
export const suppliers: Section = (facts) => {
  const words = workWords.suppliers;
  const hasSuppliers = countOf(facts, 'suppliers.total') > 0;
  const hasProcurements = shareOf(facts, 'procurements.allChecks').d > 0;
  const critical = countOf(facts, 'suppliers.critical');
  const lists = facts.audience === 'internal' ? [...supplierTable(facts), ...procurementTable(facts)] : [];
  return [
    ...(hasSuppliers ? [critical ? paragraph(facts, words.counts(critical)) : plain(words.noCritical)] : []),
    ...(hasProcurements ? [paragraph(facts, words.procurements)] : []),
    ...lists,
    ...omitted(facts, 'suppliers', 'procurements'),
  ];
};
