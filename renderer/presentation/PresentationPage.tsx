import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAsOf } from '#renderer/app/as-of-context.ts';
import { useRead } from '#renderer/api/hooks.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import type { ReviewView } from '#shared/contract/review.contract.ts';
import { presentationWords as words } from '#shared/i18n/presentation.ts';
import { reviewPageWords } from '#shared/i18n/review-page.ts';
import { Presenter } from './Presenter.tsx';
import './presentation.css';
import './presenter.css';
import { slidesOf } from './slides.ts';
import { Stage } from './Stage.tsx';
import { useShow } from './use-show.ts';

/** Large enough for both slides, small enough for the laptop beside the projector. */
const notesWindow = 'popup,width=1180,height=820';

function Presentation({ view }: { readonly view: ReviewView }) {
  const search = useSearch({ from: '/presentation' });
  const navigate = useNavigate();
  const slides = useMemo(() => slidesOf(view), [view]);
  const isNotes = search.vy === 'tal';
  const leave = (): void => {
    if (isNotes) window.close();
    else void navigate({ to: '/genomgang', search: { year: view.year, chapter: show.slide?.chapter ?? undefined } });
  };
  const show = useShow({
    year: view.year,
    slides,
    first: search.bild,
    onSlide: (bild) => void navigate({ to: '/presentation', search: (now) => ({ ...now, bild }), replace: true }),
    // The notes go with the presentation; it goes on without them.
    onEnd: () => (isNotes ? window.close() : undefined),
  });
  const openNotes = (): boolean => {
    const address = new URL(window.location.href);
    address.hash = `/presentation?${new URLSearchParams({ year: String(view.year), audience: view.document.audience, vy: 'tal', bild: show.slide?.id ?? 'cover' }).toString()}`;
    return window.open(address.href, `talarstod-${view.year}`, notesWindow) !== null;
  };
  if (isNotes) return <Presenter view={view} slides={slides} show={show} />;
  return <Stage view={view} slides={slides} show={show} onLeave={leave} openNotes={openNotes} />;
}

/** The review as slides: in full screen for the room, or with `vy=tal` in the presenter's own window. Year and slide stand in the address. */
export function PresentationPage() {
  const { asOf } = useAsOf();
  const search = useSearch({ from: '/presentation' });
  const year = search.year ?? Number(asOf.slice(0, 4));
  const audience = search.audience === 'public' ? 'public' : 'internal';
  const read = useRead('review.get', { year, asOf, audience }, { keep: true });
  if (read.data !== undefined) return <Presentation key={read.data.year} view={read.data} />;
  if (read.error === null)
    return (
      <p className="rv-wait" role="status">
        {reviewPageWords.loading}
      </p>
    );
  return (
    <ErrorState
      happened={reviewPageWords.failed}
      kept={reviewPageWords.kept}
      todo={read.error.message}
      actions={[
        { label: reviewPageWords.again, onClick: () => void read.refetch() },
        { label: words.leave, onClick: () => window.history.back() },
      ]}
    />
  );
}
