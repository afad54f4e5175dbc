import { Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '#renderer/api/client.ts';
import { useRead } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import type { AdoptedVersion } from '#shared/contract/review.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { reviewAdoptWords } from '#shared/i18n/review-adopt.ts';
import { reviewHistoryWords } from '#shared/i18n/review-history.ts';
import { reviewPageWords } from '#shared/i18n/review-page.ts';
import './versions.css';
import { instantText } from '#shared/kit/swedish.ts';

function Drift({ drift }: Pick<AdoptedVersion, 'drift'>) {
  const words = reviewHistoryWords.versions;
  const [open, setOpen] = useState(false);
  if (drift.length === 0) return <p className="dim">{words.noDrift}</p>;
  return (
    <>
      <Notice
        tone="changed"
        title={words.drift(drift.length)}
        actions={[{ label: open ? words.hide : words.show, onClick: () => setOpen(!open) }]}
      />
      {open ? (
        <ul className="rv-list">
          {drift.map(({ key, label, before, now }) => (
            <li key={key}>{reviewAdoptWords.page.driftLine(label, before, now)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

type Download = (version: AdoptedVersion, audience: 'internal' | 'public') => void;
function Version({ version, onDownload }: { readonly version: AdoptedVersion; readonly onDownload: Download }) {
  const words = reviewHistoryWords.versions;
  const { year, version: no, status, adoptedDate, adoptedBy, asOf, frozenAt, actor, files } = version;
  return (
    <section className="vs-v" aria-label={words.name(year, no)}>
      <h3>
        {words.name(year, no)} <span className="dim">{reviewPageWords.status[status]}</span>
      </h3>
      <dl className="vs-f">
        <div>
          <dt>{words.columns.adopted}</dt>
          <dd>{[adoptedDate ?? '–', ...(adoptedBy === null ? [] : [words.by(adoptedBy)])].join(' ')}</dd>
        </div>
        <div>
          <dt>{words.columns.frozen}</dt>
          <dd>{[instantText(frozenAt), ...(actor === null ? [] : [words.frozenBy(actor)])].join(' ')}</dd>
        </div>
        <div>
          <dt>{words.columns.asOf}</dt>
          <dd>{asOf}</dd>
        </div>
      </dl>
      <ul className="vs-d">
        {files.map(({ audience, sha256, bytes }) => (
          <li key={audience}>
            <Button leftSection={<IconDownload size={15} />} onClick={() => onDownload(version, audience)}>
              {words.file[audience]}
            </Button>
            <span className="dim">{words.size(bytes)}</span>
            <code title={words.columns.hash}>{sha256}</code>
          </li>
        ))}
      </ul>
      <Drift drift={version.drift} />
    </section>
  );
}

/** Every adopted version with who, when and checksum, its frozen Word files, and what the registers count otherwise since. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = reviewHistoryWords.versions;
  const read = useRead('review.versions', {});
  const [failed, setFailed] = useState<string>();
  const download: Download = (version, audience) => {
    setFailed(undefined);
    call('review.frozenFile', { reviewId: version.reviewId, audience }).then(saveFile, (error: unknown) =>
      setFailed(error instanceof Error ? error.message : String(error)),
    );
  };
  const versions = read.data;
  return (
    <Modal opened onClose={onClose} size={820} title={words.title} closeButtonProps={{ 'aria-label': interfaceWords.common.close }}>
      {failed === undefined ? null : (
        <Notice tone="danger" title={words.failed} live>
          {failed}
        </Notice>
      )}
      {versions === undefined ? (
        <p role="status">{read.error?.message ?? words.loading}</p>
      ) : versions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        versions.map((version) => <Version key={version.reviewId} version={version} onDownload={download} />)
      )}
    </Modal>
  );
}
