/**
 * The long dose: `npm run faults` writes docs/tillforlitlighet.md with what was expected and what was seen. `--short` for a trial.
 */
import { writeFileSync } from 'node:fs';
import { damages, damageTrials } from './damage.ts';
import { diskFull, fileSizeLimit } from './disk-full.ts';
import { hasStrace, ioErrors, type Injection } from './io-errors.ts';
import { killLoop } from './kill.ts';
import { powerCuts, randomFrom } from './power-cut.ts';
import { number, percent, type Row } from './row.ts';
import { hostileRows } from './run-hostile.ts';
import { purgeRows } from './run-purge.ts';
import { sealedRows } from './run-sealed.ts';

const short = process.argv.includes('--short');
/** `--dose=0.2`: a fifth of the rounds. */
const dose = Number(process.argv.find((arg) => arg.startsWith('--dose='))?.slice(7) ?? 1);
const times = (full: number): number => Math.max(1, Math.round(full * dose));
const calls = ['pwrite64', 'fsync', 'fdatasync', 'ftruncate', 'unlink', 'openat'] as const;

async function kills(): Promise<readonly Row[]> {
  const rounds = short ? 3 : times(60);
  const save = await killLoop('save', rounds);
  const rows: Row[] = [
    {
      test: 'Processen dödas (kill -9) medan den sparar',
      runs: `${number(save.kills)} gånger, ${number(save.said)} kvitterade sparningar`,
      expected: '0 kvitterade förlorade, filen hel varje gång',
      seen: `${number(save.lost)} förlorade, ${number(save.unsound.length)} fel på filen`,
      holds: save.lost === 0 && save.unsound.length === 0 && save.said > 0,
    },
  ];
  for (const [mode, test] of [
    ['backup', 'Processen dödas medan den säkerhetskopierar'],
    ['restore', 'Processen dödas medan den återställer'],
  ] as const) {
    const { kills: count, lost, unsound, partial, backups } = await killLoop(mode, short ? 2 : times(40));
    rows.push({
      test,
      runs: `${number(count)} gånger`,
      expected: '0 halva filer under färdigt namn, registret helt',
      seen: `${number(partial)} halva, ${number(backups)} hela kvar efter gallringen, ${number(lost)} förlorade poster, ${number(unsound.length)} fel på registret`,
      holds: partial === 0 && lost === 0 && unsound.length === 0,
    });
  }
  return rows;
}

function power(): readonly Row[] {
  const saves = short ? 2 : 6;
  const every = short ? 8 : Math.round(1 / dose);
  const safe = powerCuts({ saves, every });
  const control = powerCuts({ saves, every: short ? 8 : 5, weak: true });
  return [
    {
      test: `Strömavbrott efter ${every === 1 ? 'varje' : `var ${every}:e`} diskoperation (simulerat: inget, början eller slumpvisa sektorer av det osynkade kvar)`,
      runs: `${number(safe.states)} lägen, ${number(safe.said)} kvitterade sparningar`,
      expected: '0 lägen utan en kvitterad sparning, filen hel i alla',
      seen: `${number(safe.losing)} lägen med förlust, ${number(safe.unsound.length)} trasiga`,
      holds: safe.losing === 0 && safe.unsound.length === 0,
    },
    {
      test: 'Kontroll: samma avbrott utan synkning (synchronous=OFF)',
      runs: `${number(control.states)} lägen`,
      expected: 'förluster, annars mäter provet ingenting',
      seen: `${number(control.losing)} lägen med förlust, ${number(control.unsound.length)} trasiga`,
      holds: control.losing > 0,
    },
  ];
}

function errors(): Row {
  const injections: readonly Injection[] = calls.flatMap((call) => (['EIO', 'ENOSPC'] as const).map((error) => ({ call, error })));
  const result = ioErrors(short ? injections.slice(0, 2) : injections, short ? [3] : Array.from({ length: times(10) }, (_, n) => n + 1), 4);
  return {
    test: `Ett systemanrop misslyckas (${calls.join(', ')}; EIO och ENOSPC; det K:te, K = 1–${times(10)})`,
    runs: `${number(result.runs)} körningar, felet nådde programmet i ${number(result.hit)}`,
    expected: '0 kvitterade förlorade, filen hel, programmet går vidare',
    seen: `${number(result.lost)} förlorade av ${number(result.said)}, ${number(result.unsound.length)} trasiga (${result.codes.join(', ')})`,
    holds: result.lost === 0 && result.unsound.length === 0,
  };
}

