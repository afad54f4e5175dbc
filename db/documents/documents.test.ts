import { beforeAll, describe, expect, it } from 'vitest';
import { documentKinds, type DocumentKind } from '#shared/documents/kinds.ts';
import { auditRecommendation } from '#shared/registers/audit-recommendation/audit-recommendation.register.ts';
import { crisisContact } from '#shared/registers/crisis-contact/crisis-contact.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import type { AppError } from '#shared/kit/errors.ts';
import type { Store } from '#db/kit/store.ts';
import { createStore } from '#db/sqlite/open.ts';
import { renderDocx } from '#electron/export/docx/render.ts';
import { lint } from '../../test/docx/lint.ts';
import { add, asOf, createdAt, exampleStore } from '../../test/review/review-fixture.ts';
import { documentList, documentOf } from './document.ts';

let store: Store;
beforeAll(async () => {
  store = await exampleStore();
  add(store, crisisContact, { role: 'TiB', escalationOrder: 1, channel: 'Växel', step: 'Ring säkerhetsansvarig.' });
});
const subjectsOf = (kind: DocumentKind) => documentList(store, asOf).find((item) => item.kind === kind)!;
const make = (kind: DocumentKind, ref: string | null = null, audience: 'internal' | 'public' = 'internal'): ReportDocument => {
  const item = subjectsOf(kind);
  const chosen = ref === null ? item.subjects[0] : item.subjects.find((one) => one.ref === ref || one.title === ref);
  return documentOf(store, {
    kind,
    id: item.register ? (chosen?.id ?? null) : null,
    year: item.needsYear ? 2026 : null,
    asOf,
    audience,
    createdAt,
  });
};
const text = (document: ReportDocument): string => JSON.stringify(document);
const refused = (work: () => unknown): AppError => {
  try {
    work();
  } catch (error) {
    return error as AppError;
  }
  throw new Error('was not refused');
};

describe('every document', () => {
  it.each(documentKinds)(
    '%s is a Word file without faults',
    async (kind) => {
      for (const audience of subjectsOf(kind).audiences)
        expect(lint(await renderDocx(make(kind, null, audience), { pageNumbers: 'none' }))).toEqual([]);
    },
    60_000,
  );
  it.each(documentKinds)('%s prints the same twice', (kind) => expect(make(kind)).toEqual(make(kind)));
  it.each(documentKinds.filter((kind) => !['crisisPlan', 'vpExtract', 'dpoFindings', 'reviewAgenda', 'reviewMinutes'].includes(kind)))(
    '%s asks for its record',
    (kind) => {
      expect(refused(() => documentOf(store, { kind, id: null, year: null, asOf, audience: 'internal', createdAt })).code).toBe(
        'INVALID_INPUT',
      );
    },
  );
  it('of an empty store is one where nothing is chosen', () => {
    const empty = createStore(':memory:');
    expect(documentList(empty, asOf).flatMap(({ subjects }) => subjects)).toEqual([]);
    const bare = documentOf(empty, { kind: 'vpExtract', id: null, year: 2026, asOf, audience: 'internal', createdAt });
    expect(text(bare)).toContain('Inga aktiviteter är planerade för 2027.');
  });
});

const order = (document: ReportDocument) =>
  document.chapters
    .find(({ key }) => key === 'reply')!
    .blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text.split('.')[0]] : []));

