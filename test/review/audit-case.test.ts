import { beforeAll, describe, expect, it } from 'vitest';
import { auditRecommendation } from '#shared/registers/audit-recommendation/audit-recommendation.register.ts';
import { auditAddressee } from '#shared/registers/audit-addressee/audit-addressee.register.ts';
import { audit } from '#shared/registers/audit/audit.register.ts';
import { documentOf } from '#db/documents/document.ts';
import { saveSettings } from '#db/kit/save-settings.ts';
import { settingsOf } from '#db/kit/settings.ts';
import { write } from '#db/kit/write.ts';
import { renderDocx } from '#electron/export/docx/render.ts';
import { storeWith } from '../builders/store-with.ts';
import { lint } from '../docx/lint.ts';
import { valueOf } from '../docx/lint-xml.ts';
import { bodyOf, cellsOf, headingsOf, readText, tableNamed } from '../docx/read-back.ts';
import { addressees, followUpReply, recommendations, theAudit } from './audit-case.facts.ts';

const { store, put, change, actionFor } = storeWith();
let ids: { readonly audit: string; readonly boards: readonly string[]; readonly recommendations: readonly string[] };
type Kind = 'auditReplyFirst' | 'auditReplyFollowUp';
const reply = (kind: Kind, asOf: string): Promise<Uint8Array> =>
  renderDocx(documentOf(store, { kind, id: ids.audit, year: null, asOf, audience: 'internal', createdAt: `${asOf}T08:00:00Z` }), {
    pageNumbers: 'none',
  });

/** What stands below a heading up to the next one, paragraphs and tables alike, as a reader would say it. */
function below(bytes: Uint8Array, path: readonly string[]): string {
  const nodes = bodyOf(bytes);
  const isHeading = (at: number) => /^Heading\d$/.test(nodes[at] ? (valueOf(nodes[at], 'pStyle') ?? '') : '');
  let at = -1;
  for (const heading of path) at = nodes.findIndex((node, index) => index > at && isHeading(index) && readText(node) === heading);
  const end = nodes.findIndex((_, index) => index > at && isHeading(index));
  return nodes
    .slice(at + 1, end === -1 ? undefined : end)
    .map(readText)
    .join('\n')
    .replaceAll('\u00A0', ' ');
}
const missing = 'Effekten saknas fast rekommendationen är genomförd';
const numbered = recommendations.map(({ first }) => `${first.no}. ${first.area}`);

beforeAll(() => {
  write(store, { actor: 'isam' }, (tx) => {
    const settings = settingsOf(tx);
    saveSettings(tx, { ...settings, organisation: { ...settings.organisation, municipality: 'En stor stad', board: 'Servicenämnden' } });
  });
  const id = put(audit, theAudit).id;
  ids = {
    audit: id,
    boards: addressees.map((board) => put(auditAddressee, { audit: id, ...board }).id),
    recommendations: recommendations.map(({ first, action }) => {
      const made = put(auditRecommendation, { audit: id, ...first }).id;
      actionFor(auditRecommendation, made, action);
      return made;
    }),
  };
});

