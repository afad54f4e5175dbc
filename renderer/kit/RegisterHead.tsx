import { Button, Tabs, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch, IconX } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import { useAnswer } from '#renderer/app/commands.ts';
import { ChipBar } from '#renderer/ui/ChipBar.tsx';
import { PageHead } from '#renderer/ui/Page.tsx';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { filterText } from './describe-filter.ts';
import { FilterBuilder } from './FilterBuilder.tsx';
import { familyOf } from './navigation.ts';
import { joined, parts, type PageState } from './page-state.ts';
import './record.css';
import { Writes } from './Writes.tsx';

const words = interfaceWords.register;

/** Registers that are read together: tabs at the head, so that the navigation stays short. */
function Family({ register }: { readonly register: AnyRegister }) {
  const navigate = useNavigate();
  const family = familyOf(register.name);
  if (family.length < 2) return null;
  return (
    <Tabs
      className="fam"
      value={register.name}
      onChange={(name) => void (name === null ? undefined : navigate({ to: '/register/$register', params: { register: name } }))}
    >
      <Tabs.List aria-label={words.family}>
        {family.map((name) => (
          <Tabs.Tab key={name} value={name} aria-controls={undefined}>
            {wordsOf(name).many}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}

/** Follows what is typed without making an address of every letter. Ctrl+F leads here. */
function SearchField({ label, q, onQ }: { readonly label: string; readonly q: string; readonly onQ: (q: string) => void }) {
  const [text, setText] = useState(q);
  const field = useRef<HTMLInputElement>(null);
  const [seen, setSeen] = useState(q);
  const [told, setTold] = useState(q);
  const tell = useDebouncedCallback((typed: string) => {
    setTold(typed);
    onQ(typed);
  }, 200);
  // The address changed by other means ("remove all filters"); what was told from here is already in the field, and typed further.
  if (q !== seen) {
    setSeen(q);
    if (q !== told) setText(q);
  }
  useAnswer('find', () => field.current?.select());
  return (
    <TextInput
      ref={field}
      type="search"
      // A long name would be cut; the label still says it.
      placeholder={label.length > 20 ? words.search : label}
      aria-label={label}
      aria-keyshortcuts="Control+F"
      leftSection={<IconSearch size={15} />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
    />
  );
}

type PillsProps = { readonly register: AnyRegister; readonly state: PageState; readonly settings: Settings };

/** Names of records that the filter points at: a filter on a unit reads by name, not by id. */
function useFilterNames(register: AnyRegister, filters: readonly FilterData[]): Readonly<Record<string, string>> {
  const target = filters
    .flatMap((part) => (part.op === 'in' ? [register.fields[part.field]?.of] : []))
    .find((of) => of !== undefined && !of.includes('.') && of !== 'classification' && of !== 'risk');
  const options = useRead('records.options', { register: target ?? '', text: '', limit: 200 }, { enabled: target !== undefined });
  return Object.fromEntries((options.data ?? []).map((option) => [option.id, option.title]));
}

/** Filters that are on, in words, each with its own cross. */
function FilterPills({ register, state, settings }: PillsProps) {
  const active = parts(state.filter);
  const names = useFilterNames(register, active);
  if (active.length === 0) return null;
  return (
    <div className="fbar" role="group" aria-label={interfaceWords.filter.active}>
      {active.map((part, index) => {
        const text = filterText(register, part, { names, settings });
        const rest = active.filter((_, at) => at !== index);
        return (
          <span className="fpill" key={JSON.stringify(part)}>
            <span title={text}>{text}</span>
            <button
              type="button"
              className="fpill-x"
              aria-label={interfaceWords.filter.remove(text)}
              onClick={() => state.set({ filter: joined(rest) ?? null })}
            >
              <IconX size={14} aria-hidden="true" />
            </button>
          </span>
        );
      })}
      <button type="button" className="lnk" onClick={() => state.set({ filter: null, q: '', chips: [] })}>
        {words.clear}
      </button>
    </div>
  );
}

export type RegisterHeadProps = PillsProps & {
  readonly asOf: string;
  readonly total: number;
  readonly all: number | undefined;
  readonly icons: ReactNode;
  readonly onNew: () => void;
  /** No record exists yet: only the heading, for what is empty needs no filter. */
  readonly bare: boolean;
};

export function RegisterHead({ register, state, settings, asOf, total, all, icons, onNew, bare }: RegisterHeadProps) {
  const labels = wordsOf(register.name);
  const base: FilterData = {
    op: 'and',
    of: [...parts(state.filter), ...(state.q.trim() === '' ? [] : [{ op: 'words' as const, text: state.q.trim() }])],
  };
  const counts = useRead(
    'records.chips',
    { register: register.name, filter: base, asOf },
    { keep: true, enabled: !bare && register.chips.length > 0 },
  );
  const toggle = (id: string, on: boolean) => state.set({ chips: on ? [...state.chips, id] : state.chips.filter((chip) => chip !== id) });
  return (
    <div className="reg-h">
      <PageHead
        title={labels.many}
        count={bare ? undefined : words.of(total, all ?? total)}
        icons={bare ? undefined : icons}
        actions={
          bare ? undefined : (
            <Writes>
              <Button variant="filled" leftSection={<IconPlus size={15} />} onClick={onNew} aria-keyshortcuts="Control+N">
                {labels.new}
              </Button>
            </Writes>
          )
        }
      />
      <Family register={register} />
      {bare ? null : (
        <>
          <div className="tools">
            <SearchField label={words.searchIn(labels.many)} q={state.q} onQ={(q) => state.set({ q })} />
            <FilterBuilder
              register={register}
              settings={settings}
              onAdd={(filter) => state.set({ filter: joined([...parts(state.filter), filter]) ?? null })}
            />
            <ChipBar
              chips={register.chips.map((id) => ({ id, label: labels.fields[id] ?? id, count: counts.data?.[id] }))}
              active={state.chips}
              onToggle={toggle}
            />
          </div>
          <FilterPills register={register} state={state} settings={settings} />
        </>
      )}
    </div>
  );
}
