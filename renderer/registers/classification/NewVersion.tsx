import { useNewRecord } from '#renderer/kit/go-to.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import type { PanelProps } from '#renderer/kit/panel-type.ts';
import { nextVersion } from './next-version.ts';
import { Writes } from '#renderer/kit/Writes.tsx';

const words = viewsWords.classification;

/** A decided classification is not edited: a new version is begun from its values, and the old one stays in force meanwhile. */
export function NewVersion({ saved }: PanelProps) {
  const create = useNewRecord();
  if (saved.row['status'] !== 'decided') return null;
  const start = () => create('classification', nextVersion(saved.row), saved.names);
  return (
    <Writes>
      <Notice tone="info" title={words.frozen} actions={[{ label: words.newVersion, onClick: start }]}>
        {words.frozenText}
      </Notice>
    </Writes>
  );
}
