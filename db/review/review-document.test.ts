import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureValue } from '#shared/figures/figure.ts';
import { auditRecommendation } from '#shared/registers/audit-recommendation/audit-recommendation.register.ts';
import { audit } from '#shared/registers/audit/audit.register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { continuityPlan } from '#shared/registers/continuity-plan/continuity-plan.register.ts';
import { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { outline } from '#shared/review/outline.ts';
import { figureValues } from '../figures/values.ts';
import { contextOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { closeStore, createStore } from '../sqlite/open.ts';
import {
  add,
  asOf,
  blocksOf,
  chapterOf,
  documentOf,
  exampleStore,
  figuresPrinted,
  linesOf,
  partsOf,
  tableOf,
  tie,
} from '../../test/review/review-fixture.ts';

const broken = /undefined|\bNaN\b|\bnull\b|\[object|\{[a-zA-Z@#]|Infinity/;
const keys = outline.map(({ key }) => key);

let store: Store;
beforeAll(async () => {
  store = await exampleStore();
}, 60_000);
afterAll(() => closeStore(store));

describe('the report of the example organisation', () => {
  it('has every chapter of the outline, in order', () => {
    expect(partsOf(documentOf(store)).map(({ key }) => key)).toEqual(keys);
  });

  it.each(['internal', 'public'] as const)('has no half-made word in any text: %s', (audience) => {
    expect(
      JSON.stringify(blocksOf(documentOf(store, audience)).map((block) => ({ ...block, kind: '' }))).replace(/:null/g, ''),
    ).not.toMatch(/undefined|NaN|\[object|\{@|\{#|Infinity/);
    for (const block of blocksOf(documentOf(store, audience))) expect(linesOf([block]).join('')).not.toMatch(broken);
  });

  it.each(['internal', 'public'] as const)('has no heading without content: %s', (audience) => {
    for (const { key, blocks } of partsOf(documentOf(store, audience))) {
      expect([key, blocks[0]?.kind, blocks.length > 1]).toEqual([key, 'heading', true]);
    }
  });

  it('gives every block an id of its own and every table and chart caption, alternative text and source with date', () => {
    const ids = blocksOf(documentOf(store)).flatMap((block) => ('id' in block ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const shown = blocksOf(documentOf(store)).flatMap((block) =>
      block.kind === 'table' || block.kind === 'chart' || block.kind === 'matrix' ? [block] : [],
    );
    expect(shown.filter(({ caption, alt, source }) => caption === '' || !alt.endsWith('.') || !source?.includes(asOf))).toEqual([]);
  });

  it('gives each row as many cells as there are columns', () => {
    const tables = blocksOf(documentOf(store)).flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.filter(({ rows, columns }) => rows.some(({ cells }) => cells.length !== columns.length))).toEqual([]);
  });

  it('refers only to what it contains', () => {
    const document = documentOf(store);
    const ids = new Set(blocksOf(document).flatMap((block) => ('id' in block ? [block.id] : [])));
    const refs = blocksOf(document).flatMap((block) =>
      block.kind === 'paragraph' ? block.text.flatMap(({ ref }) => (ref ? [ref] : [])) : [],
    );
    expect(refs.length).toBeGreaterThan(0);
    expect(refs.filter((ref) => !ids.has(ref))).toEqual([]);
  });

  it('says the conclusion of each chart in the body text, too', () => {
    const charts = documentOf(store).chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block, index) =>
        block.kind === 'chart' ? [{ alt: block.alt, next: linesOf(blocks.slice(index + 1, index + 2))[0] ?? '?' }] : [],
      ),
    );
    expect(charts.length).toBeGreaterThan(3);
    expect(charts.filter(({ alt, next }) => !alt.includes(next))).toEqual([]);
  });

  it('is the same twice', () => {
    expect(documentOf(store)).toEqual(documentOf(store));
  });
});

/** Every way in which a value may rightly be printed. */
function printings(value: FigureValue): readonly string[] {
  const whole = (n: number) => new Intl.NumberFormat('sv-SE').format(n);
  if (typeof value === 'number') return [whole(value)];
  const { n, d } = value as { n?: unknown; d?: unknown };
  if (typeof n !== 'number' || typeof d !== 'number')
    return ['0', ...Object.values(value as Record<string, FigureValue>).flatMap(printings)];
  const percent = `${Math.round((n / d) * 100)}\u00a0%`;
  return d === 0 ? ['–', '0'] : [`${percent} (${whole(n)} av ${whole(d)})`, percent, `${whole(n)} av ${whole(d)}`, whole(n), whole(d)];
}

describe('figures in the report', () => {
  it('are those of the command line, each with its key', () => {
    const values = new Map(figureValues(store, contextOf(store, asOf)).map(({ key, value }) => [key, value]));
    const printed = figuresPrinted(documentOf(store));
    // The summary reads some counts against another count.
    const against = new Set(['risks.highWithoutAction', 'incidents.reportedToImyInTime', 'dpo.open', 'actions.overdue']);
    const wrong = printed.filter(
      ({ figure, text }) =>
        !printings(values.get(figure)!).includes(text) && !(against.has(figure) && /^\d+ av \d+$|^\d+\u00a0%$/.test(text)),
    );
    expect(wrong).toEqual([]);
    expect(printed.length).toBeGreaterThan(80);
  });

  it('stand in the summary on one page with number, share and last year', () => {
    const rows = tableOf(chapterOf(documentOf(store), 'summary'), 'summary-figures');
    expect(rows).toHaveLength(10);
    expect(rows[0]).toEqual(['Gällande klassningar', '6 av 10', '60\u00a0%', '–']);
    expect(rows).toContainEqual(['Försenade åtgärder', '5 av 21', '24\u00a0%', '–']);
  });

  it('name the finding that has no action', () => {
    expect(linesOf(chapterOf(documentOf(store), 'dpo')).join(' ')).toContain(
      '1 öppen iakttagelse saknar åtgärd: Ledningen är inte utbildad i personuppgiftsansvar.',
    );
  });

  it('tell whether the record of processing is done', () => {
    expect(linesOf(chapterOf(documentOf(store), 'dpo')).some((line) => line.startsWith('Registerförteckningen:'))).toBe(true);
    expect(tableOf(chapterOf(documentOf(store), 'controlQuestions'), 'control-questions').map(([question]) => question)).toContain(
      'Är registerförteckningen genomförd?',
    );
  });

  it('keep the two risk models in a matrix each', () => {
    const matrices = blocksOf(documentOf(store)).flatMap((block) =>
      block.kind === 'matrix' ? [[block.id, block.cells.length, block.cells.reduce((sum, { count }) => sum + count, 0)]] : [],
    );
    expect(matrices).toEqual([
      ['vra-matrix', 25, 5],
      ['risk-matrix-msb-4x4', 16, 10],
    ]);
  });

  it('show clocks in hours, and the late one as late', () => {
    const rows = tableOf(chapterOf(documentOf(store), 'incidents'), 'imy');
    expect(rows.map((row) => [row[0], row[3], row[4]])).toEqual([
      ['IA-2026-0171', '54,5', 'I tid'],
      ['IA-2026-0420', '73,5', 'Efter frist'],
      ['IA-2026-0447', '21,67', 'I tid'],
    ]);
  });
});

describe('a public report', () => {
  it('has no single incident and hides small counts of persons’ matters', () => {
    const text = JSON.stringify(documentOf(store, 'public'));
    expect(text).not.toContain('IA-2026-');
    expect(linesOf(chapterOf(documentOf(store, 'public'), 'incidents')).join(' ')).toContain(
      'Anmälda till Integritetsskyddsmyndigheten: färre än 5',
    );
  });

  it('counts what it leaves out', () => {
    expect(
      linesOf(chapterOf(documentOf(store, 'public'), 'risks')).some((line) => line.endsWith('poster har utelämnats av sekretesskäl.')),
    ).toBe(true);
  });
});

describe('secret records', () => {
  const canary = 'Kanariefågel';
  it('are nowhere in a public report, not even through what is tied to them', () => {
    const own = createStore(':memory:');
    const secret = { secrecy: 'secret', secrecyBasis: '18:8' };
    const object = add(own, infoObject, { name: `${canary} objekt`, ...secret });
    add(own, classification, {
      object,
      status: 'decided',
      decided: '2026-01-10',
      decidedBy: 'Förvaltningschef',
      confidentiality: 3,
      integrity: 3,
      availability: 3,
    });
    const hidden = add(own, risk, { title: `${canary} risk`, model: 'msb-4x4', L: 4, C: 4, status: 'assessed', object, ...secret });
    add(own, risk, { title: 'Öppen risk', model: 'msb-4x4', L: 4, C: 4, status: 'assessed', object, secrecy: 'open' });
    const measure = add(own, action, { title: `${canary} åtgärd`, status: 'planned', due: '2026-01-01' });
    tie(own, { register: 'action', id: measure, name: 'links', target: { register: 'risk', id: hidden } });
    add(own, continuityPlan, { name: `${canary} plan`, status: 'draft', secrecy: 'internal' });
    add(own, dpoFinding, { year: 2025, no: '1', title: `${canary} iakttagelse`, kind: 'deviation', status: 'new', ...secret });
    const review = add(own, audit, { ref: 'GR-1', title: `${canary} granskning`, ...secret });
    const recommendation = add(own, auditRecommendation, { audit: review, no: '1', title: `${canary} rekommendation`, status: 'open' });
    const second = add(own, action, { title: `${canary} svar på granskning`, status: 'planned' });
    tie(own, { register: 'action', id: second, name: 'links', target: { register: 'auditRecommendation', id: recommendation } });
    add(own, incident, {
      title: `${canary} incident`,
      type: 'personal_data',
      status: 'reported',
      awareAt: '2026-03-01T08:00:00Z',
      mechanism: 'felskick',
    });

    expect(JSON.stringify(documentOf(own, 'public'))).not.toContain(canary);
    const internal = JSON.stringify(documentOf(own));
    for (const what of ['objekt', 'risk', 'åtgärd', 'plan', 'iakttagelse', 'rekommendation', 'incident'])
      expect(internal).toContain(`${canary} ${what}`);
    expect(JSON.stringify(documentOf(own, 'public'))).toContain('Öppen risk');
    closeStore(own);
  });
});

describe('an empty store', () => {
  it('gives a whole report that says what is not registered', () => {
    const empty = createStore(':memory:');
    const document = documentOf(empty);
    expect(partsOf(document).map(({ key }) => key)).toEqual(keys);
    for (const { blocks } of partsOf(document)) expect(blocks.length).toBeGreaterThan(1);
    expect(linesOf(blocksOf(document)).join(' ')).not.toMatch(broken);
    expect(linesOf(chapterOf(document, 'summary')).at(-1)).toMatch(/^Registren är tomma\./);
    closeStore(empty);
  });
});

describe('long lists', () => {
  it('show the three hundred highest risks and say so', () => {
    const own = createStore(':memory:');
    for (let n = 0; n < 301; n += 1)
      add(own, risk, { title: `Risk ${n}`, model: 'msb-4x4', L: n === 300 ? 4 : 1, C: n === 300 ? 4 : 1, status: 'assessed' });
    const blocks = chapterOf(documentOf(own), 'appendixRisks');
    expect(tableOf(blocks, 'appendix-risks')).toHaveLength(300);
    expect(tableOf(blocks, 'appendix-risks')[0]?.[1]).toBe('Risk 300');
    expect(linesOf(blocks)).toContain('Listan visar de 300 högst bedömda riskerna av 301.');
    closeStore(own);
  }, 30_000);
});
