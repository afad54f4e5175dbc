import type { ComponentType } from 'react';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import type { Settings } from '#shared/settings/settings.ts';

export type PanelProps = {
  /** The record as it is saved. */
  readonly saved: { readonly row: RecordRow; readonly names: Readonly<Record<string, string>> };
  /** Typed and derived values as they would be saved. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly settings: Settings;
  readonly asOf: string;
};
/** A register's own part of the record's form: above it, or after what is derived. */
export type PanelPart = { readonly place: 'top' | 'after'; readonly part: ComponentType<PanelProps> };
