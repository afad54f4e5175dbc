import type { FilterData } from '#shared/kit/filter.ts';
import { on, type AnyRegister } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { continuityPlan } from '#shared/registers/continuity-plan/continuity-plan.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { planItem } from '#shared/registers/plan-item/plan-item.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { supplier } from '#shared/registers/supplier/supplier.register.ts';
import type { QualityRow } from '#shared/review/facts.ts';
import type { Context } from '../kit/columns.ts';
import { count } from '../kit/query.ts';
import type { Store } from '../kit/store.ts';

type Check = {
  readonly register: AnyRegister;
  readonly among: FilterData;
  readonly owner?: string;
  readonly due?: string;
  readonly unit?: string;
};

/** Which field says who, when and where, per register (C10, 16). Only rows that still matter are asked. */
const checks: readonly Check[] = [
  { register: risk, among: on(risk).is('counted'), owner: 'owner', due: 'dueDate', unit: 'unit' },
  { register: action, among: on(action).is('isOpen'), owner: 'owner', due: 'due', unit: 'unit' },
  { register: infoObject, among: on(infoObject).is('inScope'), owner: 'infoOwner', unit: 'unit' },
  { register: continuityPlan, among: on(continuityPlan).is('isRequired'), owner: 'owner', due: 'dueDate', unit: 'unit' },
  { register: incident, among: on(incident).is('isThisYear'), owner: 'handler', unit: 'unit' },
  { register: dpoFinding, among: on(dpoFinding).is('isOpen'), owner: 'owner' },
  { register: decision, among: on(decision).is('isOpen'), owner: 'owner', due: 'due' },
  { register: planItem, among: on(planItem).is('isOpen'), owner: 'owner' },
  { register: supplier, among: on(supplier).all, owner: 'owner', unit: 'unit' },
];

/** Records that lack owner, due date or unit, per register; registers without rows are left out. */
export function dataQuality(store: Store, context: Context): readonly QualityRow[] {
  return checks.flatMap(({ register, among, ...fields }): readonly QualityRow[] => {
    const total = count(store, register, among, context);
    if (total === 0) return [];
    const lacking = (field: string | undefined) =>
      field === undefined ? null : count(store, register, { op: 'and', of: [among, { op: 'empty', field }] }, context);
    return [{ register: register.name, total, owner: lacking(fields.owner), due: lacking(fields.due), unit: lacking(fields.unit) }];
  });
}
