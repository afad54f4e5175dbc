import { useRef, type KeyboardEvent } from 'react';

/** Arrows within a radio group; Home and End to its ends (WAI-ARIA radio pattern). */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export type RadioGroup = {
  readonly register: (index: number) => (element: HTMLButtonElement | null) => void;
  /** One stop in the tab order: the chosen one, or the first while nothing is chosen. */
  readonly tabIndex: (index: number) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** `vertical` takes the up and down arrows when the group stands alone; groups in a column keep them for the neighbour. */
export function useRadioGroup(count: number, chosen: number, choose: (index: number) => void, vertical: boolean): RadioGroup {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const move = (to: number) => {
    const index = (to + count) % count;
    choose(index);
    buttons.current[index]?.focus();
  };
  return {
    register: (index) => (element) => {
      buttons.current[index] = element;
    },
    tabIndex: (index) => (index === (chosen < 0 ? 0 : chosen) ? 0 : -1),
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
      const step = isVertical && !vertical ? undefined : steps[event.key];
      const focused = buttons.current.findIndex((button) => button === document.activeElement);
      if (step !== undefined) move((focused < 0 ? 0 : focused) + step);
      else if (event.key === 'Home') move(0);
      else if (event.key === 'End') move(count - 1);
      else return;
      event.preventDefault();
    },
  };
}
