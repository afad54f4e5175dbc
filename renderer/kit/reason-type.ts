import type { Fact } from '#renderer/ui/Facts.tsx';
import type { Settings } from '#shared/settings/settings.ts';

export type ReasonInput = {
  /** Typed and derived values of the record as it would be saved. */
  readonly row: Readonly<Record<string, unknown>>;
  readonly settings: Settings;
  readonly asOf: string;
};
/** A register's own sentences: value first, then why it is so. */
export type Reasons = (input: ReasonInput) => readonly Fact[];
