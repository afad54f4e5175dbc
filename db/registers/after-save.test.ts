import { describe, expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { riskAssessment } from '#shared/registers/risk-assessment/risk-assessment.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { storeWith } from '../../test/builders/store-with.ts';

const kept = (s: ReturnType<typeof storeWith>) => s.rows(riskAssessment, ['date', 'L', 'C', 'value', 'level']);

describe('the earlier assessments of a risk', () => {
  test('a new risk has none: what holds now stands on the risk itself', () => {
    const s = storeWith();
    s.put(risk, { title: 'A', L: 3, C: 4, lastAssessed: '2026-02-01' });
    expect(kept(s)).toEqual([]);
  });

  test('nothing is kept of a risk that was not assessed', () => {
    const s = storeWith();
    const { id } = s.put(risk, { title: 'A', L: 3 });
    s.change(risk, id, { C: 2 });
    expect(kept(s)).toEqual([]);
  });

  test('a new assessment keeps the one before it with its day and level, other changes keep nothing', () => {
    const s = storeWith();
    const { id } = s.put(risk, { title: 'A', L: 3, C: 4, lastAssessed: '2026-02-01' });
    s.change(risk, id, { owner: 'Förvaltningschef' });
    s.change(risk, id, { L: 2, lastAssessed: '2026-08-01' });
    s.change(risk, id, { lastAssessed: '2026-09-01' });
    expect(kept(s)).toEqual([
      ['2026-02-01', 3, 4, 12, 'high'],
      ['2026-08-01', 2, 4, 8, 'high'],
    ]);
  });

  test('a correction without a new day is the same assessment; one without a day is kept as of today in Sweden', () => {
    const s = storeWith();
    const dated = s.put(risk, { title: 'A', L: 3, C: 4, lastAssessed: '2026-02-01' });
    s.change(risk, dated.id, { L: 1 });
    s.change(risk, dated.id, { L: 2 });
    const undated = s.put(risk, { title: 'B', L: 4, C: 4 });
    s.change(risk, undated.id, { L: 1 }, '2026-06-30T22:30:00.000Z');
    expect(kept(s).map(([date, L]) => [date, L])).toEqual([
      ['2026-02-01', 3],
      ['2026-07-01', 4],
    ]);
  });

  test('an example risk leaves example assessments', () => {
    const s = storeWith();
    const { id, revision } = s.put(risk, { title: 'A', L: 3, C: 4 }, { filler: true });
    s.put(risk, { L: 1 }, { id, revision });
    expect(s.counted(riskAssessment, on(riskAssessment).all)).toBe(0);
  });
});

describe('the versions of a classification', () => {
  const levels = { confidentiality: 2, integrity: 2, availability: 2, decidedBy: 'Förvaltningschef', status: 'decided' };
  const withObject = () => {
    const s = storeWith();
    const object = s.put(infoObject, { name: 'Lönia' }).id;
    return { ...s, object, decide: (decided: string, ref: string) => s.put(classification, { ...levels, object, decided, ref }) };
  };
  const states = (s: ReturnType<typeof withObject>) => s.rows(classification, ['ref', 'version', 'status']);

  test('a later decision supersedes the earlier one and versions are numbered', () => {
    const s = withObject();
    s.decide('2024-05-01', 'KL-1');
    s.decide('2026-05-01', 'KL-2');
    expect(states(s)).toEqual([
      ['KL-1', 1, 'superseded'],
      ['KL-2', 2, 'decided'],
    ]);
    expect(s.counted(classification, on(classification).is('isValid'))).toBe(1);
  });

  test('a version entered afterwards with an earlier date is superseded at once and answers its real revision', () => {
    const s = withObject();
    s.decide('2026-05-01', 'KL-2');
    const late = s.decide('2024-05-01', 'KL-1');
    expect(states(s)).toEqual([
      ['KL-1', 2, 'superseded'],
      ['KL-2', 1, 'decided'],
    ]);
    expect(s.refused(classification, { comment: 'Äldre' }, { id: late.id, revision: late.revision })).toEqual([]);
  });

  test('another object is left alone', () => {
    const s = withObject();
    s.decide('2024-05-01', 'KL-1');
    const other = s.put(infoObject, { name: 'Ärendia' }).id;
    s.put(classification, { ...levels, object: other, decided: '2026-05-01', ref: 'KL-2' });
    expect(states(s).map(([, version, status]) => [version, status])).toEqual([
      [1, 'decided'],
      [1, 'decided'],
    ]);
  });

  test('a list that still calls the old version decided changes nothing', () => {
    const s = withObject();
    const old = s.decide('2024-05-01', 'KL-1');
    s.decide('2026-05-01', 'KL-2');
    const again = s.put(classification, { status: 'decided' }, { id: old.id, revision: old.revision + 1, lenient: true });
    expect(again.revision).toBe(old.revision + 1);
    expect(states(s)[0]).toEqual(['KL-1', 1, 'superseded']);
  });

  test('what was decided cannot be changed, what surrounds it can', () => {
    const s = withObject();
    const { id, revision } = s.decide('2026-05-01', 'KL-1');
    const target = { id, revision };
    expect(s.refused(classification, { confidentiality: 3, decided: '2026-06-01' }, target)).toEqual([
      'confidentiality DECIDED_IS_FROZEN',
      'decided DECIDED_IS_FROZEN',
    ]);
    expect(s.refused(classification, { confidentiality: 3 }, { ...target, lenient: true })).toEqual(['confidentiality DECIDED_IS_FROZEN']);
    expect(
      s.refused(classification, { nextReview: '2027-01-01', actionPlan: 'done', comment: 'x', lead: 'L', secrecy: 'internal' }, target),
    ).toEqual([]);
  });

  test('what an imported decision lacks may be filled in', () => {
    const s = withObject();
    const { id, revision } = s.put(classification, { object: s.object, status: 'decided', decided: '2026-05-01' }, { lenient: true });
    expect(s.refused(classification, { ...levels }, { id, revision })).toEqual([]);
  });
});
