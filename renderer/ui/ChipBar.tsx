import { uiWords } from '#shared/i18n/ui.ts';
import { wholeNumber } from './number.ts';
import './chips.css';

export type ChipItem = {
  readonly id: string;
  readonly label: string;
  /** Undefined while counting. */ readonly count?: number | undefined;
};
export type ChipBarProps = {
  readonly chips: readonly ChipItem[];
  readonly active: readonly string[];
  readonly onToggle: (id: string, active: boolean) => void;
  readonly label?: string;
};

/** Quick filters with their counts. Several may be on; narrow windows scroll them sideways. */
export function ChipBar({ chips, active, onToggle, label }: ChipBarProps) {
  return (
    <div className="chips" role="group" aria-label={label ?? uiWords.chips.label}>
      {chips.map((chip) => {
        const on = active.includes(chip.id);
        return (
          <button key={chip.id} type="button" className={on ? 'qf on' : 'qf'} aria-pressed={on} onClick={() => onToggle(chip.id, !on)}>
            {chip.label}
            {chip.count === undefined ? null : <b>{wholeNumber(chip.count)}</b>}
          </button>
        );
      })}
    </div>
  );
}
