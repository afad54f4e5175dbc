import { allWordsOf } from '#shared/i18n/registers.ts';
import { choice } from '#shared/kit/field.ts';
import type { Composite, Row } from '../composite.ts';
import { virtual } from '../composite.ts';
import type { Built } from '../target.ts';
import type { Draft, TargetColumn } from '../types.ts';
import { isRef, type CellValue, type DraftValue } from '../types.ts';

const results = ['ok', 'minor_deviation', 'major_deviation', 'not_done'] as const;
const spoken = allWordsOf('controlResult').map(({ choices }) => choices['result'] ?? {});
const resultColumn = (id: string, label: string, headers: readonly string[]): TargetColumn =>
  virtual(id, 'choice', [label, ...headers], { allWords: spoken, field: choice(results), weight: 2 });

const plainValue = (value: CellValue | undefined): DraftValue | undefined =>
  value === undefined || (typeof value === 'object' && !isRef(value)) ? undefined : value;

/** Up to two results a year, each with its day; what the deviation was is told of the last one that deviates. */
function finish({ values, drafts }: Row): Built {
  const control = drafts['ikpControl'];
  if (!control) return { drafts: [] };
  const rows = (['t1', 't2'] as const).flatMap((period) => {
    const result = plainValue(values[period]);
    const date = plainValue(values[`${period}Date`]);
    return result === undefined && date === undefined ? [] : [{ period: period.toUpperCase(), result, date }];
  });
  const deviating = rows.findLast((row) => row.result !== undefined && row.result !== 'ok') ?? rows.at(-1);
  const text = plainValue(values['text']);
  const told = rows.map((row): Draft => ({
    register: 'controlResult',
    values: {
      period: row.period,
      ...(row.date === undefined ? {} : { date: row.date }),
      ...(row.result === undefined ? {} : { result: row.result }),
      ...(row === deviating && text !== undefined ? { text } : {}),
    },
  }));
  return { drafts: [control, ...told] };
}

export const ikpControl: Composite = {
  name: 'IkpControl + ControlResult',
  registers: ['ikpControl', 'controlResult'],
  main: 'ikpControl',
  aliases: ['IkpControl', 'ControlResult', 'Internkontroll', 'IKP'],
  omit: ['period', 'date', 'result'],
  virtual: [
    virtual('t1Date', 'date', ['T1 datum', 'Datum T1', 'Kontrolldatum T1', 'Tertial 1 datum']),
    resultColumn('t1', 'Resultat T1', ['T1', 'Tertial 1', 'Utfall T1', 'T1 resultat']),
    virtual('t2Date', 'date', ['T2 datum', 'Datum T2', 'Kontrolldatum T2', 'Tertial 2 datum']),
    resultColumn('t2', 'Resultat T2', ['T2', 'Tertial 2', 'Utfall T2', 'T2 resultat']),
    virtual('text', 'longText', ['Avvikelse', 'Avvikelser', 'Beskrivning av avvikelse', 'Iakttagelse']),
  ],
  hints: ['internkontroll', 'ikp', 'internkontrollplan', 'kontroller'],
  finish,
};
