import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { presentationWords } from '#shared/i18n/presentation.ts';
import { locale } from '#shared/kit/language.ts';
import { useReadOnly } from '#renderer/kit/use-store.ts';

const words = presentationWords.presenter;
export type NotesFieldProps = {
  readonly year: number;
  readonly asOf: string;
  readonly chapter: string;
  readonly part: 'notes' | 'minutes';
  readonly stored: string;
  readonly onSaved: () => void;
};
type State = { readonly kind: 'none' | 'dirty' | 'saving' } | { readonly kind: 'saved' | 'failed'; readonly text: string };

/** Typing pauses this long before it is saved; leaving the field or the slide saves at once. */
const pauseMs = 1200;
const clock = () => new Date().toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });

function stateText(state: State): string {
  if (state.kind === 'saved') return words.saved(state.text);
  if (state.kind === 'failed') return words.failed(state.text);
  return state.kind === 'none' ? '' : words[state.kind];
}

/** A text of the presenter's window that saves itself. The key of the component is its chapter: another slide is another field. */
export function NotesField({ year, asOf, chapter, part, stored, onSaved }: NotesFieldProps) {
  const readOnly = useReadOnly();
  const [text, setText] = useState(stored);
  const [state, setState] = useState<State>({ kind: 'none' });
  const { mutateAsync } = useCommand('review.saveChapter');
  const unsaved = useRef<string | null>(null);
  const save = async (): Promise<void> => {
    const now = unsaved.current;
    if (now === null) return;
    unsaved.current = null;
    setState({ kind: 'saving' });
    try {
      await mutateAsync({ year, asOf, key: chapter, [part]: now.trim() === '' ? null : now });
      setState({ kind: 'saved', text: clock() });
      onSaved();
    } catch (error) {
      unsaved.current ??= now;
      setState({ kind: 'failed', text: error instanceof Error ? error.message : String(error) });
    }
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(pause.current);
      void latest.current();
    },
    [],
  );
  return (
    <div className="pn-field">
      <Textarea
        label={words[part]}
        description={part === 'notes' ? words.notesHelp : words.minutesHelp}
        inputWrapperOrder={['label', 'description', 'input']}
        autosize={false}
        maxLength={8000}
        readOnly={readOnly !== null}
        title={readOnly ?? undefined}
        value={text}
        onChange={(event) => {
          unsaved.current = event.currentTarget.value;
          setText(event.currentTarget.value);
          setState({ kind: 'dirty' });
          clearTimeout(pause.current);
          pause.current = setTimeout(() => void latest.current(), pauseMs);
        }}
        onBlur={() => void save()}
      />
      <span className={state.kind === 'failed' ? 'pn-failed' : 'dim'} role="status">
        {stateText(state)}
      </span>
    </div>
  );
}