describe('the audit replies', () => {
  it('answer each recommendation in the auditors’ order', () => {
    expect(order(make('auditReplyFirst'))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(order(make('auditReplyFollowUp'))).toEqual(order(make('auditReplyFirst')));
  });
  it('put number 10 after number 2', () => {
    const audit = subjectsOf('auditReplyFirst').subjects[0]!.id;
    add(store, auditRecommendation, { audit, no: '10', title: 'Tionde', status: 'open' });
    expect(order(make('auditReplyFirst')).at(-1)).toBe('10');
  });
  it('say what is planned first and what it gave later', () => {
    expect(text(make('auditReplyFirst'))).toContain('Färre felaktiga behörigheter');
    expect(text(make('auditReplyFirst'))).not.toContain('46 onödiga behörigheter');
    expect(text(make('auditReplyFollowUp'))).toContain('46 onödiga behörigheter borttagna');
  });
  it('warn of a missing effect, print the deadline of each board and leave names out', () => {
    const reply = text(make('auditReplyFollowUp'));
    expect(reply).toContain('Effekten saknas fast rekommendationen är genomförd');
    expect(reply).toContain('2026-12-18');
    expect(reply).toContain('Nämndsekreterare');
    expect(reply).toContain('Nämnden föreslås besluta');
  });
  it('are drafts until they are sent', () =>
    expect([make('auditReplyFirst').draft, make('auditReplyFollowUp').draft]).toEqual([false, true]));
});

describe('what may be public', () => {
  it('is not an incident, a plan or a classification', () => {
    for (const kind of ['incidentReport', 'continuityPlan', 'crisisPlan', 'classificationRecord', 'treatmentPlan'] as const)
      expect(refused(() => make(kind, null, 'public')).code).toBe('FORBIDDEN');
  });
  it('never holds a secret risk or a single incident', () => {
    add(store, risk, { title: 'Hemlig risk', model: 'msb-4x4', L: 4, C: 4, status: 'assessed', secrecy: 'secret', secrecyBasis: '18:8' });
    const report = text(make('boardReport', 'Q3 2026', 'public'));
    expect(report).not.toContain('Hemlig risk');
    expect(report).not.toContain('INC-');
    expect(text(make('boardReport', 'Q3 2026'))).toContain('Hemlig risk');
  });
});

describe('the meeting’s papers', () => {
  const review = () => {
    const meeting = { meetingDate: '2026-11-10', meetingTime: 'kl. 9.00–11.30', meetingPlace: 'Stadshuset', chair: 'Förvaltningschef' };
    const id = add(store, managementReview, { title: 'Ledningens genomgång 2026', year: 2026, version: 1, status: 'draft', ...meeting });
    add(store, reviewChapter, { review: id, key: 'risks', heading: 'Riskläge', include: true, minutes: 'Frågan om rådighet togs upp.' });
    add(store, reviewChapter, { review: id, key: 'audit', heading: 'Revision och granskning', include: false });
    add(store, decision, {
      title: 'Riskägare utses',
      year: 2026,
      review: id,
      paragraph: '§ 9',
      owner: 'Stabschef',
      due: '2027-01-31',
      status: 'planned',
    });
    add(store, decision, { title: 'Planen godkänns', year: 2026, review: id, paragraph: '§ 64', status: 'planned' });
    add(store, decision, { title: 'Av annat möte', year: 2026, review: id, paragraph: '§ 1', status: 'planned' });
  };
  const part = (document: ReportDocument, key: string): string => JSON.stringify(document.chapters.find((one) => one.key === key));
  it('ask for what is not filled in, and print what is', () => {
    expect(text(make('reviewAgenda'))).toContain('Mötesdatum saknas');
    review();
    const agenda = make('reviewAgenda');
    expect(agenda.cover).toContainEqual({ label: 'Plats', value: 'Stadshuset' });
    expect([text(agenda).includes('Mötesdatum saknas'), text(agenda).includes('Deltagare saknas'), agenda.draft]).toEqual([
      false,
      true,
      true,
    ]);
  });
  it('name thirteen points, with the chapters that the report has this year and their figures', () => {
    const agenda = make('reviewAgenda');
    const points = agenda.chapters.find(({ key }) => key === 'points')!.blocks.find((block) => block.kind === 'table')!;
    expect(points.kind === 'table' ? points.rows.map(({ cells }) => cells[0]?.text) : []).toEqual(
      Array.from({ length: 13 }, (_, at) => String(at + 1)),
    );
    expect(part(agenda, 'points')).toContain('Riskläge, Leverantörer och upphandlingar');
    expect(part(agenda, 'basis')).not.toContain('Revision och granskning:');
    expect(part(agenda, 'basis')).toContain('"figure":"risks.total"');
  });
  it('put each decision under its point, another meeting’s paragraph among the decisions', () => {
    const minutes = make('reviewMinutes');
    expect(part(minutes, 'risks')).toMatch(/Riskägare utses.*Stabschef.*2027-01-31/);
    for (const title of ['Planen godkänns', 'Av annat möte']) expect(part(minutes, 'decisions')).toContain(title);
    expect(part(minutes, 'decisions')).not.toContain('Riskägare utses');
    expect(part(minutes, 'approval')).toContain('Ordförande: Förvaltningschef');
  });
  it('keep what was noted inside', () => {
    expect(part(make('reviewMinutes'), 'risks')).toContain('Frågan om rådighet togs upp.');
    const open = text(make('reviewMinutes', null, 'public'));
    expect(open).not.toContain('rådighet togs upp');
    expect(open).toContain('finns i den interna versionen');
  });
});

describe('the contents', () => {
  it('of the VP extract are goal 3.5 and three years', () => {
    const document = make('vpExtract');
    expect(document.subtitle).toContain('Mål 3.5');
    for (const year of [2027, 2028, 2029]) expect(text(document)).toContain(`Under ${year}`);
  });
  it('of the board report are the incidents of its quarter only', () => {
    const document = make('boardReport', 'Q1 2026');
    const table = document.chapters
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'table' && block.id === 'board-incidents');
    expect(table?.kind === 'table' ? table.rows.length : 0).toBeGreaterThan(0);
    expect(table?.kind === 'table' ? table.rows.length : 99).toBeLessThan(12);
  });
  it('of the list of findings are this year’s and last year’s, in their own tables', () => {
    add(store, dpoFinding, { title: 'Ny iakttagelse', year: 2026, no: '1', kind: 'deviation', status: 'new' });
    const captions = make('dpoFindings').chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : [])),
    );
    expect(captions).toEqual(['Iakttagelser 2026 med åtgärder', 'Iakttagelser 2025 med åtgärder']);
  });
  it('of the paper copies are the contacts in order and a log to fill in', () => {
    for (const kind of ['continuityPlan', 'crisisPlan'] as const) {
      const printed = text(make(kind));
      expect(printed).toContain('TiB');
      expect(printed).toContain('"caption":"Logg"');
    }
  });
  it('of a classification record are the levels by name', () => expect(text(make('classificationRecord'))).toMatch(/"3 [A-ZÅÄÖa-zåäö]+/));
});
