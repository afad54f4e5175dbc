import { createContext, useContext } from 'react';
import type { RowLink } from '#shared/review/blocks.ts';
import type { OutlineItem } from '#shared/contract/review.contract.ts';
import type { ReportMap } from './report-map.ts';

export type ChangedFigure = OutlineItem['changedFigures'][number];
/** What every block of the report may need; the same object until the report changes, so that chapters are not drawn again for nothing. */
export type Report = {
  readonly map: ReportMap;
  /** Label of a figure by key. */
  readonly figureLabels: ReadonlyMap<string, string>;
  readonly toReference: (id: string) => void;
  readonly toRecord: (link: RowLink) => void;
  /** Shows the figure with its rows beside the page. */
  readonly toFigure: (key: string) => void;
};
const ReportContext = createContext<Report | null>(null);
export const ReportProvider = ReportContext.Provider;

export function useReport(): Report {
  const report = useContext(ReportContext);
  if (report === null) throw new Error('useReport outside ReportProvider');
  return report;
}

/** Figures of the chapter that are newer than its text, by key; only hand-written text marks them. */
const ChangedContext = createContext<ReadonlyMap<string, ChangedFigure>>(new Map());
export const ChangedProvider = ChangedContext.Provider;
export const useChanged = (): ReadonlyMap<string, ChangedFigure> => useContext(ChangedContext);
