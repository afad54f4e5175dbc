import * as z from 'zod';
import type { AnyRegister } from '../kit/register.ts';

/** In order: what is left out from one class on is left out above it, too. */
export const secrecyClasses = ['open', 'internal', 'secret'] as const;
export type SecrecyClass = (typeof secrecyClasses)[number];

/** How a public report treats records by their class (DOMAIN.md 0.7, 0.8; OSL 18:8, 18:13, 21:3). */
export const secrecySchema = z.strictObject({
  /** What a record without a class counts as, by register; one that is not named counts as internal, so that nothing gets out unjudged. */
  whenUnset: z.record(z.string().max(60), z.enum(secrecyClasses)),
  /** The lowest class that is left out of a public report. */
  leftOutFrom: z.enum(['internal', 'secret']),
  /** Counts of persons' matters below this are not printed in a public report; 1 prints them all. */
  smallCount: z.int().min(1).max(100),
});
export type SecrecyRules = z.output<typeof secrecySchema>;
/** The auditors' own reports are public, and the replies go to them. */
export const defaultSecrecy: SecrecyRules = {
  whenUnset: { audit: 'open', auditRecommendation: 'open' },
  leftOutFrom: 'internal',
  smallCount: 5,
};

export const hasSecrecy = (register: AnyRegister): boolean => Object.hasOwn(register.fields, 'secrecy');
/** The classes that a public report leaves out. */
export const leftOut = ({ leftOutFrom }: SecrecyRules): readonly SecrecyClass[] =>
  secrecyClasses.slice(secrecyClasses.indexOf(leftOutFrom));
export const whenUnset = ({ whenUnset: given }: SecrecyRules, register: string): SecrecyClass => given[register] ?? 'internal';
/** Whether a public report leaves out a register's records that have no class. */
export const unsetIsLeftOut = (rules: SecrecyRules, register: string): boolean => leftOut(rules).includes(whenUnset(rules, register));
