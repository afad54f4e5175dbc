import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Box } from '#renderer/ui/Page.tsx';
import { importWords } from '#shared/i18n/interface-import.ts';
import { pastedFile } from './pasted.ts';

const words = importWords.paste;

/** Rows copied in Excel, with their headers: read as a file would be. */
export function PasteBox({ busy, onFiles }: { readonly busy: boolean; readonly onFiles: (files: readonly File[]) => void }) {
  const [text, setText] = useState('');
  return (
    <Box title={words.title} padded>
      <div className="stack">
        <Textarea
          label={words.label}
          description={words.help}
          minRows={3}
          maxRows={8}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button loading={busy} disabled={text.trim() === ''} onClick={() => onFiles([pastedFile(text)])}>
            {words.read}
          </Button>
        </div>
      </div>
    </Box>
  );
}
