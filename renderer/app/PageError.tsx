import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { useWords } from '#renderer/ui/use-words.ts';

/** A page that could not be drawn. The frame stays, so the reader can go elsewhere; the text of the error is for the log alone. */
export function PageError({ reset }: { readonly error: unknown; readonly reset: () => void }) {
  const words = useWords();
  return (
    <ErrorState
      happened={words.pageError.happened}
      kept={words.pageError.kept}
      todo={words.pageError.todo}
      actions={[
        { label: words.pageError.again, onClick: reset },
        { label: words.pageError.restart, onClick: () => window.location.reload() },
      ]}
    />
  );
}

export function NotFound() {
  const words = useWords();
  return (
    <EmptyState
      title={words.notFound.title}
      text={
        <>
          {words.notFound.text}{' '}
          <Link to="/" className="lnk">
            {words.notFound.start}
          </Link>
        </>
      }
    />
  );
}
