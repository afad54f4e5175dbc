import { expect, test } from 'vitest';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import type { SecrecyRules } from '#shared/settings/secrecy.ts';
import { saveSettings } from '../kit/save-settings.ts';
import { contextOf, settingsOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { write } from '../kit/write.ts';
import { createStore } from '../sqlite/open.ts';
import { add, asOf, createdAt } from '../../test/review/review-fixture.ts';
import { reviewView } from './review-view.ts';
import { loadRows, secretAmong } from './rows.ts';

const rule = (store: Store, change: Partial<SecrecyRules>) =>
  write(store, { actor: 'isam' }, (tx) => saveSettings(tx, { ...settingsOf(tx), secrecy: { ...settingsOf(tx).secrecy, ...change } }));
/** One risk of each class and one without. */
function fourRisks() {
  const store = createStore(':memory:');
  const ids = ['open', 'internal', 'secret', null].map((secrecy) =>
    add(store, risk, { title: secrecy ?? 'ingen klass', model: 'msb-4x4', L: 4, C: 4, status: 'assessed', secrecy }),
  );
  const printed = () => {
    const { rows, omitted } = loadRows(store, 2026, contextOf(store, asOf), 'public');
    return {
      titles: rows.risks.map(({ title }) => title).toSorted(),
      omitted: omitted.risks,
      hidden: ids.map((id) => secretAmong(store, ids).has(id)),
    };
  };
  return { store, printed };
}

test('a record that nobody has judged is left out of a public report until a rule says that it is open', () => {
  const { store, printed } = fourRisks();
  expect(printed()).toEqual({ titles: ['open'], omitted: 3, hidden: [false, true, true, true] });
  rule(store, { whenUnset: { risk: 'open' } });
  expect(printed()).toEqual({ titles: ['ingen klass', 'open'], omitted: 2, hidden: [false, true, true, false] });
});

test('the lowest class that is left out is a rule', () => {
  const { store, printed } = fourRisks();
  rule(store, { leftOutFrom: 'secret' });
  expect(printed()).toEqual({ titles: ['ingen klass', 'internal', 'open'], omitted: 1, hidden: [false, false, true, false] });
  rule(store, { whenUnset: { risk: 'secret' } });
  expect(printed()).toEqual({ titles: ['internal', 'open'], omitted: 2, hidden: [false, false, true, true] });
});

test('the list of what is missing names unjudged records by register, and says what becomes of them', () => {
  const { store } = fourRisks();
  add(store, decision, { title: 'Beslut', secrecy: 'open' });
  const gaps = () =>
    reviewView(store, { year: 2026, asOf, audience: 'internal', createdAt }).gaps.filter(({ code }) => /Secrecy$/i.test(code));
  expect(gaps()).toMatchObject([
    { code: 'heldWithoutSecrecy', register: 'risk', count: 1, text: expect.stringMatching(/^Risker: 1 saknar.*tas inte med/) },
  ]);
  rule(store, { whenUnset: { risk: 'open' } });
  expect(gaps()).toMatchObject([{ code: 'withoutSecrecy', register: 'risk', text: expect.stringMatching(/lämnas ut/) }]);
});
