import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { registers } from '#shared/registers/table.ts';
import { defaultSecrecy, hasSecrecy, unsetIsLeftOut } from '#shared/settings/secrecy.ts';
import { renderDocx } from '#electron/export/docx/render.ts';
import { filledWith, paperOf, papers } from './document-stores.ts';

const canary = 'Kanarie7';
const guarded = Object.values<AnyRegister>(registers).filter(hasSecrecy);
const allAre = (secrecy: string, ...names: readonly string[]): Readonly<Record<string, Patch>> =>
  Object.fromEntries(guarded.filter(({ name }) => names.length === 0 || names.includes(name)).map(({ name }) => [name, { secrecy }]));
const openUnlessSaid = guarded.filter(({ name }) => !unsetIsLeftOut(defaultSecrecy, name)).map(({ name }) => name);
/** Every field of a record that may be secret sings; what has no class of its own is open by nature. */
const singing = (...quiet: readonly string[]) => {
  const names = new Set(guarded.map(({ name }) => name).filter((name) => !quiet.includes(name)));
  return (place: string): string => (names.has(place.split('.')[0]!) ? `${canary} ${place}` : `Öppen ${place}`);
};
/** Texts of a file, embedded workbooks opened, by the part they stand in. */
function textsOf(bytes: Uint8Array, inside = ''): readonly (readonly [part: string, text: string])[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, content]) =>
    part.endsWith('.xlsx') ? textsOf(content, `${inside}${part}/`) : [[`${inside}${part}`, strFromU8(content)] as const],
  );
}
const sung = async (store: ReturnType<typeof filledWith>, paper: (typeof papers)[number]): Promise<readonly string[]> =>
  textsOf(await renderDocx(paperOf(store, paper), { pageNumbers: 'none' })).flatMap(([part, text]) =>
    [...text.matchAll(new RegExp(`${canary}[^<"]{0,60}`, 'g'))].map(([found]) => `${part}: ${found}`),
  );

/** Records that are open themselves and tell of a secret one that they belong to or treat. */
const telling = ['action', 'exercise', 'classification', 'dpoFinding', 'controlResult'];
const stores = {
  'secret records': () => filledWith(singing('audit'), { ...allAre('secret'), audit: { secrecy: 'open' } }),
  'internal records': () => filledWith(singing('audit'), { ...allAre('internal'), audit: { secrecy: 'open' } }),
  'open records that belong to secret ones': () =>
    filledWith(singing('audit'), { ...allAre('secret'), ...allAre('open', ...telling), audit: { secrecy: 'open' } }),
  // What the rules say is open until somebody has judged it does not sing.
  'records that nobody has judged': () =>
    filledWith(singing('audit', ...openUnlessSaid), {
      ...Object.fromEntries(guarded.map(({ name }) => [name, { secrecy: null }])),
      audit: { secrecy: 'open' },
    }),
} as const;

describe.each(Object.keys(stores) as readonly (keyof typeof stores)[])('%s', (name) => {
  const store = stores[name]();
  it.each(papers.filter(({ audience }) => audience === 'public').map((paper) => [paper.kind, paper] as const))(
    'are nowhere in a public file, neither in text, alternative text, charts, their workbooks nor properties: %s',
    async (_kind, paper) => expect(await sung(store, paper)).toEqual([]),
  );
});

describe('the same records', () => {
  const store = stores['secret records']();
  it.each(
    papers.filter(({ audience, kind }) => audience === 'internal' && kind !== 'reviewAgenda').map((paper) => [paper.kind, paper] as const),
  )('stand in the internal file: %s', async (_kind, paper) => expect((await sung(store, paper)).length).toBeGreaterThan(0));
  it.each([
    ['boardReport', /En post har utelämnats av sekretesskäl.*En post har utelämnats/],
    ['auditReplyFirst', /En post har utelämnats av sekretesskäl/],
    ['review', /utelämnats av sekretesskäl/],
  ] as const)('are counted where they are left out: %s', (kind, sentence) =>
    expect(JSON.stringify(paperOf(store, { kind, audience: 'public' }))).toMatch(sentence),
  );
  it('and passages of a text that are internal stand in the internal file alone, and are counted', async () => {
    const marked = { type: 'text', text: `${canary} passage`, marks: [{ type: 'internal' }] };
    const passage = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Öppet. ' }, marked] }] });
    const own = filledWith((place) => `Öppen ${place}`, { reviewChapter: { text: passage } });
    const [open, internal] = [{ kind: 'review', audience: 'public' } as const, { kind: 'review', audience: 'internal' } as const];
    expect(await sung(own, open)).toEqual([]);
    expect(JSON.stringify(paperOf(own, open))).toContain('Ett textavsnitt har utelämnats av sekretesskäl.');
    expect((await sung(own, internal)).length).toBeGreaterThan(0);
  });
  it('are the only reason why a public audit reply is refused', () => {
    const hidden = filledWith(singing(), allAre('secret'));
    expect(() => paperOf(hidden, { kind: 'auditReplyFirst', audience: 'public' })).toThrow(/sekretess/);
  });
});
