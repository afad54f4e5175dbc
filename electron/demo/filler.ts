import { sql } from 'kysely';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import type { Store } from '#db/kit/store.ts';
import type { WriteTx } from '#db/kit/write-tx.ts';
import { save } from '#db/kit/write.ts';

/** A small generator of pseudo-random numbers (mulberry32): the same seed gives the same example every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const unitsOf = (store: Store): readonly string[] =>
  store.all<{ id: string }>(sql`select id from org_unit order by "sortKey"`).map((row) => row.id);
const systems = [
  'Diarium',
  'Bokningsportal',
  'Enkätverktyg',
  'Fraktsystem',
  'Lokalbokning',
  'Nyckelskåp',
  'Posthantering',
  'Projektverktyg',
  'Receptionssystem',
  'Tidrapport',
];
const events = [
  'Felaktig behörighet i verktyg',
  'Avbrott i tjänst under kontorstid',
  'Uppgifter sparade på fel yta',
  'Inaktuell programvara i klient',
  'Loggar följs inte upp',
  'Bärbar utrustning tappas bort',
  'Avtal saknar krav på incidentrapportering',
];
const mishaps = [
  'Brev till fel mottagare',
  'E-post till fel mottagare',
  'Utskrift kvar i skrivare',
  'Mapp öppen för fler än avsett',
  'Telefon borttappad',
  'Tjänst otillgänglig',
  'Misstänkt nätfiske',
];
const types = ['personal_data', 'personal_data', 'personal_data', 'personal_data', 'information', 'it_security', 'outage'] as const;

type Draw = { readonly pick: <T>(list: readonly T[]) => T; readonly upTo: (n: number) => number };
const drawer = (seed: number): Draw => {
  const next = random(seed);
  return { pick: (list) => list[Math.floor(next() * list.length)]!, upTo: (n) => Math.floor(next() * n) };
};
const day = (year: number, index: number) => new Date(Date.UTC(year, 0, 2 + index)).toISOString().slice(0, 10);

/** Rows that make charts look like a real year: flagged `filler` in every table, never among the figures unless the setting says so. */
export function addFiller(tx: WriteTx): void {
  const units = unitsOf(tx);
  const draw = drawer(20_261_031);
  for (let i = 0; i < 32; i += 1) fillObject(tx, draw, units, i);
  for (let i = 0; i < 14; i += 1) fillRisk(tx, draw, units, i);
  for (let i = 0; i < 96; i += 1) fillIncident(tx, draw, units, { year: 2025, index: Math.floor((i * 360) / 96), no: i });
  for (let i = 0; i < 72; i += 1) fillIncident(tx, draw, units, { year: 2026, index: Math.floor((i * 300) / 72), no: i });
}

function fillObject(tx: WriteTx, draw: Draw, units: readonly string[], i: number): void {
  const name = `${systems[i % systems.length]!} ${Math.floor(i / systems.length) + 1}`;
  const { id } = save(tx, infoObject, {
    filler: true,
    values: { name, type: 'system', unit: draw.pick(units), lifecycle: 'in_use', personalData: draw.upTo(2) === 1 },
  });
  const decided = draw.upTo(4) > 0 ? day(2024 + draw.upTo(3), draw.upTo(290)) : null;
  const levels = { confidentiality: 1 + draw.upTo(3), integrity: 1 + draw.upTo(3), availability: 1 + draw.upTo(3) };
  const values = decided
    ? { ...levels, decided, decidedBy: 'Avdelningschef', status: 'decided', version: 1 }
    : { status: draw.pick(['planned', 'ongoing']) };
  save(tx, classification, { filler: true, lenient: true, values: { object: id, context: 'review', ref: `KL-U${i + 1}`, ...values } });
}

function fillRisk(tx: WriteTx, draw: Draw, units: readonly string[], i: number): void {
  const values = {
    title: `${events[i % events.length]!} (${i + 1})`,
    unit: draw.pick(units),
    L: 1 + draw.upTo(3),
    C: 1 + draw.upTo(3),
    lastAssessed: day(2026, draw.upTo(280)),
  };
  save(tx, risk, {
    filler: true,
    lenient: true,
    values: { ...values, ref: `R-U${i + 1}`, treatment: 'reduce', status: 'assessed', owner: 'Avdelningschef' },
  });
}

type Place = { readonly year: number; readonly index: number; readonly no: number };
function fillIncident(tx: WriteTx, draw: Draw, units: readonly string[], { year, index, no }: Place): void {
  const date = day(year, index);
  const type = draw.pick(types);
  const values = {
    ref: `IA-${year}-U${no + 1}`,
    title: draw.pick(mishaps),
    type,
    unit: draw.pick(units),
    severity: draw.pick(['minor', 'minor', 'minor', 'moderate']),
    occurredAt: `${date}T08:00:00.000Z`,
    detectedAt: `${date}T09:00:00.000Z`,
    awareAt: `${date}T10:00:00.000Z`,
    personalData: type === 'personal_data',
    gdprRisk: type === 'personal_data' ? 'unlikely' : null,
    nis2: 'no',
    rootCause: 'Enkelt misstag',
    status: 'closed',
    closed: day(year, index + 5),
  };
  save(tx, incident, { filler: true, lenient: true, values });
}
