import { Loader, SegmentedControl, Select } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReviewView, RollOver } from '#shared/contract/review.contract.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Tag } from '#renderer/ui/marks.tsx';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { reviewAdoptWords } from '#shared/i18n/review-adopt.ts';
import { assertNever } from '#shared/kit/errors.ts';
import { AdoptButton } from './AdoptButton.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { PresentButton } from './PresentButton.tsx';
import { useExport, type ExportState } from './use-export.ts';
import { Writes } from '#renderer/kit/Writes.tsx';

type Audience = ReviewView['document']['audience'];
export type ReviewHeadProps = {
  readonly view: ReviewView;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
  readonly onYear: (year: number) => void;
  readonly onBegun: (begun: RollOver) => void;
  readonly onGaps: () => void;
};

const isAudience = (value: string): value is Audience => value === 'internal' || value === 'public';

/** "per 2026-10-31, möte 2026-11-10, dnr SN 2026-0318": what the cover says, when it has been filled in. */
function factsOf({ asOf, meetingDate, document }: ReviewView): string {
  const dnr = document.properties.registryNo;
  return [
    words.asOf(asOf),
    ...(meetingDate === null ? [] : [words.meeting(meetingDate)]),
    ...(dnr === null ? [] : [words.registryNo(dnr)]),
  ].join(', ');
}

function ExportProgress({
  state,
  onCancel,
  onClear,
}: {
  readonly state: ExportState;
  readonly onCancel: () => void;
  readonly onClear: () => void;
}) {
  const close = [{ label: words.outline.close, onClick: onClear }];
  switch (state.kind) {
    case 'none':
      return null;
    case 'working':
      return (
        <div className="rv-work">
          <Loader size={14} aria-hidden="true" /> {words.export.working(state.what)}
          <button type="button" className="lnk" onClick={onCancel}>
            {words.export.cancel}
          </button>
        </div>
      );
    case 'done':
      return <Notice tone="ok" title={words.export.done(state.file)} actions={close} />;
    case 'cancelled':
      return <Notice tone="info" title={words.export.cancelled} actions={close} />;
    case 'failed':
      return (
        <Notice tone="danger" title={words.export.failed} actions={close}>
          {state.message}
        </Notice>
      );
    default:
      return assertNever(state);
  }
}

/** Title with year, status and dates; what is missing; for whom; the file. */
export function ReviewHead({ view, audience, onAudience, onYear, onBegun, onGaps }: ReviewHeadProps) {
  const { state, start, cancel, clear } = useExport(view.year, view.asOf);
  const [refused, setRefused] = useState<string>();
  const n = view.gaps.length;
  return (
    <header className="work-h">
      <h1>
        {words.title} <span className="vh">{view.year}</span>
      </h1>
      <Select
        className="rv-year"
        aria-label={words.year}
        data={view.years.map(String)}
        value={String(view.year)}
        onChange={(value) => (value === null ? undefined : onYear(Number(value)))}
      />
      <Tag>{words.status[view.status]}</Tag>
      <span className="dim rv-facts" title={factsOf(view)}>
        {factsOf(view)}
      </span>
      <button type="button" className={n > 0 ? 'rv-gaps' : 'rv-gaps rv-gaps-0'} onClick={onGaps}>
        {n > 0 ? <IconAlertCircle size={16} aria-hidden="true" /> : <IconCircleCheck size={16} aria-hidden="true" />}
        {n > 0 ? words.gaps(n) : words.noGaps}
      </button>
      <SegmentedControl
        className="rv-aud"
        aria-label={words.audience}
        value={audience}
        onChange={(value) => (isAudience(value) ? onAudience(value) : undefined)}
        data={[
          { value: 'internal', label: words.audiences.internal },
          { value: 'public', label: words.audiences.public },
        ]}
      />
      <PresentButton year={view.year} audience={audience} />
      <Writes>
        <AdoptButton view={view} onBegun={onBegun} onFailed={setRefused} />
      </Writes>
      <ExportMenu year={view.year} state={state} onChoose={(choice, what) => void start(choice, what)} />
      <div className="work-h2" role="status">
        <ExportProgress state={state} onCancel={cancel} onClear={clear} />
        {refused === undefined ? null : (
          <Notice
            tone="danger"
            title={reviewAdoptWords.page.otherFailed}
            actions={[{ label: words.outline.close, onClick: () => setRefused(undefined) }]}
          >
            {refused}
          </Notice>
        )}
      </div>
    </header>
  );
}
