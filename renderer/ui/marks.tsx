import { IconArrowDownRight, IconArrowUpRight, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { uiWords } from '#shared/i18n/ui.ts';
import './marks.css';

/** Four steps of a risk scale. A model with other words brings its own label; shape and colour follow the step. */
export type RiskTone = 'low' | 'medium' | 'high' | 'extreme';
export const riskTones: readonly RiskTone[] = ['low', 'medium', 'high', 'extreme'];
export const isRiskTone = (tone: string): tone is RiskTone => (riskTones as readonly string[]).includes(tone);

/** The shape alone carries the level in grey print and for the colour blind (tokens 3): ring, diamond, triangle, square. */
export function RiskShape({ tone, size = 12 }: { readonly tone: RiskTone; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" className={`shape shape-${tone}`}>
      {tone === 'low' && <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />}
      {tone === 'medium' && <path d="M6 .8 11.2 6 6 11.2.8 6Z" fill="currentColor" />}
      {tone === 'high' && <path d="M6 .8 11.6 11H.4Z" fill="currentColor" />}
      {tone === 'extreme' && <path d="M.6.6h10.8v10.8H.6Z" fill="currentColor" />}
    </svg>
  );
}

export type RiskMarkProps = {
  readonly tone: RiskTone;
  /** The model's word for the level; default Låg, Medel, Hög, Extremt hög. */
  readonly label?: string;
  readonly value?: number;
  readonly size?: 'text' | 'large';
};
/** A risk level: shape + word + colour, and its value when the model multiplies. */
export function RiskMark({ tone, label, value, size = 'text' }: RiskMarkProps) {
  return (
    <span className={`lvl lvl-${tone}${size === 'large' ? ' lvl-lg' : ''}`}>
      <RiskShape tone={tone} size={size === 'large' ? 15 : 12} />
      <span className="mark-t">{label ?? uiWords.risk[tone]}</span>
      {value === undefined ? null : <b>{value}</b>}
    </span>
  );
}

/** late: overdue or missing. warn: stopped or to look at. soon: due soon. ok: done, met. open: under way. none: planned, not needed. */
export type State = 'late' | 'warn' | 'soon' | 'ok' | 'open' | 'none';

const stateShapes: Record<State, ReactNode> = {
  late: (
    <>
      <circle cx="6" cy="6" r="6" fill="currentColor" />
      <path d="M6 2.6v4.2M6 8.3v1.4" className="shape-hole" strokeWidth="1.7" />
    </>
  ),
  warn: (
    <>
      <circle cx="6" cy="6" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 3v3.8M6 8.1v1.2" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  soon: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 3v3.2l2 1.3" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  ok: <path d="M1.5 6.4 4.6 9.4 10.5 2.8" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  open: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="M6 1a5 5 0 0 0 0 10Z" fill="currentColor" />
    </>
  ),
  none: <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 1.6" />,
};

export type StateMarkProps = { readonly state: State; readonly children: ReactNode };
/** A state: shape + word (the children, never empty) + colour. Dates that are fine are plain text, not green (tokens 10). */
export function StateMark({ state, children }: StateMarkProps) {
  return (
    <span className={`state state-${state}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shape">
        {stateShapes[state]}
      </svg>
      <span className="mark-t">{children}</span>
    </span>
  );
}

/** Text that lines up with the words of StateMarks in the same column. */
export function PlainState({ children }: { readonly children: ReactNode }) {
  return <span className="state state-plain">{children}</span>;
}

export type ClassMarkProps = { readonly value: { readonly k: number; readonly r: number; readonly t: number } | null };
/** Classification: letter + digit, darker the higher. */
export function ClassMark({ value }: ClassMarkProps) {
  if (value === null) return <span className="krt-none">{uiWords.classes.none}</span>;
  const parts = [
    ['K', value.k],
    ['R', value.r],
    ['T', value.t],
  ] as const;
  return (
    <span className="krt" role="img" aria-label={uiWords.classes.all(value.k, value.r, value.t)}>
      {parts.map(([letter, level]) => (
        <span key={letter} className={`krt-c krt-${Math.min(level, 3)}`}>
          <i>{letter}</i>
          {level}
        </span>
      ))}
    </span>
  );
}

export type TrendMarkProps = { readonly change: 'up' | 'down' | 'same' | 'new' };
/** Change since the last review: a thin arrow after the value. Down is good only for risks, which is what it is used for. */
export function TrendMark({ change }: TrendMarkProps) {
  if (change === 'new') return <span className="tag tag-new">{uiWords.risk.fresh}</span>;
  const label = uiWords.risk[change];
  return (
    <span className={`trend trend-${change}`} role="img" aria-label={label} title={label}>
      {change === 'up' && <IconArrowUpRight size={15} stroke={2} aria-hidden="true" />}
      {change === 'down' && <IconArrowDownRight size={15} stroke={2} aria-hidden="true" />}
      {change === 'same' && <IconMinus size={14} aria-hidden="true" />}
    </span>
  );
}

export type TagProps = { readonly children: ReactNode; readonly tone?: 'plain' | 'warn' | 'danger' };
export function Tag({ children, tone = 'plain' }: TagProps) {
  return <span className={tone === 'plain' ? 'tag' : `tag tag-${tone}`}>{children}</span>;
}

export function RiskLegend({ labels }: { readonly labels?: Readonly<Partial<Record<RiskTone, string>>> }) {
  const shown = labels === undefined ? riskTones : riskTones.filter((tone) => labels[tone] !== undefined);
  return (
    <span className="legend">
      {shown.map((tone) => (
        <span key={tone}>
          <RiskShape tone={tone} size={10} /> {labels?.[tone] ?? uiWords.risk[tone]}
        </span>
      ))}
    </span>
  );
}
