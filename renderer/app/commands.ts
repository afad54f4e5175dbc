import { createContext, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { keysOf, shortcutFor, type CommandId, type Machine } from './shortcuts.ts';

type Run = () => void;

/** Who answers what on the page that is shown. The one that came last goes first: an open record before its list, a list before the frame. */
export type Commands = {
  readonly register: (id: CommandId, run: Run) => () => void;
  readonly works: (id: CommandId) => boolean;
  /** False: nobody answers. */
  readonly run: (id: CommandId) => boolean;
  /** Runs it now, or as soon as a page that can has been opened. */
  readonly runSoon: (id: CommandId) => void;
  /** Told when somebody has begun or ceased to answer. @returns the way out */
  readonly subscribe: (changed: () => void) => () => void;
};

/** A page that has not answered by then will not: it failed to load, or the reader went elsewhere. */
const soonMs = 5000;

export function createCommands(): Commands {
  const known = new Map<CommandId, readonly Run[]>();
  const told = new Set<() => void>();
  const tell = () => told.forEach((changed) => changed());
  let waiting: { readonly id: CommandId; readonly until: number } | null = null;
  const run = (id: CommandId): boolean => {
    const last = known.get(id)?.at(-1);
    last?.();
    return last !== undefined;
  };
  return {
    register: (id, answer) => {
      known.set(id, [...(known.get(id) ?? []), answer]);
      tell();
      if (waiting?.id === id && Date.now() < waiting.until) {
        waiting = null;
        // The page is drawn first: what it opens may hang on what is not there yet.
        setTimeout(answer);
      }
      return () => {
        known.set(
          id,
          (known.get(id) ?? []).filter((other) => other !== answer),
        );
        tell();
      };
    },
    works: (id) => (known.get(id)?.length ?? 0) > 0,
    run,
    runSoon: (id) => {
      if (!run(id)) waiting = { id, until: Date.now() + soonMs };
    },
    subscribe: (changed) => {
      told.add(changed);
      return () => void told.delete(changed);
    },
  };
}

/** One window, one keyboard: a provider is needed only where a test wants its own. */
const Context = createContext(createCommands());
export const useCommands = (): Commands => useContext(Context);

/** Answers a shortcut and its place in the command palette while the component is on screen; null: not now. */
export function useAnswer(id: CommandId, run: Run | null): void {
  const commands = useCommands();
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  const can = run !== null;
  useEffect(() => (can ? commands.register(id, () => latest.current?.()) : undefined), [commands, id, can]);
}

export const machine: Machine = {
  isMac: typeof navigator !== 'undefined' && /mac/iu.test(navigator.userAgent),
  inBrowser: typeof window === 'undefined' || window.host === undefined,
};

const noText = new Set(['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset', 'image']);
/** Where letters are typed: such a field has an undo of its own, and "?" is a letter there. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  if (target instanceof HTMLInputElement) return !target.readOnly && !noText.has(target.type);
  return target.isContentEditable;
}

/** Listens for every declared shortcut. A dialog that covers the page keeps its keys. */
export function useShortcutKeys(): void {
  const commands = useCommands();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutFor(keysOf(event, machine.isMac));
      if (!shortcut || event.defaultPrevented || event.isComposing) return;
      const { target } = event;
      if (!shortcut.whileTyping && isTextField(target)) return;
      if (target instanceof Element && target.closest('[aria-modal="true"]')) return;
      if (commands.run(shortcut.id)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}
