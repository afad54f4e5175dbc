import type { ReactNode } from 'react';
import './register.css';

export type StatusLineProps = {
  /** Sums and as-of date: "1 extremt hög, 6 höga", "per 2026-10-31". */
  readonly items: readonly ReactNode[];
  /** "Rad 3 av 10". */
  readonly right?: ReactNode;
};

/** The line under a register's table. Changes are read aloud without moving focus. */
export function StatusLine({ items, right }: StatusLineProps) {
  return (
    <div className="tf" role="status">
      {items.map((item, index) => (
        // Items have no identity and keep their order.
        // eslint-disable-next-line react/no-array-index-key
        <span key={index}>{item}</span>
      ))}
      <span className="sp" />
      {right === undefined ? null : <span>{right}</span>}
    </div>
  );
}
