import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { uiWords } from '#shared/i18n/ui.ts';

/** A page that could not be drawn. The frame stays, so the reader can go elsewhere; the text of the error is for the log alone. */
export function PageError({ reset }: { readonly error: unknown; readonly reset: () => void }) {
  return (
    <ErrorState
      happened={uiWords.pageError.happened}
      kept={uiWords.pageError.kept}
      todo={uiWords.pageError.todo}
      actions={[
        { label: uiWords.pageError.again, onClick: reset },
        { label: uiWords.pageError.restart, onClick: () => window.location.reload() },
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
