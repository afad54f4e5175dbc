import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { Box } from '#renderer/ui/Page.tsx';
import { importWords } from '#shared/i18n/interface-import.ts';

const words = importWords.files;

/** Files by a click, by the keyboard or dropped. */
export function FilesBox({ busy, onFiles }: { readonly busy: boolean; readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const give = (files: FileList | null) => {
    if (files !== null && files.length > 0) onFiles([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files);
  };
  return (
    <Box title={words.title} padded>
      {/* Dropping is an extra for the mouse; the button does the same for everyone. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={over ? 'imp-drop on' : 'imp-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileSpreadsheet size={30} stroke={1.4} aria-hidden="true" />
        <p>{words.text}</p>
        <div className="row">
          <Button variant="filled" loading={busy} onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
          <span className="dim">{words.drop}</span>
        </div>
        <input
          ref={input}
          type="file"
          multiple
          accept=".xlsx,.csv,.txt"
          className="vh"
          tabIndex={-1}
          aria-label={words.label}
          onChange={(event) => {
            give(event.currentTarget.files);
            // The same file may be chosen again after it has been mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
    </Box>
  );
}
