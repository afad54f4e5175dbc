import { Button, NumberInput, SegmentedControl, Select } from '@mantine/core';
import { IconBraces, IconDownload, IconFileTypePdf } from '@tabler/icons-react';
import { Notice } from '#renderer/ui/Notice.tsx';
import { printPage } from '#renderer/ui/print-page.ts';
import { usePlainFilesNote } from '#renderer/vault/use-vault.ts';
import type { DocumentItem } from '#shared/contract/documents.contract.ts';
import { documentsWords } from '#shared/i18n/documents.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { reviewPageWords } from '#shared/i18n/review-page.ts';
import { useDocumentExport } from './use-document-export.ts';

const words = documentsWords.page;
type Audience = 'internal' | 'public';
export type Chosen = { readonly id: string | null; readonly year: number | null; readonly audience: Audience };
type Change = { readonly id?: string; readonly year?: number; readonly audience?: Audience };
type Props = {
  readonly item: DocumentItem;
  readonly chosen: Chosen;
  readonly asOf: string;
  readonly onChange: (change: Change) => void;
};

/** The record or the year that the document is about. */
function Choice({ item, chosen, onChange }: Omit<Props, 'asOf'>) {
  if (item.needsYear)
    return (
      <NumberInput
        className="dc-year"
        aria-label={words.year}
        min={2000}
        max={2100}
        clampBehavior="strict"
        value={chosen.year ?? ''}
        onChange={(value) => (typeof value === 'number' && value >= 2000 ? onChange({ year: value }) : undefined)}
      />
    );
  if (item.register === null) return null;
  return (
    <Select
      className="dc-record"
      aria-label={words.record}
      placeholder={words.pick}
      searchable
      data={item.subjects.map(({ id, ref, title }) => ({ value: id, label: ref === null || ref === title ? title : `${ref} ${title}` }))}
      value={chosen.id}
      onChange={(id) => (id === null ? undefined : onChange({ id }))}
    />
  );
}

/** What the document is about, for whom, and the file. */
export function DocumentHead({ item, chosen, asOf, onChange }: Props) {
  const { busy, done, failed, start } = useDocumentExport();
  const plain = usePlainFilesNote();
  const ready = item.register === null || chosen.id !== null;
  const file = (format: 'docx' | 'json') => void start({ kind: item.kind, ...chosen, asOf, format });
  return (
    <header className="work-h">
      <h1>{interfaceWords.pages.documents}</h1>
      <Choice item={item} chosen={chosen} onChange={onChange} />
      <span className="sp" />
      {item.audiences.includes('public') ? (
        <SegmentedControl
          aria-label={words.audience}
          value={chosen.audience}
          onChange={(value) => onChange({ audience: value === 'public' ? 'public' : 'internal' })}
          data={[
            { value: 'internal', label: reviewPageWords.audiences.internal },
            { value: 'public', label: reviewPageWords.audiences.public },
          ]}
        />
      ) : (
        <span className="dim">{words.onlyInternal}</span>
      )}
      <Button leftSection={<IconBraces size={15} />} disabled={!ready || busy} onClick={() => file('json')}>
        {words.json}
      </Button>
      <Button leftSection={<IconFileTypePdf size={15} />} disabled={!ready || busy} onClick={() => void printPage('pdf')}>
        {reviewPageWords.export.pdf}
      </Button>
      <Button variant="filled" leftSection={<IconDownload size={15} />} disabled={!ready} loading={busy} onClick={() => file('docx')}>
        {words.word}
      </Button>
      {plain === null ? null : <p className="work-h2 why">{plain}</p>}
      <div className="work-h2" role="status">
        {done === null ? null : <Notice tone="ok" title={reviewPageWords.export.done(done)} />}
        {failed === null ? null : (
          <Notice tone="danger" title={reviewPageWords.export.failed}>
            {failed}
          </Notice>
        )}
      </div>
    </header>
  );
}
