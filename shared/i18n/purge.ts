import { inLanguage } from '#shared/kit/language.ts';
import { findRegister } from '#shared/registers/table.ts';
import { systemStarts } from '#shared/settings/retention.ts';
import { purgeEn } from './en/purge.en.ts';
import { wordsOf } from './registers.ts';
import { purgeSv } from './sv/purge.sv.ts';

export const purgeWords = inLanguage(purgeSv, purgeEn);

/** "2 klassningar, 1 åtgärd": numbers of records by register. */
export const recordsText = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([register, n]) => purgeWords.records(wordsOf(register), n))
    .join(', ');

/** What the field is called that a register's years are counted from. */
export function startText(register: string, from: string): string {
  const system = systemStarts.find((name) => name === from);
  if (system) return purgeWords.starts[system];
  return (findRegister(register) && wordsOf(register).fields[from]) ?? from;
}
