import type { ReactNode } from 'react';
import './figure.css';

export type Fact = {
  /** Only needed when several facts stand in one block. */
  readonly label?: string | undefined;
  readonly value: ReactNode;
  /** Why the value is what it is: "Bedömd 2026-07-15 + 6 månader, eftersom nivån är hög." */
  readonly reason: ReactNode;
};
export type FactsProps = { readonly items: readonly Fact[]; readonly tone?: 'plain' | 'late' };

/** What the tool has worked out: value first, reason after, never in a field (UX 2, tokens 6). */
export function Facts({ items, tone = 'plain' }: FactsProps) {
  return (
    <dl className={`facts derived${tone === 'late' ? ' derived-late' : ''}`}>
      {items.map((fact, index) => (
        // Facts have no identity of their own and never change order while shown.
        // eslint-disable-next-line react/no-array-index-key
        <div key={index}>
          <dt className={fact.label === undefined ? 'facts-v' : ''}>{fact.label ?? fact.value}</dt>
          {fact.label === undefined ? null : <dd className="facts-v">{fact.value}</dd>}
          <dd className="why">{fact.reason}</dd>
        </div>
      ))}
    </dl>
  );
}
