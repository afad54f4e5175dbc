import * as z from 'zod';
import type { FigureValue } from '#shared/figures/figure.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { settingsSchema, type Settings } from '#shared/settings/settings.ts';
import { command, query, trusted } from './procedure.ts';
import type { WorkRole } from './work-roles.ts';

export type StoreInfo = {
  readonly file: string;
  readonly fileName: string;
  readonly demo: boolean;
  readonly actor: string;
  /** Null until somebody has said who works. */
  readonly role: WorkRole | null;
  readonly today: string;
  /** The as-of date in use: the setting, else today. */
  readonly asOf: string;
  readonly historyHead: string;
  readonly savedAt: string | null;
  /** The newest backup beside the register: UTC time and folder; null: none. */
  readonly backup: { readonly at: string; readonly place: string } | null;
  /** Why nothing can be changed, as a Swedish sentence; null: it can. */
  readonly readOnly: string | null;
  /** Older file, synchronised folder, failed backup: Swedish sentences. */
  readonly warnings: readonly string[];
  readonly settings: Settings;
  readonly counts: Readonly<Record<string, number>>;
};
/** A figure with everything that a reader needs to trust it. */
export type FigureResult = {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly register: string;
  readonly filter: FilterData;
  readonly asOf: string;
  readonly value: FigureValue;
};

export type Verdict = {
  readonly ok: boolean;
  /** SQLite's integrity_check: "ok" or its first complaint. */
  readonly integrity: string;
  /** The history entry where the chain breaks, or null. */
  readonly brokenAt: number | null;
  readonly entries: number;
  readonly brokenLinks: number;
  /** Registers whose stored computed columns differ from their SQL, with the number of rows. */
  readonly drift: Readonly<Record<string, number>>;
};

export const storeContract = {
  'store.info': query(z.strictObject({}), trusted<StoreInfo>()),
  /** What saving would do, without saving: rows counted anew, and assessments that would lose their level. */
  'settings.preview': query(z.strictObject({ settings: settingsSchema }), z.strictObject({ touched: z.int(), withoutLevel: z.int() })),
  'settings.save': command(z.strictObject({ settings: settingsSchema }), z.strictObject({ touched: z.int() })),
  /** Date in use for the whole interface; null: today. */
  'settings.setAsOf': command(z.strictObject({ asOf: z.iso.date().nullable() }), z.null()),
  'figures.all': query(z.strictObject({ asOf: z.iso.date() }), trusted<readonly FigureResult[]>()),
  /** Integrity, history chain, links, stored columns. */
  'store.verify': query(z.strictObject({}), trusted<Verdict>()),
} as const;
