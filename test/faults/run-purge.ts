import { hasStrace } from './io-errors.ts';
import { killLoop } from './kill.ts';
import { powerCuts } from './power-cut.ts';
import { eraseTrial } from './purge.ts';
import { number, type Row } from './row.ts';
import type { Dose } from './run-sealed.ts';

function erased({ times }: Dose): readonly Row[] {
  const { registers, records, before, plain, after, kept, isSound } = eraseTrial(times(6));
  return [
    {
      test: 'Gallring: ett eget ord i varje textfält i varje register och i varje motivering, sökta byte för byte i registret och bredvid det',
      runs: `${number(records)} poster i ${number(registers)} register, ${number(before)} ord före`,
      expected: '0 ord kvar, alla ord i de poster som bevaras kvar, filen och historikens kedja hela',
      seen: `${number(after)} kvar av de gallrade, ${number(kept[1])} av ${number(kept[0])} kvar av de bevarade, ${isSound ? 'hel' : 'trasig'}`,
      holds: after === 0 && before > 0 && kept[0] === kept[1] && isSound,
    },
    {
      test: 'Kontroll: samma poster bara borttagna, som SQLite gör av sig självt',
      runs: `${number(before)} ord före`,
      expected: 'ord kvar, annars mäter provet ingenting',
      seen: `${number(plain)} kvar`,
      holds: plain > 0,
    },
  ];
}

async function kills({ times }: Dose): Promise<Row> {
  const { kills: count, said, lost, unsound, partial, leftovers } = await killLoop('purge', times(40));
  return {
    test: 'Processen dödas medan den gallrar',
    runs: `${number(count)} gånger, ${number(said)} kvitterade sparningar`,
    expected: 'posten kvar eller inga byte av den, 0 kvitterade förlorade, 0 halva kopior',
    seen: `${number(leftovers)} ord kvar efter gallrade poster, ${number(lost)} förlorade, ${number(unsound.length)} fel på filen, ${number(partial)} halva`,
    holds: leftovers === 0 && lost === 0 && unsound.length === 0 && partial === 0 && said > 0,
  };
}

function cuts({ every }: Dose): Row {
  const { states, said, losing, unsound, leftovers } = powerCuts({ saves: 2, every, mode: 'purge' });
  return {
    test: `Strömavbrott efter var ${every}:e diskoperation medan registret gallras`,
    runs: `${number(states)} lägen, ${number(said)} kvitterade sparningar`,
    expected: 'posten kvar eller inga byte av den, 0 lägen utan en kvitterad sparning, filen hel i alla',
    seen: `${number(leftovers)} ord kvar efter gallrade poster, ${number(losing)} lägen med förlust, ${number(unsound.length)} trasiga`,
    holds: leftovers === 0 && losing === 0 && unsound.length === 0 && states > 0,
  };
}

/** What is promised of a purge: it erases, and it is done or not. */
export const purgeRows = async (dose: Dose): Promise<readonly Row[]> => [
  ...erased(dose),
  await kills(dose),
  ...(hasStrace() ? [cuts(dose)] : []),
];
