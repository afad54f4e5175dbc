import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isTextField } from '#renderer/app/commands.ts';

/** What the keyboard can ask of a presentation. */
export type SlideKeys = {
  readonly at: number;
  readonly count: number;
  readonly go: (at: number) => void;
  readonly onDecide: () => void;
  readonly onNotes: () => void;
  readonly onTheme: () => void;
  readonly onFullScreen: () => void;
  readonly onLeave: () => void;
};

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);
/** Digits wait this long for more of them. */
const digitsMs = 1600;

/** Where a key leads from here; null for a key that changes no slide. */
export function slideAfter(key: string, { at, count }: { readonly at: number; readonly count: number }): number | null {
  if (forward.has(key)) return Math.min(at + 1, count - 1);
  if (back.has(key)) return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Listens to the whole window, but for fields where letters are typed and for open dialogs. Gives the digits typed so far. */
export function useSlideKeys(keys: SlideKeys): string {
  const [typed, setTyped] = useState('');
  const latest = useRef({ keys, typed });
  useLayoutEffect(() => {
    latest.current = { keys, typed };
  });
  useEffect(() => {
    if (typed === '') return undefined;
    const timer = setTimeout(() => {
      setTyped('');
      latest.current.keys.go(Number(typed) - 1);
    }, digitsMs);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const act = (key: string): boolean => {
      const { keys: now, typed: digits } = latest.current;
      const letters: Readonly<Record<string, () => void>> = {
        b: now.onDecide,
        a: now.onNotes,
        t: now.onTheme,
        f11: now.onFullScreen,
        escape: now.onLeave,
      };
      if (/^\d$/u.test(key)) setTyped((before) => (before + key).slice(-3));
      else if (key === 'Enter' && digits !== '') {
        setTyped('');
        now.go(Number(digits) - 1);
      } else if (slideAfter(key, now) !== null) now.go(slideAfter(key, now)!);
      else if (letters[key.toLowerCase()] !== undefined) letters[key.toLowerCase()]?.();
      else return false;
      return true;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTextField(target)) return;
      if (target instanceof Element && target.closest('[aria-modal="true"]')) return;
      // A button that has focus keeps its own keys.
      if (target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ')) return;
      if (act(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return typed;
}
