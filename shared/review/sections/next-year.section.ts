import { reviewWords } from '#shared/i18n/review.ts';
import { workWords } from '#shared/i18n/review-work.ts';
import type { Block, Mark } from '../blocks.ts';
import type { ReviewFacts } from '../facts.ts';
import { law } from '../law.ts';
import { bullets, cell, choice, link, omitted, paragraph, plain, row, say, table, yesNo } from '../parts.ts';
import { countOf, shareOf } from '../print-figure.ts';
import type { Section } from './section.ts';

const itemsOf = (facts: ReviewFacts, year: number) => facts.rows.planItems.filter((item) => item.year === year);

/** 2 What is planned for N+1, counted. */
export const nextYear: Section = (facts) => {
  const words = workWords.nextYear;
  const [year, items] = [facts.year + 1, itemsOf(facts, facts.year + 1)];
  if (items.length === 0) return [plain(words.none(year))];
  // The figure counts at the as-of date; it stands for these rows only when the review is of that year and nothing is left out.
  const same = facts.asOf.startsWith(String(facts.year)) && countOf(facts, 'plan.itemsNextYear') === items.length;
  return [
    same ? paragraph(facts, words.figure(year, items.length)) : plain(words.counts(year, items.length)),
    plain(words.nis2(items.filter(({ nis2 }) => nis2).length)),
  ];
};

/** 2.1 Areas of the plan and what has high priority. */
export const focus: Section = (facts) => {
  const items = itemsOf(facts, facts.year + 1);
  const areas = [...new Set(items.flatMap(({ area }) => (area ? [area] : [])))];
  const high = items.filter(({ priority }) => priority === 'high');
  const listed = (texts: readonly string[]) => bullets(texts.map((text) => [{ text }]));
  return [
    ...(areas.length ? [plain(workWords.nextYear.areas), ...listed(areas)] : []),
    ...(high.length ? [plain(workWords.nextYear.high), ...listed(high.map(({ title }) => title))] : []),
  ];
};

/** 2.1.1 The local instruction: version, decision, what is to change (A11). */
export const localInstruction: Section = (facts) => {
  const words = workWords.local;
  const found = facts.rows.documents.filter(({ level }) => level === 'local_instruction');
  if (found.length === 0) return [plain(words.none)];
  return found.flatMap((document): readonly Block[] => {
    const values = {
      version: document.version,
      decided: document.decided,
      decidedBy: document.decidedBy,
      responsible: document.responsible,
      next: document.dueDate,
      sections: document.sections,
      published: document.published,
      presented: document.presented,
    };
    const rows = (Object.keys(values) as (keyof typeof values)[]).flatMap((key) =>
      values[key] ? [{ label: words.facts[key], value: values[key] }] : [],
    );
    return [
      plain(words.intro(document.title)),
      ...(rows.length ? [{ kind: 'facts' as const, rows }] : []),
      ...(document.isReviewOverdue ? [plain(words.overdue)] : []),
    ];
  });
};

const areaMarks: Readonly<Record<string, Mark | undefined>> = { implemented: 'ok', followed_up: 'ok' };
/** 2.1.2 The ten areas of cybersäkerhetslagen 2:3 and why some come first (A9). */
export const nis2: Section = (facts) => {
  const words = workWords.nis2;
  const areas = facts.rows.nis2Areas;
  const { chapter, section } = law.cybersecurity.measures;
  if (areas.length === 0) return [];
  const rows = areas.map((area) =>
    row(
      [
        cell(area.no),
        cell(area.title),
        yesNo(area.prioritised),
        cell(choice('nis2Area', 'status', area.status), areaMarks[area.status]),
        cell(area.maturity),
      ],
      link('nis2Area', area),
    ),
  );
  const motives = areas
    .filter(({ prioritised }) => prioritised)
    .map((area) => say(facts, '{@title}. {@motive}', { title: area.title, motive: area.motive ?? words.noMotive }));
  const bold = motives.map(([first, ...rest]) => (first ? [{ ...first, bold: true as const }, ...rest] : rest));
  return [
    paragraph(facts, words.intro(reviewWords.law.section(chapter, section))),
    ...table(facts, 'nis2-areas', words.table, rows),
    ...(bold.length ? [plain(words.motives), ...bullets(bold)] : []),
  ];
};

/** 2.1.3 Processes, never persons; a public report has the counts only (A10; DOMAIN.md 0.8). */
export const protectedIdentity: Section = (facts) => {
  const words = workWords.protected;
  const all = shareOf(facts, 'protectedProcesses.unflagged').d;
  if (all === 0) return [];
  if (facts.audience === 'public') return [paragraph(facts, words.publicCounts)];
  const rows = facts.rows.protectedProcesses.map((process) =>
    row(
      [
        cell(process.process),
        process.flagged ? cell(reviewWords.yes, 'ok') : cell(reviewWords.no, 'danger'),
        yesNo(process.addressIncluded),
        cell(choice('protectedProcess', 'control', process.control)),
        yesNo(process.requirementRaised),
        yesNo(process.routine),
      ],
      link('protectedProcess', process),
    ),
  );
  return [
    paragraph(facts, words.counts(all)),
    ...table(facts, 'protected-processes', words.table, rows),
    ...omitted(facts, 'protectedProcesses'),
  ];
};
