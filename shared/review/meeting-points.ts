import type { ChapterKey } from './outline.ts';

/** What the management team does with a point. */
export type PointTask = 'formal' | 'information' | 'discussion' | 'judgement' | 'decision';
type Point = {
  /** Chapters of the report that are its basis, in the report's own order. */
  readonly chapters: readonly ChapterKey[];
  readonly task: PointTask;
  /** Clause of ISO/IEC 27001:2022 9.3 that the point answers to; '' for what every meeting has (DOMAIN.md B2). */
  readonly clause: string;
};

const declared = {
  opening: { chapters: [], task: 'formal', clause: '' },
  previous: { chapters: ['previousDecisions'], task: 'information', clause: '9.3.2 a' },
  context: { chapters: ['introduction', 'isms', 'context'], task: 'discussion', clause: '9.3.2 b' },
  stakeholders: { chapters: ['stakeholders'], task: 'discussion', clause: '9.3.2 c, e' },
  measures: {
    chapters: ['summary', 'controlQuestions', 'training', 'classification', 'rsa'],
    task: 'information',
    clause: '9.3.2 d 2',
  },
  deviations: {
    chapters: ['internalControl', 'followUp', 'dpo', 'incidents', 'protectedIdentity'],
    task: 'discussion',
    clause: '9.3.2 d 1',
  },
  audit: { chapters: ['audit'], task: 'information', clause: '9.3.2 d 3' },
  objectives: { chapters: ['objectives'], task: 'information', clause: '9.3.2 d 4' },
  risks: { chapters: ['risks', 'suppliers'], task: 'discussion', clause: '9.3.2 f' },
  plan: {
    chapters: ['nextYear', 'focus', 'localInstruction', 'nis2', 'priorities', 'planFirst', 'planSecond', 'planThird'],
    task: 'discussion',
    clause: '9.3.2 g',
  },
  assessment: { chapters: ['assessment'], task: 'judgement', clause: '9.3.3' },
  decisions: { chapters: ['decisions'], task: 'decision', clause: '9.3.3' },
  closing: { chapters: [], task: 'formal', clause: '' },
} as const satisfies Readonly<Record<string, Point>>;
export type PointKey = keyof typeof declared;
export type MeetingPoint = Point & { readonly key: PointKey; /** "§ 3" of the minutes. */ readonly no: number };

/** The points of the management meeting in order: one agenda, one numbering, for the call, the meeting and its minutes. */
export const meetingPoints: readonly MeetingPoint[] = Object.entries(declared).map(([key, point], index) => ({
  key: key as PointKey,
  no: index + 1,
  ...point,
}));

const decisionPoint = meetingPoints.find(({ key }) => key === 'decisions')!;
/** The point under which a chapter is dealt with; what no point names, an appendix, is dealt with under the decisions. */
export const pointOfChapter = (chapter: string): MeetingPoint =>
  meetingPoints.find(({ chapters }) => chapters.some((key) => key === chapter)) ?? decisionPoint;
/** The point that a decision's "§ 9" names; a decision without one, or of another meeting's numbering, stands among the decisions. */
export function pointOfParagraph(paragraph: string | null): MeetingPoint {
  const no = Number(/^§\s*(\d+)$/u.exec(paragraph?.trim() ?? '')?.[1]);
  return meetingPoints.find((point) => point.no === no && point.task !== 'formal') ?? decisionPoint;
}
export const paragraphOf = ({ no }: MeetingPoint): string => `§ ${no}`;
