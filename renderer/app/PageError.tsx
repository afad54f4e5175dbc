import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { noteError } from '#renderer/api/note-error.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { errorReportWords } from '#shared/i18n/error-report.ts';
import { uiWords } from '#shared/i18n/ui.ts';

/** A page that could not be drawn. The frame stays, so the reader can go elsewhere; the text of the error is for the log alone. */
export function PageError({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const navigate = useNavigate();
  useEffect(() => noteError(error), [error]);
  return (
    <ErrorState
      happened={uiWords.pageError.happened}
      kept={uiWords.pageError.kept}
      todo={uiWords.pageError.todo}
      actions={[
        { label: uiWords.pageError.again, onClick: reset },
        { label: uiWords.pageError.restart, onClick: () => window.location.reload() },
        { label: errorReportWords.title, onClick: () => void navigate({ to: '/felrapport' }) },
      ]}
    />
  );
}

export function NotFound() {
  return (
    <EmptyState
      title={uiWords.notFound.title}
      text={
        <>
          {uiWords.notFound.text}{' '}
          <Link to="/" className="lnk">
            {uiWords.notFound.start}
          </Link>
        </>
      }
    />
  );
}
