import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useOpenRecord, useShowRows } from '#renderer/kit/go-to.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { ReviewGap, ReviewView } from '#shared/contract/review.contract.ts';
import { reviewPageSv as words } from '#shared/i18n/sv/review-page.sv.ts';
import { filterSchema } from '#shared/kit/filter.ts';
import { EditProvider, useEditSession } from './edit-session.ts';
import { Outline } from './Outline.tsx';
import { Paper } from './Paper.tsx';
import { ReportProvider, type Report } from './report-context.ts';
import { readReport } from './report-map.ts';
import { ReviewHead, type ReviewHeadProps } from './ReviewHead.tsx';
import { SidePanel, type SideTab } from './SidePanel.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useChapterScroll } from './use-chapter-scroll.ts';
import { useEditSessionState } from './use-edit-session.ts';
import { useOutlineChanges } from './use-outline-changes.ts';

export type WorkspaceProps = Omit<ReviewHeadProps, 'onGaps'> & {
  /** The chapter in the address. */
  readonly chapter: string | undefined;
  readonly onChapter: (key: string) => void;
};

/** Below this the columns beside the page become drawers. */
const narrow = '(max-width: 1200px)';

type Targets = { readonly view: ReviewView; readonly go: (key: string) => void; readonly onFigure: (key: string) => void };
/** What a click in the report leads to. */
function useReportTargets({ view, go, onFigure }: Targets): Report {
  const toRecord = useOpenRecord();
  const { document, figures } = view;
  return useMemo(() => {
    const map = readReport(document);
    return {
      map,
      figureLabels: new Map(figures.map((figure) => [figure.key, figure.label])),
      toReference: (id) => {
        const home = map.homes.get(id);
        if (home !== undefined) go(home);
        requestAnimationFrame(() => window.document.getElementById(`rv-${id}`)?.scrollIntoView({ block: 'start' }));
      },
      toRecord,
      toFigure: onFigure,
    };
    // The file's time of making changes with every read; what the map is made of does not.
    // eslint-disable-next-line react/exhaustive-deps
  }, [document.chapters, document.appendices, figures, toRecord, go, onFigure]);
}

/** Failures of saving stand above the page until they are mended; the text itself is kept as a draft. */
function SaveFailure() {
  const { save } = useEditSession();
  if (save.kind !== 'failed') return null;
  return (
    <Notice tone="danger" title={words.save.failed} live actions={[{ label: words.save.again, onClick: save.again }]}>
      {save.message} {words.save.keptDraft}
    </Notice>
  );
}

type Side = 'outline' | 'basis' | null;

export function Workspace(props: WorkspaceProps) {
  const { view, audience, chapter, onChapter } = props;
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const readOnly = view.status === 'adopted' || view.status === 'attached_vp';
  const scroller = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<Side>(null);
  const [tab, setTab] = useState<SideTab>('basis');
  const [figure, setFigure] = useState<string>();
  const session = useEditSessionState(view.year, view.asOf);
  const { change, told } = useOutlineChanges(view, view.outline);
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
    const filter = filterSchema.safeParse(gap.filter);
    if (gap.register !== null) showRows(gap.register, filter.success ? filter.data : undefined);
    else if (gap.chapter !== null) {
      goTo(gap.chapter);
      if (!readOnly && view.outline.find(({ key }) => key === gap.chapter)?.writable) session.openText(gap.chapter);
    } else showRows('managementReview');
  };
  const onGaps = (): void => {
    setTab('gaps');
    setSide('basis');
  };
  const chosen = view.outline.find(({ key }) => key === active);
  const outline = <Outline outline={view.outline} active={active} readOnly={readOnly} onGo={goTo} change={change} />;
  const basis = <SidePanel view={view} active={active} tab={tab} onTab={setTab} figure={figure} onGap={onGap} />;
  return (
    <EditProvider value={session}>
      <ReportProvider value={report}>
        <div className="rv">
          <ReviewHead {...props} onGaps={onGaps} />
          {isNarrow ? null : <div className="rv-o">{outline}</div>}
          <div className="rv-m">
            <Toolbar
              figures={view.figures}
              readOnly={readOnly}
              onOutline={isNarrow ? () => setSide('outline') : undefined}
              onBasis={isNarrow ? () => setSide('basis') : undefined}
            />
            <div className="rv-scroll" ref={scroller} tabIndex={-1}>
              <div className="rv-notes">
                <SaveFailure />
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
              <Paper view={view} readOnly={readOnly} first={chapter} />
            </div>
          </div>
          {isNarrow ? null : (
            <aside className="rv-r" aria-label={words.basis.label}>
              {basis}
            </aside>
          )}
          <p className="vh" role="status">
            {told.failed ? '' : told.text}
          </p>
        </div>
        {isNarrow ? (
          <>
            <Drawer
              opened={side === 'outline'}
              onClose={() => setSide(null)}
              size={320}
              title={words.outline.title}
              closeButtonProps={{ 'aria-label': words.outline.close }}
              className="rv-d"
            >
              {outline}
            </Drawer>
            <Drawer
              opened={side === 'basis'}
              onClose={() => setSide(null)}
              size={400}
              position="right"
              title={words.basis.open}
              closeButtonProps={{ 'aria-label': words.basis.close }}
              className="rv-d"
            >
              {basis}
            </Drawer>
          </>
        ) : null}
      </ReportProvider>
    </EditProvider>
  );
}