describe('the first reply', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await reply('auditReplyFirst', '2025-03-20');
  });

  it('has the structure that the auditors ask for: a summary, then each assessment and recommendation apart, in their order', () => {
    const each = (heading: string, waits: boolean) => [
      `2:${heading}`,
      '3:Revisionens bedömning',
      '3:Revisionens rekommendation',
      '3:Planerade åtgärder',
      ...(waits ? ['3:Tills vidare'] : []),
      '3:Förväntad effekt',
    ];
    expect(headingsOf(bytes)).toEqual([
      '1:Förslag till beslut',
      '1:Sammanfattning',
      '1:Yttrande',
      ...numbered.flatMap((heading, index) => each(heading, index === 0)),
      '1:Svarsdatum',
      '1:Underskrifter',
    ]);
    expect(lint(bytes)).toEqual([]);
  });
  it('answers the conclusion first', () => {
    expect(below(bytes, ['Förslag till beslut'])).toContain('Servicenämnden föreslås besluta att lämna följande yttrande.');
    for (const said of [theAudit.body, theAudit.decided, theAudit.conclusion, theAudit.firstReply, '3 rekommendationer'])
      expect(below(bytes, ['Sammanfattning'])).toContain(said);
  });
  it.each(recommendations.map(({ first, action }, index) => [numbered[index]!, first, action] as const))(
    'says of "%s" what is planned, what it is expected to give and when it is done',
    (heading, first, action) => {
      const under = (name: string) => below(bytes, [heading, name]);
      expect(under('Revisionens bedömning')).toBe(first.assessment);
      expect(under('Revisionens rekommendation')).toContain(first.title);
      expect(under('Revisionens rekommendation')).toContain(first.stance === 'accepted' ? 'Antas' : 'Inväntar annan part');
      const planned = 'interimMeasure' in first ? under('Planerade åtgärder') + under('Tills vidare') : under('Planerade åtgärder');
      for (const said of [first.plannedMeasure, action.title, action.owner]) expect(planned).toContain(said);
      expect(under('Förväntad effekt')).toMatch(new RegExp(`^${first.expectedEffect}[^]*Senast genomförd${first.due}`));
    },
  );
  it('says what is done while another party is waited for', () => {
    expect(below(bytes, [numbered[0]!, 'Revisionens rekommendation'])).toContain(recommendations[0].first.dependsOn);
    expect(below(bytes, [numbered[0]!, 'Tills vidare'])).toContain(recommendations[0].first.interimMeasure);
  });
  it('has the day of each board, and none for who is only informed', () => {
    expect(cellsOf(tableNamed(bytes, 'Svarsdatum per mottagare')).slice(1)).toEqual([
      ['Servicenämnden', '2025-03-31', '!\u00A0Inte\u00A0lämnat', 'SN-2025-4'],
      ['Kommunstyrelsen', '2025-04-04', '!\u00A0Inte\u00A0lämnat', 'KS-2025-9'],
      ['Kommunfullmäktige, för kännedom', '–', '–', '–'],
    ]);
  });
});

describe('the follow-up reply', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    change(auditAddressee, ids.boards[0]!, { firstSent: '2025-03-28' });
    change(audit, ids.audit, { followUpReply });
    recommendations.forEach(({ followUp }, index) => void change(auditRecommendation, ids.recommendations[index]!, followUp));
    bytes = await reply('auditReplyFollowUp', '2026-01-15');
  });

  it('takes the same assessments and recommendations in the same order', () => {
    const each = (heading: string, waits: boolean) => [
      `2:${heading}`,
      '3:Revisionens bedömning',
      '3:Revisionens rekommendation',
      '3:Vidtagna åtgärder under 2025',
      ...(waits ? ['3:Tills vidare'] : []),
      '3:Effekt i verksamheten',
    ];
    expect(headingsOf(bytes).filter((heading) => !heading.startsWith('1:'))).toEqual(
      numbered.flatMap((heading, index) => each(heading, index === 0)),
    );
    expect(below(bytes, ['Sammanfattning'])).toContain(followUpReply);
    expect(below(bytes, ['Sammanfattning'])).not.toContain(theAudit.firstReply);
    expect(lint(bytes)).toEqual([]);
  });
  it.each(recommendations.map(({ first, followUp }, index) => [numbered[index]!, first, followUp] as const))(
    'says of "%s" what was done and what it gave, or that the effect is missing',
    (heading, first, followUp) => {
      const effect = below(bytes, [heading, 'Effekt i verksamheten']);
      expect(below(bytes, [heading, 'Vidtagna åtgärder under 2025'])).toContain(followUp.measuresTaken);
      const told = 'effect' in followUp ? [followUp.effect, `Senast genomförd${first.due}`] : [missing];
      expect(told.filter((said) => !effect.includes(said))).toEqual([]);
    },
  );
  it('has the second day of each board', () => {
    expect(
      cellsOf(tableNamed(bytes, 'Svarsdatum per mottagare'))
        .slice(1)
        .map(([board, due]) => [board, due]),
    ).toEqual([
      ['Servicenämnden', '2026-01-30'],
      ['Kommunstyrelsen', '2026-02-27'],
      ['Kommunfullmäktige, för kännedom', '–'],
    ]);
  });
  it('warns no more once every effect is told', async () => {
    const told = 'Ingen behöver längre fråga vilken rutin som gäller.';
    for (const id of ids.recommendations.slice(1)) change(auditRecommendation, id, { effect: told });
    const after = await reply('auditReplyFollowUp', '2026-01-20');
    expect(below(after, [numbered[1]!, 'Effekt i verksamheten'])).toContain(told);
    expect(bodyOf(after).map(readText).join('\n')).not.toMatch(/Att komplettera/);
  });
});
