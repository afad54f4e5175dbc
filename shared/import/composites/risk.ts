import type { Composite, Row } from '../composite.ts';
import { virtual } from '../composite.ts';
import type { Built } from '../target.ts';

const typedValue = virtual('typedValue', 'number', [
  'Riskvärde',
  'Värde',
  'Riskpoäng',
  'Risktal',
  'Riskprodukt',
  'S×K',
  'SxK',
  'S x K',
  'S × K',
  'S*K',
  'Sannolikhet × konsekvens',
  'Sannolikhet x konsekvens',
  'Summa risk',
  'Produkt',
]);

/** A typed risk value is checked against likelihood × consequence and never kept (DOMAIN.md F). */
const compare =
  (register: string) =>
  ({ values, drafts }: Row): Built => {
    const draft = drafts[register];
    const [l, c, typed] = [values['L'], values['C'], values['typedValue']];
    const differs = typeof l === 'number' && typeof c === 'number' && typeof typed === 'number' && typed !== l * c;
    return {
      drafts: draft ? [draft] : [],
      ...(differs ? { warnings: [{ column: 'typedValue', code: 'computed_differs', detail: String(l * c) }] } : {}),
    };
  };

export const risk: Composite = {
  name: 'Risk',
  registers: ['risk'],
  main: 'risk',
  aliases: ['Risk', 'Risker', 'Risklista', 'Riskregister'],
  virtual: [typedValue],
  hints: ['risk', 'risker', 'risklista', 'riskregister', 'riskanalys'],
  finish: compare('risk'),
};

/** Assessed in the 5×5 model of the internal control (C3); the two are never mixed. */
export const vraRow: Composite = {
  name: 'VraRow',
  registers: ['vraRow'],
  main: 'vraRow',
  aliases: ['VRA', 'VoR', 'Väsentlighets- och riskanalys'],
  virtual: [typedValue],
  fillDown: ['process'],
  hints: ['vra', 'vor', 'väsentlighets', 'väsentlighetsanalys'],
  finish: compare('vraRow'),
};
