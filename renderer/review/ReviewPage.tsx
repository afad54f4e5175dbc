import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useAsOf } from '#renderer/app/as-of-context.ts';
import { useRead } from '#renderer/api/hooks.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import type { ReviewView, RollOver } from '#shared/contract/review.contract.ts';
import './toolbar.css';
import './review.css';
import './outline.css';
import './paper-text.css';
import './paper.css';
import './basis.css';
import './print.css';
import { Workspace } from './Workspace.tsx';

type Audience = ReviewView['document']['audience'];

/** Ledningens genomgång: outline, the page as it prints, what stands behind it. Year and chapter stand in the address. */
export function ReviewPage() {
  const { asOf } = useAsOf();
  const search = useSearch({ from: '/genomgang' });
  const navigate = useNavigate();
  const [audience, setAudience] = useState<Audience>('internal');
  const [begun, setBegun] = useState<RollOver>();
  const year = search.year ?? Number(asOf.slice(0, 4));
  const read = useRead('review.get', { year, asOf, audience }, { keep: true });
  if (read.data === undefined) {
    if (read.error === null)
      return (
        <p className="rv-wait" role="status">
          {words.loading}
        </p>
      );
    return (
      <ErrorState
        happened={words.failed}
        kept={words.kept}
        todo={read.error.message}
        actions={[{ label: words.again, onClick: () => void read.refetch() }]}
      />
    );
  }
  return (
    <Workspace
      // Another year is another review: nothing of what was open or chosen belongs to it.
      key={read.data.year}
      view={read.data}
      audience={audience}
      onAudience={setAudience}
      chapter={search.chapter}
      onChapter={(chapter) => void navigate({ to: '/genomgang', search: (now) => ({ ...now, chapter }), replace: true })}
      onYear={(next) => void navigate({ to: '/genomgang', search: { year: next } })}
      begun={begun?.year === read.data.year ? begun : undefined}
      onBegun={(started) => {
        setBegun(started);
        void navigate({ to: '/genomgang', search: { year: started.year } });
      }}
    />
  );
}
