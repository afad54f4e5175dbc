import { own } from './own.ts';
import * as z from 'zod';
import type { AnyRegister, Issue } from './register.ts';
import { cleanText } from './swedish.ts';

export type Patch = Readonly<Record<string, unknown>>;

const schemas = new WeakMap<AnyRegister, z.ZodType<Patch>>();
/** The whole record as zod: form, wire and import check with the same schema. Built once: zod 4 compiles each new object (measured: a third of a save). */
export function schemaOf(register: AnyRegister): z.ZodType<Patch> {
  const known = schemas.get(register);
  if (known) return known;
  const schema = z.strictObject(Object.fromEntries(Object.entries(register.fields).map(([key, field]) => [key, field.schema])));
  schemas.set(register, schema);
  return schema;
}

/** An emptied input means "not filled in"; optional fields hold null, never ''. Text loses what SQLite replaces silently and Word rejects. */
export const normalise = (register: AnyRegister, patch: Patch): Patch =>
  Object.fromEntries(
    Object.entries(patch).map(([key, value]) => [
      key,
      typeof value === 'string' && Object.hasOwn(register.fields, key) ? cleanText(value) || null : value,
    ]),
  );

/** A fresh record: nothing filled in, yes/no is no, status is the lifecycle's first. */
export const blank = (register: AnyRegister): Patch => ({
  ...Object.fromEntries(Object.entries(register.fields).map(([key, field]) => [key, field.kind === 'bool' ? false : null])),
  ...(register.lifecycle && register.fields['status']?.required ? { status: register.lifecycle.first } : {}),
  ...register.defaults,
});

/** Everything a row must satisfy. `before` is null for a new one; an import may begin in any state, a person may only take the next step. */
export function issuesOf(register: AnyRegister, before: Patch | null, after: Patch): readonly Issue[] {
  const parsed = schemaOf(register).safeParse(after);
  if (!parsed.success) return parsed.error.issues.map((issue) => schemaIssue(register, after, issue));
  return [...lifecycleIssues(register, before, after), ...(register.check?.(after as never) ?? [])];
}

function schemaIssue(register: AnyRegister, after: Patch, issue: z.core.$ZodIssue): Issue {
  const field = String(issue.path[0] ?? '');
  if (issue.code === 'unrecognized_keys') return { field: issue.keys.join(', '), code: 'UNKNOWN_FIELD' };
  const declared = own(register.fields, field);
  if (after[field] === null || after[field] === undefined) return { field, code: 'REQUIRED' };
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    if (declared?.kind === 'number') return { field, code: 'OUT_OF_RANGE', detail: `${declared.min ?? 0}–${declared.max ?? ''}` };
    // zod's range is wider than any model's; which steps there are is the store's to say.
    if (declared?.kind === 'scale') return { field, code: 'NOT_IN_MODEL', detail: '0–9' };
    return { field, code: 'TOO_LONG', detail: 'maximum' in issue ? String(issue.maximum) : '' };
  }
  return { field, code: 'WRONG_KIND' };
}

function lifecycleIssues({ lifecycle }: AnyRegister, before: Patch | null, after: Patch): readonly Issue[] {
  const status = after['status'];
  if (!lifecycle || typeof status !== 'string') return [];
  const missing = (lifecycle.needs?.[status] ?? [])
    .filter((key) => after[key] === null)
    .map((field) => ({ field, code: 'NEEDED_IN_STATE' }));
  const old = before?.['status'];
  const jumped = typeof old === 'string' && old !== status && !lifecycle.steps[old]?.includes(status);
  return jumped ? [...missing, { field: 'status', code: 'STEP_NOT_ALLOWED' }] : missing;
}

/** A later date before an earlier one, as an issue at the later field. For the registers' own checks. */
export const notBefore = (row: Patch, earlier: string, later: string): readonly Issue[] => {
  const [from, to] = [row[earlier], row[later]];
  return typeof from === 'string' && typeof to === 'string' && to < from ? [{ field: later, code: 'BEFORE_START', detail: earlier }] : [];
};
/** A part larger than its whole (deltog > inbjudna). */
export const notAbove = (row: Patch, part: string, whole: string): readonly Issue[] => {
  const [n, d] = [row[part], row[whole]];
  return typeof n === 'number' && typeof d === 'number' && n > d ? [{ field: part, code: 'ABOVE_WHOLE', detail: whole }] : [];
};
