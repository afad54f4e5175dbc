import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { call } from '#renderer/api/client.ts';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import type { CellValue, RecordRow } from '#shared/contract/records.contract.ts';
import { AppError } from '#shared/kit/errors.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { issueText } from '#shared/i18n/issues.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { blank } from '#shared/kit/rules.ts';
import { dropDraft, keepDraft, loadDraft } from './drafts.ts';

export type Values = Readonly<Record<string, CellValue>>;
export type Loaded = { readonly row: RecordRow; readonly names: Readonly<Record<string, string>> };
/** A newer version was saved while this one was being edited. */
export type Conflict = { readonly theirs: Loaded; readonly mine: Values };

export type RecordFormState = {
  /** Every field with what has been typed. */
  readonly values: Values;
  /** The record as it is saved; undefined for a new one. */
  readonly saved: Loaded | undefined;
  readonly names: Readonly<Record<string, string>>;
  /** Derived values of the row as it would be. */
  readonly computed: Values;
  readonly changed: Values;
  readonly dirty: boolean;
  readonly restored: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly problem: string | null;
  readonly saving: boolean;
  readonly conflict: Conflict | null;
  readonly change: (key: string, value: CellValue, name?: string) => void;
  readonly setUnreadable: (key: string, message: string | null) => void;
  /** The id of the saved record, or null when something has to be mended first. */
  readonly save: () => Promise<string | null>;
  readonly discard: () => void;
  readonly keepMine: () => Promise<string | null>;
};

type Options = {
  readonly register: AnyRegister;
  readonly id: string;
  readonly isNew: boolean;
  readonly loaded: Loaded | undefined;
  readonly asOf: string;
};

const fieldsOf = (register: AnyRegister, row: Readonly<Record<string, unknown>>): Values =>
  Object.fromEntries(Object.keys(register.fields).map((key) => [key, (row[key] ?? null) as CellValue]));

/** An emptied text is "not filled in" everywhere. */
const stored = (value: CellValue): CellValue => (value === '' ? null : value);

const messagesOf = (
  register: AnyRegister,
  issues: readonly { readonly field: string; readonly code: string; readonly detail?: string }[],
) => {
  const labels = wordsOf(register.name).fields;
  return Object.fromEntries(
    issues.map(({ field, code, detail }) => [
      field,
      issueText(code, labels[field] ?? field, detail === undefined ? undefined : (labels[detail] ?? detail)),
    ]),
  );
};

/** What is typed over what is saved; kept in storage until it is saved or discarded. */
function useDraft({ register, id, isNew, loaded }: Options) {
  const base = useMemo(() => fieldsOf(register, isNew ? blank(register) : (loaded?.row ?? {})), [register, isNew, loaded]);
  const [first] = useState(() => loadDraft(register.name, id));
  const [changed, setChanged] = useState<Values>(first?.values ?? {});
  const [names, setNames] = useState<Readonly<Record<string, string>>>(first?.names ?? {});
  const revision = loaded?.row.revision ?? 0;
  const dirty = Object.keys(changed).length > 0;
  useEffect(() => {
    if (dirty) keepDraft(register.name, id, { values: changed, names, revision });
    else dropDraft(register.name, id);
  }, [register, id, changed, names, revision, dirty]);
  const change = (key: string, value: CellValue, name?: string) => {
    const next = stored(value);
    setChanged((before) => {
      const { [key]: _, ...rest } = before;
      return next === base[key] ? rest : { ...rest, [key]: next };
    });
    if (name !== undefined && typeof next === 'string') setNames((before) => ({ ...before, [next]: name }));
  };
  const reset = () => {
    setChanged({});
    dropDraft(register.name, id);
  };
  return { base, changed, names, dirty, restored: first !== null && first.prefilled !== true && dirty, change, reset };
}

type Touched = ReadonlySet<string>;

