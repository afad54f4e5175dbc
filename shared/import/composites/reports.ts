import type { Composite, Row } from '../composite.ts';
import type { Built } from '../target.ts';
import type { DraftValue } from '../types.ts';

/** The report's own values fill what no column says; one report a year (C5). */
function finishFinding({ drafts, context }: Row): Built {
  const report = drafts['dpoReport'];
  const finding = drafts['dpoFinding'];
  if (!report || !finding) return { drafts: [] };
  const year = finding.values['year'] ?? context.report?.['year'];
  const given = Object.fromEntries(Object.entries(context.report ?? {}).filter(([key]) => key !== 'year'));
  if (year === undefined) return { drafts: [finding], issues: [{ column: 'year', code: 'missing_value' }] };
  // The report's own dates and number are true of its year only.
  const values: Readonly<Record<string, DraftValue>> = {
    ...(year === (context.report?.['year'] ?? year) ? given : {}),
    ...report.values,
    year,
  };
  return {
    drafts: [
      { ...report, values, keys: [['year']] },
      { ...finding, values: { ...finding.values, year } },
    ],
  };
}

/** Findings of the data protection officer's annual report, with the report itself. */
export const dpoFinding: Composite = {
  name: 'DpoReport + DpoFinding',
  registers: ['dpoReport', 'dpoFinding'],
  main: 'dpoFinding',
  aliases: ['DpoFinding', 'DpoFinding + DpoReport'],
  headers: { year: ['År', 'Rapport'] },
  hints: ['dso', 'iakttagelse', 'iakttagelser', 'dataskyddsombud', 'årsrapport'],
  finish: finishFinding,
};

/** Reply dates belong to the addressee: our board unless the list says another (C8). */
function finishAudit({ drafts, context }: Row): Built {
  const audit = drafts['audit'];
  const addressee = drafts['auditAddressee'];
  if (!audit) return { drafts: [] };
  if (!addressee || Object.keys(addressee.values).length === 0) return { drafts: [audit] };
  const board = addressee.values['board'] ?? (context.settings.organisation.board || audit.values['title'] || audit.values['ref']);
  return {
    drafts: [
      audit,
      {
        ...addressee,
        shared: false,
        values: { ...addressee.values, ...(board === undefined ? {} : { board }) },
        keys: [['audit', 'board']],
      },
    ],
  };
}

export const audit: Composite = {
  name: 'Audit + AuditAddressee',
  registers: ['audit', 'auditAddressee'],
  main: 'audit',
  aliases: ['Audit', 'AuditAddressee'],
  hints: ['granskning', 'granskningar', 'revision'],
  finish: finishAudit,
};

/** The cycle is told by its dates; a list of items alone has none. */
function finishRsa({ drafts }: Row): Built {
  const cycle = drafts['rsaCycle'];
  const item = drafts['rsaItem'];
  if (!item) return { drafts: [] };
  return { drafts: cycle && Object.keys(cycle.values).length ? [{ ...cycle, keys: [['start', 'end'], ['start']] }, item] : [item] };
}

export const rsaItem: Composite = {
  name: 'RsaCycle + RsaItem',
  registers: ['rsaCycle', 'rsaItem'],
  main: 'rsaItem',
  aliases: ['RsaItem', 'RSA'],
  owner: { status: 'rsaCycle' },
  hints: ['rsa', 'sårbarhetsanalys'],
  finish: finishRsa,
};
