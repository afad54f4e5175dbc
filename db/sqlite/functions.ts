import { hoursBetween, localParts, sortKey } from '#shared/kit/swedish.ts';
import type { Raw } from '../kit/store.ts';

const text = (value: unknown): value is string => typeof value === 'string';
/** What SQLite gets wrong or lacks: Swedish order and Swedish days. Never used in an index, so that other tools can open the file. */
export function installFunctions(raw: Raw, gate: { readonly open: boolean }): void {
  raw.function('kit_gate', { deterministic: false }, () => Number(gate.open));
  raw.function('sv_key', { deterministic: true }, (value: unknown) => (text(value) ? sortKey(value) : value));
  /** Whether a text holds another, in small Swedish letters already; SQLite's own LIKE knows a–z only. */
  raw.function('sv_has', { deterministic: true }, (value: unknown, part: unknown) =>
    Number(text(value) && text(part) && value.toLocaleLowerCase('sv').includes(part)),
  );
  /** UTC instant → the day it is in Sweden. */
  raw.function('sv_day', { deterministic: true }, (value: unknown) => (text(value) ? (localParts(value)?.date ?? null) : null));
  /** Running hours between two instants, real time also over the change to summer time. */
  raw.function('hours_between', { deterministic: true }, (from: unknown, to: unknown) =>
    text(from) && text(to) ? hoursBetween(from, to) : null,
  );
}