type Saving = {
  readonly options: Options;
  readonly changed: Values;
  /** Something typed cannot be read: said at its field, and nothing is sent. */
  readonly blocked: boolean;
  readonly onTried: () => void;
  readonly onSaved: () => void;
};

/** The way to the store. A newer version there is a conflict to be settled by the reader; anything else is a sentence to show. */
function useSave({ options, changed, blocked, onTried, onSaved }: Saving) {
  const { register, id, isNew, loaded, asOf } = options;
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const command = useCommand('records.save');
  const newer = async (error: unknown): Promise<Loaded | null> => {
    if (!(error instanceof AppError) || error.code !== 'CONFLICT' || isNew) return null;
    const theirs = await call('records.get', { register: register.name, id, asOf }).catch(() => null);
    return theirs !== null && theirs.row.revision !== loaded?.row.revision ? theirs : null;
  };
  const send = async (revision: number | undefined): Promise<string | null> => {
    onTried();
    setProblem(null);
    if (blocked) return null;
    try {
      const over = isNew || revision === undefined ? {} : { id, revision };
      const saved = await command.mutateAsync({ register: register.name, ...over, values: changed });
      setConflict(null);
      onSaved();
      return saved.id;
    } catch (error) {
      const theirs = await newer(error);
      if (theirs) setConflict({ theirs, mine: changed });
      else setProblem(error instanceof AppError ? error.message : String(error));
      return null;
    }
  };
  return { problem, conflict, saving: command.isPending, send, forget: () => setConflict(null) };
}

/** What is wrong and what follows, asked while typing; shown for fields that have been touched, and for all once a save was tried. */
function useCheck({ register, id, isNew, loaded, asOf }: Options, changed: Values) {
  const [touched, setTouched] = useState<Touched>(new Set());
  const [tried, setTried] = useState(false);
  const [asked] = useDebouncedValue(changed, 200);
  const checked = useRead(
    'records.check',
    { register: register.name, ...(isNew ? {} : { id }), values: asked, asOf },
    { keep: true, enabled: isNew || loaded !== undefined },
  );
  const shown = (checked.data?.issues ?? []).filter((issue) => tried || touched.has(issue.field));
  return {
    computed: checked.data?.computed ?? {},
    errors: messagesOf(register, shown),
    isUntouched: touched.size === 0,
    touch: (key: string) => setTouched((before) => (before.has(key) ? before : new Set([...before, key]))),
    tryAll: () => setTried(true),
    calm: () => {
      setTried(false);
      setTouched(new Set());
    },
  };
}

/** The form of one record: typed values, what is wrong with them, what follows from them, and the way to the store. */
export function useRecordForm(options: Options): RecordFormState {
  const { loaded } = options;
  const draft = useDraft(options);
  const { base, changed } = draft;
  const [unreadable, setUnreadable] = useState<Readonly<Record<string, string>>>({});
  const check = useCheck(options, changed);
  const values = useMemo(() => ({ ...base, ...changed }), [base, changed]);
  const finish = () => {
    draft.reset();
    check.calm();
  };
  const saving = useSave({ options, changed, blocked: Object.keys(unreadable).length > 0, onTried: check.tryAll, onSaved: finish });
  return {
    values,
    saved: loaded,
    names: { ...loaded?.names, ...draft.names },
    computed: check.computed,
    changed,
    dirty: draft.dirty,
    restored: draft.restored && check.isUntouched,
    errors: { ...check.errors, ...unreadable },
    problem: saving.problem,
    saving: saving.saving,
    conflict: saving.conflict,
    change: (key, value, name) => {
      check.touch(key);
      draft.change(key, value, name);
    },
    setUnreadable: (key, message) =>
      setUnreadable((before) => {
        const { [key]: _, ...rest } = before;
        return message === null ? rest : { ...rest, [key]: message };
      }),
    save: () => saving.send(loaded?.row.revision),
    discard: () => {
      finish();
      saving.forget();
      setUnreadable({});
    },
    keepMine: () => saving.send(saving.conflict?.theirs.row.revision),
  };
}
