import { damages, damageTrials } from './damage.ts';
import { hasStrace } from './io-errors.ts';
import { killLoop } from './kill.ts';
import { powerCuts, randomFrom } from './power-cut.ts';
import { number, percent, type Row } from './row.ts';
import { bitFlips } from './sealed.ts';

/** `times`: rounds of the full dose → rounds of this one. `every`: operations between two power cuts. */
export type Dose = { readonly times: (full: number) => number; readonly every: number };

async function kills({ times }: Dose): Promise<readonly Row[]> {
  const rekey = await killLoop('rekey', times(60));
  const save = await killLoop('save', times(30), { sealed: true });
  return [
    {
      test: 'Processen dödas medan den krypterar, byter nyckel och tar bort krypteringen, med säkerhetskopiorna efter',
      runs: `${number(rekey.kills)} gånger, ${number(rekey.said)} kvitterade sparningar`,
      expected: 'filen hel under den ena nyckeln eller den andra, 0 kvitterade förlorade, 0 halva kopior',
      seen: `${number(rekey.lost)} förlorade, ${number(rekey.unsound.length)} fel på filen, ${number(rekey.partial)} halva`,
      holds: rekey.lost === 0 && rekey.unsound.length === 0 && rekey.partial === 0 && rekey.said > 0,
    },
    {
      test: 'Processen dödas medan den sparar i ett krypterat register',
      runs: `${number(save.kills)} gånger, ${number(save.said)} kvitterade sparningar`,
      expected: '0 kvitterade förlorade, filen hel varje gång',
      seen: `${number(save.lost)} förlorade, ${number(save.unsound.length)} fel på filen`,
      holds: save.lost === 0 && save.unsound.length === 0 && save.said > 0,
    },
  ];
}

function cuts({ every }: Dose): Row {
  const { states, said, losing, unsound } = powerCuts({ saves: 3, every, mode: 'rekey' });
  return {
    test: `Strömavbrott efter var ${every}:e diskoperation medan registret krypteras, byter nyckel och blir okrypterat`,
    runs: `${number(states)} lägen, ${number(said)} kvitterade sparningar`,
    expected: '0 lägen utan en kvitterad sparning, filen hel i alla',
    seen: `${number(losing)} lägen med förlust, ${number(unsound.length)} trasiga`,
    holds: losing === 0 && unsound.length === 0 && states > 0,
  };
}

function flips({ times }: Dose): Row {
  const { flips: count, refused, readOnly, silent } = bitFlips(times(8), randomFrom(21));
  return {
    test: 'En bit ändrad i ett krypterat register, på flera ställen i varje sida',
    runs: `${number(count)} filer`,
    expected: '0 tysta: filen nekas, eller öppnas bara för läsning med besked',
    seen: `${number(silent)} tysta; ${number(refused)} nekade, ${number(readOnly)} öppnade för läsning`,
    holds: silent === 0 && count > 0,
  };
}

function salvaged({ times }: Dose): Row {
  const results = damages.map((damage, n) => damageTrials(damage, times(20), randomFrom(31 + n), true));
  const sum = (key: 'trials' | 'rows' | 'back' | 'silent' | 'unreadable') => results.reduce((total, result) => total + result[key], 0);
  return {
    test: 'Samma fem skador på ett krypterat register, räddat till en ny krypterad fil',
    runs: `${number(sum('trials'))} filer`,
    expected: '0 tysta fel: rapporten säger till när en rad saknas eller skiljer sig',
    seen: `${number(sum('silent'))} tysta; ${percent(sum('back'), sum('rows'))} av raderna oförändrade tillbaka, ${number(sum('unreadable'))} gick inte att läsa alls (då återstår säkerhetskopian)`,
    holds: sum('silent') === 0,
  };
}

/** What is promised of an encrypted register. */
export const sealedRows = async (dose: Dose): Promise<readonly Row[]> => [
  ...(await kills(dose)),
  ...(hasStrace() ? [cuts(dose)] : []),
  flips(dose),
  salvaged(dose),
];
