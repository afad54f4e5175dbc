import { lazy } from 'react';
import type { ViewComponent } from '#renderer/kit/view/view-types.ts';

const incident = lazy(async () => ({ default: (await import('./incident/IncidentView.tsx')).IncidentView }));
const risk = lazy(async () => ({ default: (await import('./risk/RiskView.tsx')).RiskView }));
const classification = lazy(async () => ({ default: (await import('./classification/ClassificationView.tsx')).ClassificationView }));
const continuity = lazy(async () => ({ default: (await import('./continuityPlan/ContinuityView.tsx')).ContinuityView }));
const training = lazy(async () => ({ default: (await import('./session/TrainingView.tsx')).TrainingView }));
const internalControl = lazy(async () => ({ default: (await import('./ikpControl/InternalControlView.tsx')).InternalControlView }));

/** THE table of pictures: registers that have one beside their table. Registers that are read together share one. */
const views: Readonly<Record<string, ViewComponent>> = {
  risk,
  classification,
  infoObject: classification,
  continuityPlan: continuity,
  exercise: continuity,
  incident,
  session: training,
  completion: training,
  awarenessTest: training,
  dpoFinding: lazy(async () => ({ default: (await import('./dpoFinding/FindingsView.tsx')).FindingsView })),
  ikpControl: internalControl,
  workingMethod: internalControl,
  vraRow: lazy(async () => ({ default: (await import('./vraRow/VraView.tsx')).VraView })),
  nis2Area: lazy(async () => ({ default: (await import('./nis2Area/Nis2View.tsx')).Nis2View })),
  rsaCycle: lazy(async () => ({ default: (await import('./rsaCycle/RsaView.tsx')).RsaView })),
  auditRecommendation: lazy(async () => ({ default: (await import('./auditRecommendation/AuditView.tsx')).AuditView })),
  planItem: lazy(async () => ({ default: (await import('./planItem/PlanView.tsx')).PlanView })),
  action: lazy(async () => ({ default: (await import('./action/ActionsView.tsx')).ActionsView })),
  governingDocument: lazy(async () => ({ default: (await import('./governingDocument/DocumentsView.tsx')).DocumentsView })),
  supplier: lazy(async () => ({ default: (await import('./supplier/SuppliersView.tsx')).SuppliersView })),
  procurementCase: lazy(async () => ({ default: (await import('./procurementCase/ProcurementsView.tsx')).ProcurementsView })),
  crisisContact: lazy(async () => ({ default: (await import('./crisisContact/CrisisView.tsx')).CrisisView })),
  protectedProcess: lazy(async () => ({ default: (await import('./protectedProcess/ProtectedView.tsx')).ProtectedView })),
  orgUnit: lazy(async () => ({ default: (await import('./orgUnit/OrgView.tsx')).OrgView })),
};

/** The picture of a register; undefined: it has only its table. */
export const viewOf = (register: string): ViewComponent | undefined => views[register];
