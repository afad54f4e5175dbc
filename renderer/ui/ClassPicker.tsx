import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import './pickers.css';
import { useRadioGroup } from './use-radio-group.ts';

export type ClassLevel = { readonly value: number; readonly label: string };
export type ClassAspect = {
  readonly id: string;
  /** "K", "R", "T" (or "S" where traceability is classified). */
  readonly letter: string;
  readonly label: string;
  /** "Vad händer om uppgifterna når obehöriga?" */
  readonly question: string;
  readonly value: number | null;
  /** Consequence text for the chosen level, then what it was last time. */
  readonly hint?: ReactNode;
};
export type ClassPickerProps = {
  readonly aspects: readonly ClassAspect[];
  /** From the classification model, lowest first. */
  readonly levels: readonly ClassLevel[];
  readonly onChange: (aspect: string, value: number) => void;
  readonly readOnly?: boolean;
};

type AspectProps = { readonly aspect: ClassAspect; readonly levels: readonly ClassLevel[]; readonly onChoose: (value: number) => void };

function AspectRow({ aspect, levels, onChoose }: AspectProps) {
  const id = useId();
  const chosen = levels.findIndex((level) => level.value === aspect.value);
  const choose = (index: number) => {
    const level = levels[index];
    if (level !== undefined) onChoose(level.value);
  };
  const group = useRadioGroup(levels.length, chosen, choose, false);
  return (
    <div
      className="kp-r"
      role="radiogroup"
      tabIndex={-1}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-question ${id}-hint`}
      onKeyDown={group.onKeyDown}
    >
      <div className="kp-h">
        <b id={`${id}-label`}>{aspect.label}</b>
        <span className="why" id={`${id}-question`}>
          {aspect.question}
        </span>
      </div>
      <div className="kp-o">
        {levels.map((level, index) => (
          <button
            key={level.value}
            ref={group.register(index)}
            type="button"
            role="radio"
            aria-checked={index === chosen}
            tabIndex={group.tabIndex(index)}
            className={index === chosen ? `on krt-${Math.min(level.value, 3)}` : ''}
            onClick={() => choose(index)}
          >
            <b>{`${aspect.letter}${level.value}`}</b>
            <span>{level.label}</span>
          </button>
        ))}
      </div>
      <p className="why kp-t" id={`${id}-hint`}>
        {aspect.hint}
      </p>
    </div>
  );
}

/** K, R and T: left and right change the level, up and down the aspect. */
export function ClassPicker({ aspects, levels, onChange, readOnly = false }: ClassPickerProps) {
  const root = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const rows = [...(root.current?.querySelectorAll('[role="radiogroup"]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
    next?.querySelector<HTMLButtonElement>('[role="radio"][tabindex="0"]')?.focus();
    event.preventDefault();
  };
  return (
    // The arrows between the groups are an extra; each group works alone.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="kp" ref={root} onKeyDown={onKeyDown}>
      {aspects.map((aspect) => (
        <AspectRow
          key={aspect.id}
          aspect={aspect}
          levels={levels}
          onChoose={(value) => (readOnly ? undefined : onChange(aspect.id, value))}
        />
      ))}
    </div>
  );
}
