import { Button } from '@mantine/core';
import { useState } from 'react';
import { call } from '#renderer/api/client.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { StoreInfo, Verdict } from '#shared/contract/store.contract.ts';
import { settingsWords } from '#shared/i18n/interface-settings.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { AppError } from '#shared/kit/errors.ts';
import { numberText } from '#shared/kit/wording.ts';
import { findRegister } from '#shared/registers/table.ts';

const words = settingsWords.store;

function faults(verdict: Verdict): string {
  const drifting = Object.entries(verdict.drift)
    .filter(([, n]) => n > 0)
    .map(([name]) => (findRegister(name) ? wordsOf(name).many : name));
  return [
    verdict.integrity === 'ok' ? '' : words.integrity(verdict.integrity),
    verdict.brokenAt === null ? '' : words.brokenAt(verdict.brokenAt),
    verdict.brokenLinks === 0 ? '' : words.brokenLinks(verdict.brokenLinks),
    drifting.length === 0 ? '' : words.drift(drifting.join(', ')),
    words.todo,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the file holds, and a check that it is whole. Where it lies stands with its backups. */
export function StoreBox({ info }: { readonly info: StoreInfo }) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const verify = async () => {
    setBusy(true);
    setProblem(null);
    try {
      setVerdict(await call('store.verify', {}));
    } catch (error) {
      setProblem(error instanceof AppError ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const records = Object.values(info.counts).reduce((sum, count) => sum + count, 0);
  return (
    <Box title={settingsWords.sections.store} padded>
      <dl>
        <dt>{words.records}</dt>
        <dd>{numberText(records, 0)}</dd>
        <dt>{words.history}</dt>
        <dd>{info.historyHead}</dd>
        <dt>{words.who}</dt>
        <dd>{info.actor}</dd>
      </dl>
      <div className="stack">
        {info.demo ? (
          <Notice tone="info" title={words.demo}>
            {words.demoText}
          </Notice>
        ) : null}
        <div>
          <Button loading={busy} onClick={() => void verify()}>
            {words.verify}
          </Button>
        </div>
        {problem === null ? null : <Notice tone="danger" live title={problem} />}
        {verdict === null ? null : verdict.ok ? (
          <Notice tone="ok" live title={words.ok(verdict.entries)} />
        ) : (
          <Notice tone="danger" live title={words.notOk}>
            {faults(verdict)}
          </Notice>
        )}
      </div>
    </Box>
  );
}
