import * as z from 'zod';
import type { AnyRegister } from '../kit/register.ts';

/**
 * When the records of a register may be purged. A register without a rule is kept: public records are kept unless the law or a decision
 * says otherwise (RELIABILITY.md 4). `from`: the field whose day the years are counted from, one of startFields. `decision`: the
 * gallringsbeslut that allows it; it is written in history with every purge.
 */
export const retentionRuleSchema = z.strictObject({
  years: z.int().min(0).max(100),
  from: z.string().max(60),
  decision: z.string().trim().min(1).max(200),
});
export type RetentionRule = z.output<typeof retentionRuleSchema>;
export const retentionSchema = z.record(z.string().max(60), retentionRuleSchema);

/** A part has no rule of its own: it goes with what it belongs to. */
export const mayHaveRule = ({ partOf }: AnyRegister): boolean => partOf === undefined;

/** Columns of every register that can begin a retention time, after its own. */
export const systemStarts = ['archivedAt', 'updatedAt', 'createdAt'] as const;

/** What the years of a register can be counted from: its days and times, its year (its last day counts), and the columns that all have. */
export const startFields = ({ fields }: AnyRegister): readonly string[] => [
  ...Object.keys(fields).filter((key) => fields[key]!.kind === 'date' || fields[key]!.kind === 'instant'),
  ...(fields['year']?.kind === 'number' ? ['year'] : []),
  ...systemStarts,
];

/** What is proposed to count from: the day a record was finished, else its year, else the day it was archived. A person decides. */
export function proposedStart(register: AnyRegister): string {
  const [finished] = Object.values(register.lifecycle?.dated ?? {});
  return finished?.on ?? (startFields(register).includes('year') ? 'year' : 'archivedAt');
}
