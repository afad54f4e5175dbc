import { Button, Textarea } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import { downloadText } from '#renderer/ui/download.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box, PageHead } from '#renderer/ui/Page.tsx';
import { errorReportWords } from '#shared/i18n/error-report.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import './where.css';

/** What the person has written stands first, as the reader of the report wants it. */
const withDescription = (report: string, typed: string): string =>
  typed.trim() === '' ? report : `${errorReportWords.whatHead}: ${typed.trim()}\n\n${report}`;

type Said = { readonly tone: 'ok' | 'warn'; readonly text: string };

function Report({ fileName, text: report }: { readonly fileName: string; readonly text: string }) {
  const words = errorReportWords;
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const text = withDescription(report, typed);
  const save = () => {
    downloadText(fileName, text, 'text/plain');
    setSaid({ tone: 'ok', text: words.saved(fileName) });
  };
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid({ tone: 'ok', text: words.copied }),
      () => setSaid({ tone: 'warn', text: words.copyFailed }),
    );
  return (
    <>
      <Textarea
        label={words.what}
        description={words.whatHelp}
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="row">
        <Button variant="filled" leftSection={<IconDownload size={15} />} onClick={save}>
          {words.save}
        </Button>
        <Button leftSection={<IconCopy size={15} />} onClick={copy}>
          {words.copy}
        </Button>
      </div>
      {said === null ? null : <Notice tone={said.tone} live title={said.text} />}
      <Box title={words.report}>
        {/* It scrolls, so the keyboard has to reach it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre className="rep-t" tabIndex={0} role="region" aria-label={words.report}>
          {text}
        </pre>
      </Box>
    </>
  );
}

/** What can be sent by hand to whoever looks after the program: read in full before it is saved. */
export function ErrorReportPage() {
  const words = errorReportWords;
  const { data, error } = useRead('report.read', { agent: navigator.userAgent.slice(0, 400) });
  return (
    <div className="page">
      <PageHead title={words.title} />
      {error ? <ErrorState happened={error.message} kept={interfaceWords.errors.kept} todo={interfaceWords.errors.todo} /> : null}
      <div className="whr-g">
        <p>{words.text}</p>
        <p>{words.holds}</p>
        {data === undefined ? null : <Report {...data} />}
      </div>
    </div>
  );
}
