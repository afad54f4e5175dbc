import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFileSpreadsheet, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '#renderer/api/client.ts';
import { useRead } from '#renderer/api/hooks.ts';
import type { HistorySearch } from '#renderer/app/search-params.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import { mostHistory } from '#shared/contract/export.contract.ts';
import type { HistoryFilter } from '#shared/contract/history.contract.ts';
import { excelWords } from '#shared/i18n/excel.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { parseDate } from '#shared/kit/swedish-time.ts';
import { findRegister } from '#shared/registers/table.ts';
import { opText } from './history-words.ts';

const words = interfaceWords.history;

const dayOf = (text: string | undefined): string | undefined => {
  const parsed = text === undefined ? null : parseDate(text);
  return parsed?.ok ? parsed.value : undefined;
};
/** The address as the store is asked: what is not filled in is left out, and so is a day that is none. */
export function filterOf({ q, vem, register, slag, fran, till }: HistorySearch): HistoryFilter {
  const given = { text: q, actor: vem, register, op: slag, from: dayOf(fran), to: dayOf(till) };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
}

type DayProps = { readonly label: string; readonly value: string | undefined; readonly onDay: (day: string | undefined) => void };
function DayField({ label, value, onDay }: DayProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <DayInput
      label={label}
      value={dayOf(value) ?? null}
      error={wrong}
      onChange={(day) => onDay(day ?? undefined)}
      onUnreadable={setWrong}
    />
  );
}

function WordsField({ value, onText }: { readonly value: string | undefined; readonly onText: (text: string) => void }) {
  const [text, setText] = useState(value ?? '');
  const tell = useDebouncedCallback(onText, 250);
  return (
    <TextInput
      type="search"
      label={words.search}
      leftSection={<IconSearch size={15} />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
    />
  );
}

const registerName = (name: string): string => (findRegister(name) ? wordsOf(name).many : words.settings);
/** Several internal names may read alike; the reader chooses among words. */
const named = (values: readonly string[], label: (value: string) => string) =>
  values.map((value) => ({ value, label: label(value) })).toSorted((a, b) => a.label.localeCompare(b.label, 'sv'));

/** Words, who, register, kind and period; all in the address. */
export function HistoryFilters({ search }: { readonly search: HistorySearch }) {
  const navigate = useNavigate();
  const choices = useRead('history.choices', {}).data;
  // "Visa allt" empties the fields as well.
  const [round, setRound] = useState(0);
  const set = (change: HistorySearch) => void navigate({ to: '/historik', search: (now) => ({ ...now, ...change }), replace: true });
  const clear = () => {
    void navigate({ to: '/historik', search: {}, replace: true });
    setRound(round + 1);
  };
  const select = { clearable: true, searchable: true, comboboxProps: { withinPortal: true } };
  return (
    <div className="hist-f" role="search" aria-label={words.filters} key={round}>
      <WordsField value={search.q} onText={(q) => set({ q: q === '' ? undefined : q })} />
      <Select
        {...select}
        label={words.who}
        placeholder={words.anybody}
        data={[...(choices?.actors ?? [])]}
        value={search.vem ?? null}
        onChange={(vem) => set({ vem: vem ?? undefined })}
      />
      <Select
        {...select}
        label={words.register}
        placeholder={words.anyRegister}
        data={named(
          (choices?.registers ?? []).filter((name) => findRegister(name) !== undefined),
          registerName,
        )}
        value={search.register ?? null}
        onChange={(register) => set({ register: register ?? undefined })}
      />
      <Select
        {...select}
        label={words.what}
        placeholder={words.anything}
        data={named(choices?.ops ?? [], opText)}
        value={search.slag ?? null}
        onChange={(slag) => set({ slag: slag ?? undefined })}
      />
      <DayField label={words.from} value={search.fran} onDay={(fran) => set({ fran })} />
      <DayField label={words.to} value={search.till} onDay={(till) => set({ till })} />
      {Object.values(search).some((value) => value !== undefined) ? <Button onClick={clear}>{words.clear}</Button> : null}
    </div>
  );
}

/** What is shown, all of it, as a workbook: one line a field, before and after. */
export function HistoryExport({ filter }: { readonly filter: HistoryFilter }) {
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setSaid(null);
    try {
      const made = await call('export.history', filter);
      saveFile(made);
      if (made.cut) setSaid(words.exportCut(mostHistory));
    } catch {
      setSaid(excelWords.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {said === null ? null : (
        <Notice tone="warn" live title={said} actions={[{ label: interfaceWords.common.close, onClick: () => setSaid(null) }]} />
      )}
      <Button leftSection={<IconFileSpreadsheet size={15} />} loading={busy} onClick={() => void save()}>
        {words.export}
      </Button>
    </>
  );
}
