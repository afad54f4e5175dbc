import { hostileSeed, type HostileResult } from '../hostile/dose.ts';
import { hostileCalls } from '../hostile/calls.ts';
import { hostileDocuments } from '../hostile/documents.ts';
import { hostileRequests } from '../hostile/host-requests.ts';
import { hostileStoreFiles } from '../hostile/store-files.ts';
import { migrationKills } from './migration.ts';
import { randomFrom } from './power-cut.ts';
import { number, type Row } from './row.ts';

type Kind = { readonly test: string; readonly unit: string; readonly expected: string };
const row = ({ test, unit, expected }: Kind, { runs, wrong }: HostileResult): Row => ({
  test,
  runs: `${number(runs)} ${unit} (frö ${hostileSeed})`,
  expected,
  seen: `${number(wrong.length)} fel`,
  holds: wrong.length === 0 && runs > 0,
});

/** Hostile files, calls, requests and texts, and the change of version. `times`: rounds of the full dose → rounds of this one. */
export async function hostileRows(times: (full: number) => number): Promise<readonly Row[]> {
  const migration = await migrationKills(times(40), randomFrom(hostileSeed));
  return [
    row(
      {
        test: 'Fientliga registerfiler: slumpbyte, ändrade sidor och huvuden, främmande delar, orimligt innehåll',
        unit: 'filer',
        expected: 'nekas med en mening och är oförändrade, eller svarar på varje fråga',
      },
      await hostileStoreFiles(times(60), hostileSeed),
    ),
    row(
      {
        test: 'Fientliga anrop av rätt form till varje procedur',
        unit: 'anrop',
        expected: 'data eller en felkod med en mening, registret helt efteråt',
      },
      await hostileCalls(times(10_000), hostileSeed),
    ),
    row(
      { test: 'Fientliga HTTP-förfrågningar till den lokala värden', unit: 'förfrågningar', expected: 'avvisas innan något anropas' },
      await hostileRequests(times(40), hostileSeed),
    ),
    row(
      {
        test: 'Fientlig text i varje fält, i varje Word-dokument, i Excel och i kalenderfilen',
        unit: 'dokument',
        expected: 'texten är text: inget aktivt innehåll, inga formler, inga länkar ut',
      },
      await hostileDocuments(hostileSeed),
    ),
    {
      test: 'Processen dödas medan ett register av en äldre version anpassas, från varje version som funnits',
      runs: `${number(migration.kills)} gånger`,
      expected: 'den ena versionen eller den andra, aldrig en blandning; en kopia före',
      seen: `${number(migration.mixed.length)} blandade, ${number(migration.unsaved)} utan kopia, ${number(migration.changed)} hann byta version`,
      holds: migration.mixed.length === 0 && migration.unsaved === 0 && migration.kills > 0,
    },
  ];
}
