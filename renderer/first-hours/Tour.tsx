import { Button, CloseButton, Popover } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { firstHoursWords } from '#shared/i18n/first-hours.ts';
import './tour.css';

/** In the order of the tour: where each step points, by the attribute `data-tour` of the frame's parts. */
const steps = ['start', 'registers', 'reports', 'search', 'asOf', 'states', 'help'] as const;
type Step = (typeof steps)[number];
type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The menu stands to the left, the rest at the top. */
const sides: Readonly<Record<Step, 'right-start' | 'right-end' | 'bottom-start' | 'bottom-end'>> = {
  start: 'right-start',
  registers: 'right-start',
  reports: 'right-end',
  search: 'bottom-start',
  asOf: 'bottom-start',
  states: 'bottom-end',
  help: 'right-end',
};

const margin = 4;
/** Where the step's part stands in the window; null: it is not on screen, as the menu of a very narrow window. */
function placeOf(step: Step): Place | null {
  const box = document.querySelector(`[data-tour="${step}"]`)?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return null;
  return { left: box.left - margin, top: box.top - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
}

/** Follows the part while the window changes; a step that is shown brings its part into view first. */
function usePlace(step: Step): Place | null {
  const [place, setPlace] = useState<Place | null>(() => placeOf(step));
  useEffect(() => {
    document.querySelector(`[data-tour="${step}"]`)?.scrollIntoView({ block: 'nearest' });
    const look = () => setPlace(placeOf(step));
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [step]);
  return place;
}

/** In the middle of the window, where a step has no part to point at. */
const middle = (): Place => ({ left: window.innerWidth / 2, top: window.innerHeight / 3, width: 0, height: 0 });

type CardProps = { readonly at: number; readonly onStep: (at: number) => void; readonly onEnd: () => void };

function Card({ at, onStep, onEnd }: CardProps) {
  const words = firstHoursWords.tour;
  const step = steps[at] ?? 'help';
  const place = usePlace(step);
  const { title, text } = words.steps[step];
  const isLast = at === steps.length - 1;
  const forward = () => (isLast ? onEnd() : onStep(at + 1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') forward();
    if (event.key === 'ArrowLeft' && at > 0) onStep(at - 1);
    if (event.key === 'Escape') onEnd();
  };
  return (
    <Popover
      opened
      position={place === null ? 'bottom' : sides[step]}
      withArrow
      width={340}
      closeOnClickOutside={false}
      withRoles={false}
      hideDetached={false}
    >
      <Popover.Target>
        <div className={place === null ? 'tour-spot tour-none' : 'tour-spot'} style={{ ...(place ?? middle()) }} />
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-modal="true"
        aria-label={words.label(title, at + 1, steps.length)}
        aria-describedby="rundtur-text"
        className="tour"
        onKeyDown={onKeyDown}
      >
        <div className="tour-h">
          <h2>{title}</h2>
          <CloseButton aria-label={words.end} onClick={onEnd} />
        </div>
        <p id="rundtur-text">{text}</p>
        <div className="tour-f">
          <span className="dim">{words.place(at + 1, steps.length)}</span>
          <span className="sp" />
          {at === 0 ? null : <Button onClick={() => onStep(at - 1)}>{words.back}</Button>}
          <Button variant="filled" data-autofocus onClick={forward}>
            {isLast ? words.done : words.next}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The keyboard never ends up nowhere: on the page where the element is not there any more. */
function focusOn(element: Element | null): void {
  const isThere = element instanceof HTMLElement && element.isConnected && element !== document.body;
  (isThere ? element : document.querySelector('main'))?.focus();
}

/** Points at the parts of the frame, one after the other. Ended at any time by Esc; the keyboard goes back to where it was. */
export function Tour({ onClose }: { readonly onClose: () => void }) {
  const [at, setAt] = useState(0);
  const [before] = useState(() => document.activeElement);
  const { mutateAsync: keep } = useCommand('guide.keep');
  const end = () => {
    onClose();
    setTimeout(() => focusOn(before));
    // What began the tour may be an offer that is gone once the tour has been seen.
    void keep({ tourSeen: true })
      .catch(() => undefined)
      .then(() => setTimeout(() => focusOn(document.activeElement)));
  };
  return (
    <>
      <div className="tour-veil" />
      {/* Each step is a dialog of its own, so that a screen reader reads it from its beginning. */}
      <Card key={at} at={at} onStep={setAt} onEnd={end} />
    </>
  );
}
