import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useOpenRecord, useShowRows } from '#renderer/kit/go-to.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { ReviewGap, ReviewView, RollOver } from '#shared/contract/review.contract.ts';
import { reviewHistoryWords } from '#shared/i18n/review-history.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { EditProvider, useEditSession } from './edit-session.ts';
import { FrozenNotice } from './FrozenNotice.tsx';
import { Outline } from './Outline.tsx';
import { Paper } from './Paper.tsx';
import { ReportProvider, type Report } from './report-context.ts';
import { readMap, readReport, writeMap, type ReportMap } from './report-map.ts';
import { ReviewHead, type ReviewHeadProps } from './ReviewHead.tsx';
import { SidePanel, type SideTab } from './SidePanel.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useChapterScroll } from './use-chapter-scroll.ts';
import { useEditSessionState } from './use-edit-session.ts';
import { useOutlineChanges } from './use-outline-changes.ts';
import { useReadOnly } from '#renderer/kit/use-store.ts';

export type WorkspaceProps = Omit<ReviewHeadProps, 'onGaps'> & {
  /** The chapter in the address. */
  readonly chapter: string | undefined;
  readonly onChapter: (key: string) => void;
  /** This year's review has just been started from the one before. */
  readonly begun: RollOver | undefined;
};

/** Below this the columns beside the page become drawers. */
const narrow = '(max-width: 1200px)';

type Targets = { readonly view: ReviewView; readonly go: (key: string) => void; readonly onFigure: (key: string) => void };
/** The same object as long as it says the same: one changed text must not draw forty chapters anew. */
function useReportMap({ document }: ReviewView): ReportMap {
  const { chapters, appendices } = document;
  const text = useMemo(() => writeMap(readReport({ chapters, appendices })), [chapters, appendices]);
  return useMemo(() => readMap(text), [text]);
}

/** What a click in the report leads to. */
function useReportTargets({ view, go, onFigure }: Targets): Report {
  const toRecord = useOpenRecord();
  const map = useReportMap(view);
  const { figures } = view;
  return useMemo(
    () => ({
      map,
      figureLabels: new Map(figures.map((figure) => [figure.key, figure.label])),
      toReference: (id) => {
        const home = map.homes.get(id);
        if (home !== undefined) go(home);
        requestAnimationFrame(() => document.getElementById(`rv-${id}`)?.scrollIntoView({ block: 'start' }));
      },
      toRecord,
      toFigure: onFigure,
    }),
    [map, figures, toRecord, go, onFigure],
  );
}

/** Failures of saving stand above the page until they are mended; the text itself is kept as a draft. */
function SaveFailure() {
  const { save, saveText } = useEditSession();
  if (save.kind !== 'failed') return null;
  return (
    <Notice
      tone="danger"
      title={words.save.failed}
      live
      actions={[{ label: words.save.again, onClick: () => void saveText(save.key, save.text) }]}
    >
      {save.message} {words.save.keptDraft}
    </Notice>
  );
}

type Side = 'outline' | 'basis' | null;

/** What is open and chosen on the page, and the ways from one part to another. */
function useWorkspace({ view, chapter, onChapter }: WorkspaceProps) {
  const storeIsReadOnly = useReadOnly() !== null;
  const readOnly = storeIsReadOnly || view.status === 'adopted' || view.status === 'attached_vp';
  const scroller = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<Side>(null);
  const [tab, setTab] = useState<SideTab>('basis');
  const [figure, setFigure] = useState<string>();
  const session = useEditSessionState(view.year, view.asOf);
  const changes = useOutlineChanges(view, view.outline);
  const { active, go } = useChapterScroll(scroller, chapter, view.outline.find(({ include }) => include)?.key);
  const showRows = useShowRows();
  const onFigure = useCallback((key: string) => {
    setFigure(key);
    setTab('basis');
    setSide('basis');
  }, []);
  const report = useReportTargets({ view, go, onFigure });
  const goTo = (key: string): void => {
    setSide(null);
    setFigure(undefined);
    go(key);
    onChapter(key);
  };
  const onGap = (gap: ReviewGap): void => {
    if (gap.register !== null) showRows(gap.register, gap.filter ?? undefined);
    else if (gap.chapter === null) showRows('managementReview');
    else {
      goTo(gap.chapter);
      if (!readOnly && view.outline.find(({ key }) => key === gap.chapter)?.writable === true) session.openText(gap.chapter);
    }
  };
  const onGaps = (): void => {
    setTab('gaps');
    setSide('basis');
  };
  return { readOnly, scroller, side, setSide, tab, setTab, figure, session, ...changes, active, report, goTo, onGap, onGaps };
}
type State = ReturnType<typeof useWorkspace>;

