import { choice, date, link, longText, number, secrecyFields } from '#shared/kit/field.ts';
import { today, thisYear } from '#shared/kit/filter.ts';
import { actionsOf, on, pointsAt, register } from '#shared/kit/register.ts';
import { action } from '../action/action.register.ts';

/** What a control gave in one period (C8). A result dated after the as-of date has not been given yet. */
export const controlResult = register({
  name: 'controlResult',
  table: 'control_result',
  fields: {
    control: link('ikpControl', { required: true, import: ['Kontrollmoment', 'Kontrollpunkt'] }),
    period: choice(['T1', 'T2', 'YEAR'], {
      required: true,
      import: ['Tertial', 'Kontrollperiod', 'Avser'],
      synonyms: {
        T1: 'T1',
        T2: 'T2',
        T3: 'YEAR',
        VB: 'YEAR',
        År: 'YEAR',
        'Tertialrapport 1': 'T1',
        'Tertialrapport 2': 'T2',
        Helårsrapport: 'YEAR',
      },
    }),
    date: date({ import: ['Kontrolldatum', 'Genomförd', 'Datum för kontroll', 'Utförd'] }),
    /** Per cent of what could have been checked. */
    share: number({ max: 100, import: ['Andel', 'Kontrollerad andel', 'Andel (%)', 'Stickprov (%)'] }),
    result: choice(['ok', 'minor_deviation', 'major_deviation', 'not_done'], {
      required: true,
      import: ['Utfall', 'Kontrollresultat', 'Bedömning'],
      synonyms: {
        'Ingen avvikelse': 'ok',
        'Utan anmärkning': 'ok',
        'Inga avvikelser': 'ok',
        Grön: 'ok',
        Avvikelse: 'minor_deviation',
        Gul: 'minor_deviation',
        'Större avvikelse': 'major_deviation',
        Röd: 'major_deviation',
        'Inte genomförd': 'not_done',
        Utebliven: 'not_done',
      },
    }),
    text: longText({ import: ['Avvikelser', 'Beskrivning', 'Iakttagelse', 'Kommentar'] }),
    ...secrecyFields,
  },
  /** The control's year, else the year of the date. */
  computed: { year: number({ int: true }) },
  links: { control: pointsAt('ikpControl', 'control'), actions: actionsOf },
  flags: (f) => {
    const counted = f.or(f.empty('date'), f.range('date', { to: today }));
    const isDeviation = f.and(counted, f.in('result', 'minor_deviation', 'major_deviation'));
    return {
      counted,
      isDone: f.and(counted, f.not(f.in('result', 'not_done'))),
      isDeviation,
      isMajor: f.and(counted, f.in('result', 'major_deviation')),
      isNotDone: f.and(counted, f.in('result', 'not_done')),
      isThisYear: f.or(f.empty('year'), f.range('year', { from: thisYear, to: thisYear })),
      needsAction: f.and(isDeviation, f.not(f.linked('actions', on(action).is('counts')))),
    };
  },
  title: 'control',
  search: ['text'],
  keys: [['control', 'period']],
  sections: { result: ['control', 'period', 'date', 'share', 'result', 'text'], protection: ['secrecy', 'secrecyBasis'] },
  partOf: 'ikpControl',
}).shows(['control', 'period', 'date', 'result', 'text'], ['isDeviation', 'isMajor', 'needsAction']);