async function full(): Promise<readonly Row[]> {
  const results = await diskFull();
  const limit = fileSizeLimit();
  const bad = results.filter(
    ({ isSound, lost, leftOver, message }) => !isSound || lost > 0 || leftOver.length > 0 || !message.startsWith('Disken är'),
  );
  return [
    {
      test: 'Full disk vid sparande, säkerhetskopia, återställning och räddning (egen disk på 12 MB)',
      runs: `${number(results.length)} åtgärder`,
      expected: 'en mening som säger vad som behövs, inget halvt kvar, inget förlorat',
      seen: `${number(results.length - bad.length)} av ${number(results.length)} så`,
      holds: bad.length === 0 && results.length > 0,
    },
    {
      test: 'Filen får inte växa (RLIMIT_FSIZE)',
      runs: `${number(limit.said + limit.failures)} sparningar, ${number(limit.failures)} nekade`,
      expected: '0 kvitterade förlorade, filen hel',
      seen: `${number(limit.lost)} förlorade, filen ${limit.isSound ? 'hel' : 'trasig'}`,
      holds: limit.lost === 0 && limit.isSound && limit.failures > 0,
    },
  ];
}

const words = {
  bit: 'En bit ändrad',
  sixteenBytes: '16 slumpbyte',
  zeroedPage: 'En sida nollad',
  swappedPages: 'Två sidor bytta',
  cutOff: 'Filen avklippt (50–100 % kvar)',
} as const;
const damaged = (): readonly Row[] =>
  damages.map((damage, n) => {
    const { trials, rows, back, complete, silent, unreadable } = damageTrials(damage, short ? 3 : times(40), randomFrom(n + 1));
    return {
      test: `${words[damage]}, räddat till ny fil (300 risker)`,
      runs: `${number(trials)} filer`,
      expected: '0 tysta fel: rapporten säger till när en rad saknas eller skiljer sig',
      seen: `${number(silent)} tysta; ${percent(back, rows)} av raderna oförändrade tillbaka, ${number(complete)} filer helt, ${number(unreadable)} gick inte att läsa alls (då återstår säkerhetskopian)`,
      holds: silent === 0,
    };
  });

const said = async (name: string, work: () => Promise<readonly Row[]> | readonly Row[]): Promise<readonly Row[]> => {
  const start = Date.now();
  const rows = await work();
  console.log(`${rows.every(({ holds }) => holds) ? 'ok    ' : 'FAILED'} ${name} ${((Date.now() - start) / 1000).toFixed(0)} s`);
  return rows;
};
const rows: readonly Row[] = [
  ...(await said('kill', kills)),
  ...(hasStrace() ? await said('power', power) : []),
  ...(hasStrace() ? await said('errors', () => [errors()]) : []),
  ...(await said('full disk', full)),
  ...(await said('damage', damaged)),
  ...(await said('purge', () =>
    purgeRows({ times: (full) => (short ? 2 : times(full)), every: short ? 29 : Math.max(3, Math.round(3 / dose)) }),
  )),
  ...(await said('hostile', () => hostileRows(short ? (full) => Math.max(1, Math.round(full / 50)) : times))),
  ...(await said('encryption', () =>
    sealedRows({ times: (full) => (short ? 2 : times(full)), every: short ? 29 : Math.max(3, Math.round(3 / dose)) }),
  )),
];
const cell = (text: string): string => text.replaceAll('|', '\\|');
const text = `# Tillförlitlighet

Uppmätt av \`npm run faults${dose === 1 ? '' : ` -- --dose=${dose}`}\` den ${new Date().toISOString().slice(0, 10)} med Node ${process.versions.node} på ${process.platform}. Proven kör programmets egen kod mot riktiga filer. En kort dos ingår i \`npm test\`.

| Prov | Körningar | Väntat | Sett | Håller |
|---|---|---|---|---|
${rows.map((row) => `| ${[row.test, row.runs, row.expected, row.seen].map(cell).join(' | ')} | ${row.holds ? 'ja' : '**nej**'} |`).join('\n')}

Vad proven inte visar: diskar som säger att de har skrivit fast de inte har det, nätverksplatser och synkmappar (programmet varnar för dem), och andra operativsystem än det ovan.
`;
if (short) console.log(text);
else writeFileSync(new URL('../../docs/tillforlitlighet.md', import.meta.url), text);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
