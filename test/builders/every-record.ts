import type { Field } from '#shared/kit/field.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { registers } from '#shared/registers/table.ts';
import { addLink } from '#db/kit/record-index.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';

/** What stands in a text field; `place` ("risk.title") tells where, so that a text found in a file leads back to its field. */
export type TextOf = (place: string) => string;
type Made = { readonly ids: ReadonlyMap<string, string>; readonly text: TextOf; readonly fixed: Readonly<Record<string, Patch>> };

/** Values that a register's rules ask for, beside the filled fields. */
const consistent: Readonly<Record<string, Patch>> = {
  orgUnit: { closed: false },
  risk: { model: 'msb-4x4', status: 'assessed', L: 4, C: 4 },
  vraRow: { model: 'vra-5x5', year: 2026, L: 4, C: 4 },
  classification: { status: 'decided', version: 1, confidentiality: 3, integrity: 2, availability: 2 },
  planItem: { year: 2027, status: 'planned' },
  dpoReport: { year: 2026 },
  dpoFinding: { year: 2026, kind: 'deviation', status: 'new' },
  incident: { status: 'closed', type: 'personal_data' },
  continuityPlan: { status: 'decided' },
  exercise: { status: 'done' },
  managementReview: { status: 'draft', year: 2026, version: 1 },
  reviewChapter: { key: 'risks', include: true },
  auditAddressee: { firstDue: '2026-02-27', firstSent: null, followUpDue: '2026-12-18', followUpSent: null },
  auditRecommendation: { no: '1', status: 'open' },
  boardReport: { year: 2026, quarter: 'Q2' },
  governingDocument: { status: 'valid' },
  decision: { year: 2026, status: 'planned', paragraph: '§ 9' },
  action: { status: 'planned', due: '2026-06-30', done: null },
  supplier: { critical: true },
  nis2Area: { year: 2026, no: 1, prioritised: true },
  riskAnalysis: { model: 'msb-4x4' },
  riskAssessment: { model: 'msb-4x4', L: 4, C: 4 },
};

const longest = (field: Field): number => {
  const text = 'unwrap' in field.schema ? (field.schema as unknown as { unwrap(): { maxLength?: number } }).unwrap() : field.schema;
  return (text as { maxLength?: number | null }).maxLength ?? 300;
};
/** Cut at the field's length, never inside a character. */
const fitted = (text: string, most: number): string => text.slice(0, most).toWellFormed().trim();

/** A value that a field takes, where it is neither text nor a link; null there. */
export function sampleValue(key: string, field: Field): string | number | boolean | null {
  switch (field.kind) {
    case 'choice':
      return field.options![0]!;
    case 'date':
      return '2026-05-12';
    case 'instant':
      return '2026-05-12T08:00:00Z';
    case 'bool':
      return true;
    case 'scale':
    case 'level':
      return 2;
    case 'number':
      return /year/i.test(key) ? 2026 : Math.max(field.min ?? 0, 1);
    default:
      return null;
  }
}

function valueOf(register: string, key: string, field: Field, { ids, text }: Made): Patch[string] {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'role':
      if (field.internal) return null;
      return fitted(text(`${register}.${key}`), longest(field));
    case 'link':
    case 'unit':
      return ids.get(field.of!) ?? null;
    default:
      return sampleValue(key, field);
  }
}
const rowOf = (register: AnyRegister, made: Made): Patch => ({
  ...Object.fromEntries(Object.entries(register.fields).map(([key, field]) => [key, valueOf(register.name, key, field, made)])),
  ...consistent[register.name],
  ...made.fixed[register.name],
});

/** Links that the action and the exercise own, to everything that was made. */
function tie(store: Store, ids: ReadonlyMap<string, string>): void {
  for (const register of Object.values<AnyRegister>(registers))
    for (const link of Object.values(register.links)) {
      if (link.kind !== 'manyOut') continue;
      const targets = link.to === '*' ? [...ids].filter(([name]) => name !== register.name) : [[link.to, ids.get(link.to)!] as const];
      for (const [name, id] of targets)
        write(store, { actor: 'prov' }, (tx) =>
          addLink(tx, { register: register.name, id: ids.get(register.name)!, name: link.name, target: { register: name, id } }),
        );
    }
}

/**
 * One record in every register, every field filled and every link tied. Gives the id of each register's record.
 * @param fixed values by register that stand instead
 */
export function everyRecord(store: Store, text: TextOf, fixed: Readonly<Record<string, Patch>> = {}): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const register of Object.values<AnyRegister>(registers))
    ids.set(
      register.name,
      write(store, { actor: 'prov' }, (tx) => save(tx, register, { values: rowOf(register, { ids, text, fixed }), lenient: true })).id,
    );
  tie(store, ids);
  return ids;
}
