import { wordsOf } from '#shared/i18n/registers.ts';
import { findRegister } from '#shared/registers/table.ts';

/** Of one register: rows read as they stood, put right or made anew from history, and lost for good (by name, as far as known). */
export type RegisterLoss = {
  readonly register: string;
  readonly expected: number;
  readonly read: number;
  readonly repaired: number;
  readonly rebuilt: number;
  readonly lost: number;
  readonly lostTitles: readonly string[];
};
export type SalvageReport = {
  readonly from: string;
  readonly to: string;
  readonly registers: readonly RegisterLoss[];
  /** History entries read, and those that must have been there. */
  readonly history: { readonly read: number; readonly expected: number };
  /** Links that lead to nothing and were left out. */
  readonly linksLost: number;
  readonly isComplete: boolean;
};

const shownTitles = 20;
const number = (value: number): string => value.toLocaleString('sv-SE');

function lineOf({ register, expected, read, repaired, rebuilt, lost, lostTitles }: RegisterLoss): string {
  const name = findRegister(register) ? wordsOf(register).many : register;
  const parts = [
    `${name}: ${number(read)} av ${number(expected)} lästa`,
    rebuilt ? `${number(rebuilt)} återskapade ur historiken` : '',
    repaired ? `${number(repaired)} rättade efter historiken` : '',
    lost ? `${number(lost)} förlorade` : '',
  ].filter(Boolean);
  const titles = lostTitles.slice(0, shownTitles).map((title) => `”${title}”`);
  const rest = lostTitles.length > shownTitles ? ` och ${number(lostTitles.length - shownTitles)} till` : '';
  return `${parts.join(', ')}.${titles.length ? ` Förlorade: ${titles.join(', ')}${rest}.` : ''}`;
}

/** The loss report for people, one line per register. */
export function salvageText({ from, to, registers, history, linksLost, isComplete }: SalvageReport): string {
  return [
    isComplete
      ? `Allt gick att rädda till ${to}.`
      : `Det som gick att läsa är räddat till ${to}. En del är förlorat eller går inte att kontrollera; jämför med den senaste säkerhetskopian.`,
    `Den skadade filen ${from} är orörd.`,
    ...registers.filter(({ expected }) => expected > 0).map(lineOf),
    `Historik: ${number(history.read)} av ${number(history.expected)} händelser.`,
    linksLost ? `Kopplingar till förlorade poster som togs bort: ${number(linksLost)}.` : '',
  ]
    .filter(Boolean)
    .join('\n');
}
