import type { ReactNode } from 'react';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import './view.css';

export type ViewPageProps = {
  readonly loading?: boolean;
  /** Said instead of the picture when there is nothing to show. */
  readonly empty?: { readonly title: string; readonly text: string } | undefined;
  readonly children: ReactNode;
};

/** The ground of a register's picture: scrolls by itself, boxes side by side where there is room. */
export function ViewPage({ loading = false, empty, children }: ViewPageProps) {
  if (loading) return <p className="vw-wait dim">{viewsWords.loading}</p>;
  if (empty) return <EmptyState title={empty.title} text={empty.text} />;
  return (
    // The scrolling ground takes focus, so that the arrows move it (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="vw" role="region" aria-label={viewsWords.picture} tabIndex={0}>
      <div className="vw-in">{children}</div>
    </div>
  );
}

/** Two boxes beside each other, under each other where it is narrow. */
export function Columns({ children, even = false }: { readonly children: ReactNode; readonly even?: boolean }) {
  return <div className={even ? 'vw-g vw-even' : 'vw-g'}>{children}</div>;
}

/** Boxes under each other in one column. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className="vw-st">{children}</div>;
}
