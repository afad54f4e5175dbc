import { lisWords } from '#shared/i18n/review-lis.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { Block } from '../blocks.ts';
import { law } from '../law.ts';
import { cell, choice, dueCell, link, plain, row, sentences, table } from '../parts.ts';
import { countOf } from '../print-figure.ts';
import type { Section } from './section.ts';

/** 1 LIS: the chain of governing documents (A11). */
export const isms: Section = (facts) => {
  const words = lisWords.isms;
  const [lacking, late] = [countOf(facts, 'documents.withoutDecider'), countOf(facts, 'documents.reviewOverdue')];
  const rows = facts.rows.documents.map((document) =>
    row(
      [
        cell(document.title),
        cell(choice('governingDocument', 'level', document.level)),
        cell(document.decidedBy),
        cell(document.decided),
        cell(document.version),
        dueCell(document.dueDate, document.isReviewOverdue),
        cell(choice('governingDocument', 'statusAt', document.statusAt)),
      ],
      link('governingDocument', document),
    ),
  );
  if (rows.length === 0) return [plain(words.intro)];
  return [
    plain(words.intro),
    sentences(facts, [words.counts, lacking ? words.withoutDecider(lacking) : null, late ? words.overdue(late) : null]),
    ...table(facts, 'documents', words.table, rows),
  ];
};

/** 1.1 The law that drives the work, from data, and the sectors of civil preparedness (A8). */
export const context: Section = (facts) => {
  const { number, inForce } = law.cybersecurity;
  const sectors = (role: 'lead' | 'participant') => facts.rows.sectors.filter((sector) => sector.role === role).map(({ sector }) => sector);
  const [leads, joins] = [sectors('lead'), sectors('participant')];
  const blocks: Block[] = [plain(lisWords.context.law(reviewWords.law.cybersecurity, number, inForce, inForce <= facts.asOf))];
  if (leads.length) blocks.push(plain(lisWords.context.lead(leads)));
  if (joins.length) blocks.push(plain(lisWords.context.participant(joins)));
  return blocks;
};