/** What came along from last year, and what did not. */
function Begun({ begun }: { readonly begun: RollOver }) {
  const said = reviewHistoryWords.begun;
  return (
    <Notice tone="ok" title={said.title(begun.year)} live>
      {[said.kept(begun.chapters), said.carried(begun.carried), said.followed(begun), said.reset].join(' ')}
    </Notice>
  );
}

/** What has to be said above the page. */
function Notices({ view, audience, begun, state }: Pick<WorkspaceProps, 'view' | 'audience' | 'begun'> & { readonly state: State }) {
  const { told, change, readOnly, active } = state;
  const chosen = view.outline.find(({ key }) => key === active);
  return (
    <div className="rv-notes">
      <SaveFailure />
      {begun === undefined ? null : <Begun begun={begun} />}
      <FrozenNotice view={view} />
      {told.failed ? <Notice tone="danger" title={told.text} live /> : null}
      {audience === 'public' ? (
        <Notice tone="info" title={words.audiences.public}>
          {words.publicHelp}
        </Notice>
      ) : null}
      {chosen !== undefined && !chosen.include ? (
        <Notice
          tone="info"
          title={chosen.heading}
          actions={readOnly ? [] : [{ label: words.outline.include, onClick: () => change.include(chosen.key, true) }]}
        >
          {words.outline.notIncluded}
        </Notice>
      ) : null}
    </div>
  );
}

type ColumnProps = { readonly view: ReviewView; readonly state: State; readonly isNarrow: boolean; readonly children: ReactNode };
/** The columns beside the page, which stands between them; drawers on a narrow window. */
function Columns({ view, state, isNarrow, children }: ColumnProps) {
  const { active, readOnly, goTo, change, tab, setTab, figure, onGap, side, setSide } = state;
  const outline = <Outline outline={view.outline} active={active} readOnly={readOnly} onGo={goTo} change={change} />;
  const basis = <SidePanel view={view} active={active} tab={tab} onTab={setTab} figure={figure} onGap={onGap} />;
  const drawer = { onClose: () => setSide(null), className: 'rv-d', closeButtonProps: { 'aria-label': words.outline.close } };
  // The page keeps its place among its siblings, or a text that is open would be closed when the window is made narrower.
  return (
    <>
      {isNarrow ? (
        <Drawer {...drawer} opened={side === 'outline'} size={320} title={words.outline.title}>
          {outline}
        </Drawer>
      ) : (
        <div className="rv-o">{outline}</div>
      )}
      {children}
      {isNarrow ? (
        <Drawer {...drawer} opened={side === 'basis'} size={400} position="right" title={words.basis.open}>
          {basis}
        </Drawer>
      ) : (
        <aside className="rv-r" aria-label={words.basis.label}>
          {basis}
        </aside>
      )}
    </>
  );
}

export function Workspace(props: WorkspaceProps) {
  const { view, audience, chapter, begun } = props;
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const state = useWorkspace(props);
  const { readOnly, scroller, setSide, told } = state;
  const open = (side: Side) => (isNarrow ? () => setSide(side) : undefined);
  return (
    <EditProvider value={state.session}>
      <ReportProvider value={state.report}>
        <div className="rv">
          <ReviewHead {...props} onGaps={state.onGaps} />
          <Columns view={view} state={state} isNarrow={isNarrow}>
            <div className="rv-m">
              <Toolbar figures={view.figures} readOnly={readOnly} onOutline={open('outline')} onBasis={open('basis')} />
              <div className="rv-scroll" ref={scroller} tabIndex={-1}>
                <Notices view={view} audience={audience} begun={begun} state={state} />
                <Paper view={view} readOnly={readOnly} first={chapter} />
              </div>
            </div>
          </Columns>
          <p className="vh" role="status">
            {told.failed ? '' : told.text}
          </p>
        </div>
      </ReportProvider>
    </EditProvider>
  );
}
