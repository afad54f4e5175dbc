import type { ReactNode } from 'react';

export type PageHeadProps = {
  readonly title: string;
  /** Right after the title: "10 av 10, MSB 4×4". */
  readonly count?: ReactNode;
  /** Icon buttons, then buttons; one of them filled at most (tokens 7). */
  readonly icons?: ReactNode;
  readonly actions?: ReactNode;
};
export function PageHead({ title, count, icons, actions }: PageHeadProps) {
  return (
    <div className="pg-h">
      <h1>{title}</h1>
      {count === undefined ? null : <span className="dim">{count}</span>}
      <span className="sp" />
      {icons === undefined ? null : <span className="pg-icons">{icons}</span>}
      {actions}
    </div>
  );
}

export type BoxProps = {
  readonly title: string;
  readonly count?: ReactNode;
  readonly right?: ReactNode;
  readonly footer?: ReactNode;
  readonly className?: string;
  /** Tables stand edge to edge; everything else gets the box's padding. */
  readonly padded?: boolean;
  readonly children: ReactNode;
};
export function Box({ title, count, right, footer, className, padded = false, children }: BoxProps) {
  return (
    <section className={className === undefined ? 'box' : `box ${className}`} aria-label={title}>
      <header className="box-h">
        <h2>{title}</h2>
        {count === undefined ? null : <span className="cnt">{count}</span>}
        <span className="sp" />
        {right}
      </header>
      {padded ? <div className="box-b">{children}</div> : children}
      {footer === undefined ? null : <div className="box-f">{footer}</div>}
    </section>
  );
}
