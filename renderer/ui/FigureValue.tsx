import { wholePercent } from '#shared/figures/figure.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import { wholeNumber } from './number.ts';
import './figure.css';

export type FigureValueProps = {
  /** What the figure is called; read aloud with the value when it can be clicked. */
  readonly label: string;
  readonly numerator: number;
  /** Without it the figure is a plain count. Zero prints "–" (ARCHITECTURE 1). */
  readonly denominator?: number | undefined;
  /** `share` prints percent and "n av d"; `fraction` only "n av d". */
  readonly form?: 'share' | 'fraction';
  readonly size?: 'text' | 'large';
  /** Shows the rows behind the figure. */
  readonly onShow?: (() => void) | undefined;
};

/** The same text for screen, title and tests: "60 %", "6 av 10", "12" or "–". */
export function figureText(numerator: number, denominator: number | undefined): { readonly main: string; readonly rest: string } {
  if (denominator === undefined) return { main: wholeNumber(numerator), rest: '' };
  const share = wholePercent({ n: numerator, d: denominator });
  if (share === null) return { main: uiWords.figure.none, rest: '' };
  return { main: uiWords.figure.percent(wholeNumber(share)), rest: uiWords.figure.of(wholeNumber(numerator), wholeNumber(denominator)) };
}

/** Every share stands with its numerator and denominator, and a click leads to the rows (UX 5). */
export function FigureValue({ label, numerator, denominator, form = 'share', size = 'text', onShow }: FigureValueProps) {
  const { main, rest } = figureText(numerator, denominator);
  const empty = denominator === 0;
  const className = `fig${size === 'large' ? ' fig-lg' : ''}`;
  const content =
    form === 'fraction' && !empty && rest !== '' ? (
      <b>{rest}</b>
    ) : (
      <>
        <b>{main}</b>
        {rest === '' ? null : <span className="dim">{rest}</span>}
        {empty ? <span className="vh">{uiWords.figure.noDenominator}</span> : null}
      </>
    );
  if (onShow === undefined) return <span className={className}>{content}</span>;
  return (
    <button type="button" className={`${className} fig-b`} onClick={onShow}>
      <span className="vh">{uiWords.figure.showRows(label)}: </span>
      {content}
    </button>
  );
}
