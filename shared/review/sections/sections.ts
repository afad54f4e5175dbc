import type { ChapterKey } from '../outline.ts';
import {
  appendixActions,
  appendixClassifications,
  appendixFigures,
  appendixIncidents,
  appendixQuality,
  appendixRisks,
} from './appendix.section.ts';
import { classification } from './classification.section.ts';
import { rsa } from './continuity.section.ts';
import { audit, objectives, stakeholders, suppliers } from './follow-up.section.ts';
import { controlQuestions, previousDecisions } from './front.section.ts';
import { incidents } from './incident.section.ts';
import { followUp, internalControl } from './internal-control.section.ts';
import { context, isms } from './isms.section.ts';
import { focus, localInstruction, nextYear, nis2, protectedIdentity } from './next-year.section.ts';
import { assessment, decisions, planFirst, planSecond, planThird, priorities } from './plan.section.ts';
import { dpo } from './privacy.section.ts';
import { risks } from './risk.section.ts';
import type { Section } from './section.ts';
import { summary } from './summary.section.ts';
import { training } from './training.section.ts';

const handWritten: Section = () => [];

/** One section for each chapter of the outline; a missing one does not compile. */
export const sections: Readonly<Record<ChapterKey, Section>> = {
  summary,
  previousDecisions,
  controlQuestions,
  introduction: handWritten,
  isms,
  context,
  internalControl,
  rsa,
  followUp,
  dpo,
  training,
  classification,
  incidents,
  risks,
  audit,
  objectives,
  stakeholders,
  suppliers,
  nextYear,
  focus,
  localInstruction,
  nis2,
  protectedIdentity,
  priorities,
  planFirst,
  planSecond,
  planThird,
  assessment,
  decisions,
  appendixRisks,
  appendixActions,
  appendixClassifications,
  appendixIncidents,
  appendixQuality,
  appendixFigures,
};
