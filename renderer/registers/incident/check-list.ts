import type { Settings } from '#shared/settings/settings.ts';
import { nis2Types } from '#shared/registers/incident/incident.rules.ts';
import { clocksOf, type Clock, type ClockKey } from '#shared/registers/incident/incident.clocks.ts';

/** done: filled in. missing: to be filled in now. later: asked for only after something that has not happened. */
export type CheckItem = {
  readonly field: string;
  readonly state: 'done' | 'missing' | 'later';
  /** The deadline that the step has. */
  readonly clock: Clock | undefined;
};
type Row = Readonly<Record<string, unknown>>;
type Step = { readonly field: string; readonly when: boolean; readonly clock?: ClockKey };

const isFilled = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && value !== 'not_assessed';

function itemsOf(row: Row, steps: readonly Step[], clocks: readonly Clock[]): readonly CheckItem[] {
  return steps.map(({ field, when, clock }) => ({
    field,
    state: isFilled(row[field]) ? 'done' : when ? 'missing' : 'later',
    clock: clocks.find(({ key }) => key === clock),
  }));
}

type Moment = { readonly settings: Settings; readonly moment: number };

/** The breach assessment step by step (GDPR art. 33 and 34; what the authority's form asks for); none where no personal data are concerned. */
export function breachSteps(row: Row, { settings, moment }: Moment): readonly CheckItem[] {
  if (row['personalData'] !== true && row['type'] !== 'personal_data') return [];
  const notify = row['notifyImy'] === 'yes' || isFilled(row['imyAt']);
  const clocks = clocksOf(row, settings, moment);
  const late = clocks.some(({ key, state }) => key === 'imy' && (state === 'late' || state === 'passed'));
  const steps: readonly Step[] = [
    { field: 'awareAt', when: true },
    { field: 'ourRole', when: true },
    { field: 'gdprRisk', when: true },
    { field: 'notifyImy', when: true },
    { field: 'breachMotive', when: isFilled(row['notifyImy']) },
    { field: 'breachDecidedBy', when: isFilled(row['notifyImy']) },
    { field: 'subjectGroups', when: notify },
    { field: 'dataKinds', when: notify },
    { field: 'consequences', when: notify },
    { field: 'imyAt', when: notify, clock: 'imy' },
    { field: 'imyRef', when: isFilled(row['imyAt']) },
    ...(late ? [{ field: 'delayMotive', when: true }] : []),
    // Whoever runs a high risk is to be told, or it is to be said why not (art. 34).
    { field: isFilled(row['subjectsWhyNot']) ? 'subjectsWhyNot' : 'subjectsInformedAt', when: row['gdprRisk'] === 'high_risk' },
  ];
  return itemsOf(row, steps, clocks);
}

/** The NIS2 assessment step by step (cybersäkerhetslagen 2 kap. 5–8 §§); none for types that are never assessed unless somebody has begun. */
export function nis2Steps(row: Row, { settings, moment }: Moment): readonly CheckItem[] {
  const isAssessed = isFilled(row['nis2']);
  if (!isAssessed && !nis2Types.some((type) => type === row['type'])) return [];
  if (row['nis2'] === 'no') return itemsOf(row, [{ field: 'nis2', when: true }], []);
  const significant = row['nis2'] === 'yes';
  const clocks = clocksOf(row, settings, moment);
  const steps: readonly Step[] = [
    { field: 'nis2', when: true },
    { field: 'criteria', when: isAssessed },
    { field: 'earlyWarningAt', when: significant, clock: 'early' },
    { field: 'notificationAt', when: significant, clock: 'notification' },
    { field: 'finalAt', when: significant && isFilled(row['notificationAt']), clock: 'final' },
    { field: 'caseRef', when: isFilled(row['notificationAt']) },
    { field: 'reportedBy', when: isFilled(row['notificationAt']) },
  ];
  return itemsOf(row, steps, clocks);
}
