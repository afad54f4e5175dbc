import { ActionIcon, Button, Popover, Textarea } from '@mantine/core';
import { IconSuperscript } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useState, type FormEvent } from 'react';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';

type FormProps = { readonly editor: Editor; readonly note: string | null; readonly onDone: () => void };

/** A new footnote at the cursor, or the text of the one that is chosen. */
function NoteForm({ editor, note, onDone }: FormProps) {
  const [text, setText] = useState(note ?? '');
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    // The form lies in a portal: its events still reach the page's own listeners through React.
    event.stopPropagation();
    const trimmed = text.trim();
    onDone();
    if (trimmed === '') return;
    if (note === null)
      editor
        .chain()
        .focus()
        .insertContent({ type: 'footnote', attrs: { text: trimmed } })
        .run();
    else editor.chain().focus().updateAttributes('footnote', { text: trimmed }).run();
  };
  return (
    <form className="rv-note" onSubmit={keep}>
      <Textarea
        label={words.tools.noteText}
        data-autofocus
        minRows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => (event.key === 'Enter' && !event.shiftKey ? keep(event) : undefined)}
      />
      <div className="row">
        <Button type="submit" variant="filled" disabled={text.trim() === ''}>
          {note === null ? words.tools.noteInsert : words.tools.noteSave}
        </Button>
        {note === null ? null : (
          <Button
            onClick={() => {
              onDone();
              editor.chain().focus().deleteSelection().run();
            }}
          >
            {words.tools.noteRemove}
          </Button>
        )}
      </div>
    </form>
  );
}

export function NoteButton({ editor, note }: { readonly editor: Editor | null; readonly note: string | null }) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened && editor !== null} onChange={setOpened} width={320} returnFocus={false}>
      <Popover.Target>
        <ActionIcon
          aria-label={words.tools.note}
          title={words.tools.note}
          disabled={editor === null}
          aria-pressed={note !== null}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpened(!opened)}
        >
          <IconSuperscript size={17} stroke={1.8} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown data-review-tools aria-label={words.tools.note}>
        {editor === null ? null : <NoteForm key={note ?? ''} editor={editor} note={note} onDone={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}
