import { errorWords } from '#shared/i18n/errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import { language } from '#shared/kit/language.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { fold } from '#shared/kit/swedish.ts';
import { findRegister, registers } from '#shared/registers/table.ts';
import { composeTarget, singleTarget, type Composite } from './composite.ts';
import { action } from './composites/action.ts';
import { continuityPlan } from './composites/continuity.ts';
import { incident } from './composites/incident.ts';
import { ikpControl } from './composites/internal-control.ts';
import { objectClassification } from './composites/object-classification.ts';
import { audit, dpoFinding, rsaItem } from './composites/reports.ts';
import { risk, vraRow } from './composites/risk.ts';
import { completion, courseSession } from './composites/training.ts';
import type { Target } from './target.ts';

const composites: readonly Composite[] = [
  objectClassification,
  risk,
  vraRow,
  continuityPlan,
  dpoFinding,
  courseSession,
  completion,
  incident,
  audit,
  action,
  ikpControl,
  rsaItem,
];
/** Registers that a sheet is never read as alone: a composite target does it better. */
const replaced = new Set(composites.map((composite) => composite.main));
/** Too little to be told apart by headers, or made by the program: they are read only when a mapping names them. */
const neverGuessed = new Set(['managementReview', 'evidence', 'auditTrail']);

/** Made once in each language: a target holds its labels, and matching keeps its index by target. */
const made = { sv: new Map<AnyRegister | Composite, Target>(), en: new Map<AnyRegister | Composite, Target>() };
function once<T extends AnyRegister | Composite>(of: T, make: (of: T) => Target | undefined): Target | undefined {
  const known = made[language()].get(of) ?? make(of);
  if (known) made[language()].set(of, known);
  return known;
}
const single = (register: AnyRegister): Target => once(register, singleTarget) ?? singleTarget(register);
const compose = (composite: Composite): readonly Target[] => [once(composite, composeTarget)].filter((target) => target !== undefined);

/** Everything that a sheet can become, in the order of the registers; what is offered in the wizard and tried on a sheet without mapping. */
export function allTargets(): readonly Target[] {
  const joined = composites.flatMap(compose);
  const alone = (Object.values(registers) as readonly AnyRegister[])
    .filter((register) => !replaced.has(register.name) && !neverGuessed.has(register.name))
    .map(single);
  const place = Object.keys(registers);
  return [...joined, ...alone].toSorted((a, b) => place.indexOf(a.main.name) - place.indexOf(b.main.name));
}

/** 'Risk (MSB 4×4)' → 'risk': text in parentheses is for the reader (MAPPING.md). */
const bareName = (name: string): string =>
  fold(name.replace(/\([^)]*\)/g, ' '))
    .split('+')
    .map((part) => part.trim())
    .join(' + ');

/** The target that a mapping or a user names: 'Risk', 'risk', 'InfoObject + Classification', 'Klassningar'. Throws AppError INVALID_INPUT. */
export function targetNamed(name: string): Target {
  const wanted = bareName(name);
  const all = allTargets();
  const found =
    all.find((target) => target.aliases.includes(wanted)) ??
    all.find((target) => fold(target.main.name) === wanted) ??
    byParts(wanted, all) ??
    lone(name);
  if (!found) throw new AppError('INVALID_INPUT', errorWords.importing.noTarget(name));
  return found;
}

/** 'Incident + NisAssessment' is what the first known part says, when the others are parts that we keep in the same record. */
function byParts(wanted: string, all: readonly Target[]): Target | undefined {
  const parts = wanted.split(' + ');
  return parts.length < 2 ? undefined : all.find((target) => parts.includes(fold(target.main.name)));
}
/** A register declared at run time, or one that is not guessed. */
function lone(name: string): Target | undefined {
  const bare = name.replace(/\([^)]*\)/g, ' ').trim();
  const register = findRegister(bare) ?? findRegister(bare.charAt(0).toLowerCase() + bare.slice(1));
  return register && single(register);
}

/** Sheets in an order in which what they refer to comes first; equal ones keep the order of the registers, then their own. */
export function inReadingOrder<T>(items: readonly T[], targetOf: (item: T) => Target): readonly T[] {
  const place = Object.keys(registers);
  const left = items
    .map((item, index) => ({ item, index, target: targetOf(item) }))
    .toSorted((a, b) => rank(place, a.target) - rank(place, b.target) || a.index - b.index);
  const done: T[] = [];
  while (left.length) {
    const free = left.findIndex((entry) => !left.some((other) => other !== entry && waits(entry.target, other.target)));
    const [next] = left.splice(Math.max(free, 0), 1);
    if (next) done.push(next.item);
  }
  return done;
}
const rank = (place: readonly string[], target: Target): number => (pointsAnywhere(target) ? 1000 : 0) + place.indexOf(target.main.name);
/** Actions point at any register, so they come last. */
const pointsAnywhere = (target: Target): boolean =>
  Object.values(target.main.links).some((link) => link.kind === 'manyOut' && link.to === '*');
const waits = (a: Target, b: Target): boolean => a !== b && refersTo(a).has(b.main.name);
const refersTo = (target: Target): ReadonlySet<string> => {
  const own = new Set(target.registers.map((register) => register.name));
  const fields = target.registers.flatMap((register) => [
    ...Object.values(register.fields).flatMap((field) => (field.kind === 'link' || field.kind === 'unit' ? [field.of ?? ''] : [])),
    ...Object.values(register.links).flatMap((link) => (link.kind === 'manyOut' ? [link.to] : [])),
  ]);
  return new Set(fields.filter((name) => name !== '*' && !own.has(name)));
};
