import { useId, type ReactNode } from 'react';
import './pickers.css';
import { useRadioGroup } from './use-radio-group.ts';

export type LevelStep = { readonly value: number; readonly label: string };
export type LevelPickerProps = {
  readonly label: string;
  /** From the risk model, lowest first. */
  readonly steps: readonly LevelStep[];
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** What the chosen step means: "Stor: inträffar ungefär en gång om året." */
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly readOnly?: boolean;
};

/** Likelihood or consequence: all steps in view, one chosen, arrows move. */
export function LevelPicker({ label, steps, value, onChange, hint, error, readOnly = false }: LevelPickerProps) {
  const id = useId();
  const chosen = steps.findIndex((step) => step.value === value);
  const choose = (index: number) => {
    const step = steps[index];
    if (step !== undefined && !readOnly) onChange(step.value);
  };
  const group = useRadioGroup(steps.length, chosen, choose, true);
  return (
    <div className="lp">
      <div className="lab" id={`${id}-label`}>
        {label}
      </div>
      <div
        role="radiogroup"
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        aria-invalid={error !== undefined}
        aria-readonly={readOnly}
        tabIndex={-1}
        className="lp-o"
        onKeyDown={group.onKeyDown}
      >
        {steps.map((step, index) => (
          <button
            key={step.value}
            ref={group.register(index)}
            type="button"
            role="radio"
            aria-checked={index === chosen}
            tabIndex={group.tabIndex(index)}
            className={index === chosen ? 'on' : ''}
            onClick={() => choose(index)}
          >
            <b>{step.value}</b> {step.label}
          </button>
        ))}
      </div>
      <div className={error === undefined ? 'why' : 'why lp-e'} id={`${id}-hint`}>
        {error ?? hint}
      </div>
    </div>
  );
}
