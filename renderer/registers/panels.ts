import { frozenIn } from '#shared/registers/classification/classification.rules.ts';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { ClassificationHead, ObjectHead } from './classification/heads.tsx';
import { Assessments } from './incident/Assessments.tsx';
import type { PanelPart } from '#renderer/kit/panel-type.ts';
import { EarlierAssessments } from './risk/EarlierAssessments.tsx';

/** THE table of what is special in a register's record. */
const panels: Readonly<Record<string, PanelPart>> = {
  risk: { place: 'after', part: EarlierAssessments },
  classification: { place: 'top', part: ClassificationHead },
  infoObject: { place: 'top', part: ObjectHead },
  incident: { place: 'after', part: Assessments },
};
export const panelOf = (register: string): PanelPart | undefined => panels[register];

const none: ReadonlySet<string> = new Set();
/** Fields that may no longer be changed in a saved record. */
export const frozenFields = (register: string, saved: RecordRow | undefined): ReadonlySet<string> =>
  register === 'classification' && saved ? new Set(frozenIn(saved)) : none;
