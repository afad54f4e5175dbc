import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useAsOf } from '#renderer/app/as-of-context.ts';
import { call } from '#renderer/api/client.ts';
import { useRead } from '#renderer/api/hooks.ts';
import { saveFile } from '#renderer/ui/save-file.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import type { DocumentItem } from '#shared/contract/documents.contract.ts';
import { excelWords } from '#shared/i18n/excel.ts';
import { documentsWords } from '#shared/i18n/documents.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import '#renderer/review/review.css';
import '#renderer/review/paper.css';
import '#renderer/review/paper-text.css';
import './documents.css';
import '#renderer/review/print.css';
import { DocumentHead, type Chosen } from './DocumentHead.tsx';
import { DocumentPaper } from './DocumentPaper.tsx';

const words = documentsWords.page;
type Search = {
  readonly kind?: string | undefined;
  readonly id?: string | undefined;
  readonly year?: number | undefined;
  readonly audience?: string | undefined;
};

/** What the address chooses, as far as the document knows it. */
function chosenOf(item: DocumentItem, search: Search, asOf: string): Chosen {
  const subject = item.subjects.find(({ id }) => id === search.id);
  return {
    id: subject?.id ?? null,
    year: item.needsYear ? (search.year ?? Number(asOf.slice(0, 4))) : null,
    audience: search.audience === 'public' && item.audiences.includes('public') ? 'public' : 'internal',
  };
}

function Preview({ item, chosen, asOf }: { readonly item: DocumentItem; readonly chosen: Chosen; readonly asOf: string }) {
  const ready = item.register === null || chosen.id !== null;
  const read = useRead('documents.get', { kind: item.kind, ...chosen, asOf }, { enabled: ready, keep: true });
  if (!ready) return <p className="dc-empty">{item.subjects.length === 0 ? words.nothingToChoose : words.choose}</p>;
  if (read.error !== null)
    return (
      <ErrorState
        happened={words.failed}
        kept={words.kept}
        todo={read.error.message}
        actions={[{ label: words.again, onClick: () => void read.refetch() }]}
      />
    );
  return read.data === undefined ? (
    <p className="dc-empty" role="status">
      {words.loading}
    </p>
  ) : (
    <DocumentPaper document={read.data} />
  );
}

type ListProps = { readonly items: readonly DocumentItem[]; readonly active: string; readonly onChoose: (kind: string) => void };
function KindList({ items, active, onChoose }: ListProps) {
  return (
    <nav className="dc-kinds" aria-label={words.kinds}>
      {items.map(({ kind, label, about }) => (
        <button
          key={kind}
          type="button"
          className="dc-kind"
          aria-current={kind === active ? 'page' : undefined}
          onClick={() => onChoose(kind)}
        >
          <b>{label}</b>
          <span>{about}</span>
        </button>
      ))}
      <WholeStore />
    </nav>
  );
}

/** All registers as one workbook that can be read back. */
function WholeStore() {
  const { asOf } = useAsOf();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    setFailed(false);
    try {
      saveFile(await call('export.excel', { register: null, asOf }));
    } catch {
      setFailed(true);
    }
  };
  return (
    <button type="button" className="dc-kind" onClick={() => void save()}>
      <b>{excelWords.whole}</b>
      <span role="status">{failed ? excelWords.failed : excelWords.wholeAbout}</span>
    </button>
  );
}

/** Dokument: the other documents, each with what it is about, as it prints, and as a file. The choice stands in the address. */
export function DocumentsPage() {
  const { asOf } = useAsOf();
  const search = useSearch({ from: '/dokument' });
  const navigate = useNavigate();
  const list = useRead('documents.list', { asOf }, { keep: true });
  const items = list.data ?? [];
  const item = items.find(({ kind }) => kind === search.kind) ?? items[0];
  if (item === undefined) return <p className="dc-empty">{list.error?.message ?? words.loading}</p>;
  const go = (next: Search) => void navigate({ to: '/dokument', search: next, replace: true });
  const chosen = chosenOf(item, search, asOf);
  return (
    <div className="dc">
      <DocumentHead item={item} chosen={chosen} asOf={asOf} onChange={(next) => go({ kind: item.kind, ...search, ...next })} />
      <KindList items={items} active={item.kind} onChoose={(kind) => go({ kind })} />
      <div className="dc-paper" role="region" aria-label={interfaceWords.pages.documents} tabIndex={0}>
        <Preview key={item.kind} item={item} chosen={chosen} asOf={asOf} />
      </div>
    </div>
  );
}
