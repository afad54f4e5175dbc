import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { call } from '#renderer/api/client.ts';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { readFiles } from '#renderer/kit/import/files.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import { checkLines, type TemplateCheck } from '#shared/documents/template-check.ts';
import { templateWords } from '#shared/i18n/template.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What the template has and lacks: shape and word beside each sentence, never colour alone. */
function Checked({ check }: { readonly check: TemplateCheck }) {
  const words = templateWords.settings;
  return (
    <ul className="set-t" aria-label={words.result}>
      {checkLines(check).map(({ tone, text }) => (
        <li key={text}>
          <Notice tone={tone} title={`${words.tones[tone]}:`}>
            {text}
          </Notice>
        </li>
      ))}
    </ul>
  );
}

type ChooseProps = { readonly label: string; readonly busy: boolean; readonly onFile: (file: File) => void };
function Choose({ label, busy, onFile }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button loading={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".dotx,.docx"
        className="vh"
        tabIndex={-1}
        aria-label={templateWords.settings.file}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it has been mended.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** The organisation's own Word template: chosen, checked, removed, and a sample to start from. Takes effect at once. */
export function TemplateBox() {
  const words = templateWords.settings;
  const template = useRead('template.get', {}, { keep: true });
  const save = useCommand('template.save');
  const remove = useCommand('template.remove');
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = template.data ?? null;
  const attempt = async (work: () => Promise<string | null>): Promise<void> => {
    setSaid(null);
    setProblem(null);
    try {
      setSaid(await work());
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  const choose = (file: File): Promise<void> =>
    attempt(async () => {
      const [sent] = await readFiles([file]);
      if (sent) await save.mutateAsync(sent);
      return words.saved;
    });
  const fault = problem ?? template.error?.message ?? chosen?.problem ?? null;
  return (
    <Box title={words.title} padded>
      <div className="stack">
        <p>{words.intro}</p>
        <p>{chosen === null ? words.none : `${words.chosen(chosen.name)} ${words.kept}`}</p>
        <div className="vault-a">
          <Choose label={chosen === null ? words.choose : words.change} busy={save.isPending} onFile={(file) => void choose(file)} />
          {chosen === null ? null : (
            <Button loading={remove.isPending} onClick={() => void attempt(() => remove.mutateAsync({}).then(() => words.removed))}>
              {words.remove}
            </Button>
          )}
          <Button
            onClick={() =>
              void attempt(() =>
                call('template.sample', {})
                  .then(saveFile)
                  .then(() => null),
              )
            }
          >
            {words.sample}
          </Button>
        </div>
        {fault === null ? null : <Notice tone="danger" live title={fault} />}
        {said === null ? null : <Notice tone="ok" live title={said} />}
        {chosen?.check ? <Checked check={chosen.check} /> : null}
      </div>
    </Box>
  );
}
