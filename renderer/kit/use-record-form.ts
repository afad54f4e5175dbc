import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
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
  /** A field has been left: what was typed is saved where that is safe, and nothing is said where it is not. True: nothing is left unsaved. */
  readonly settle: () => Promise<boolean>;
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

/** A state that can also be read between two drawings: a field is left and a save begun before the page has been drawn anew. */
function useNow<T>(first: T): readonly [T, RefObject<T>, (next: T) => void] {
  const [shown, setShown] = useState(first);
  const now = useRef(first);
  const set = (next: T) => {
    now.current = next;
    setShown(next);
  };
  return [shown, now, set];
}

/** What is typed over what is saved; kept in storage until it is saved or discarded. */
function useDraft({ register, id, isNew, loaded }: Options) {
  const base = useMemo(() => fieldsOf(register, isNew ? blank(register) : (loaded?.row ?? {})), [register, isNew, loaded]);
  const [first] = useState(() => loadDraft(register.name, id));
  const [changed, now, setChanged] = useNow<Values>(first?.values ?? {});
  const [names, setNames] = useState<Readonly<Record<string, string>>>(first?.names ?? {});
  const revision = loaded?.row.revision ?? 0;
  const dirty = Object.keys(changed).length > 0;
  useEffect(() => {
    if (dirty) keepDraft(register.name, id, { values: changed, names, revision });
    else dropDraft(register.name, id);
  }, [register, id, changed, names, revision, dirty]);
  const change = (key: string, value: CellValue, name?: string) => {
    const next = stored(value);
    const { [key]: _, ...rest } = now.current;
    setChanged(next === base[key] ? rest : { ...rest, [key]: next });
    if (name !== undefined && typeof next === 'string') setNames((before) => ({ ...before, [next]: name }));
  };
  /** What has been saved is no longer a draft; what was typed meanwhile is. */
  const drop = (sent: Values) => {
    const kept = Object.entries(now.current).filter(([key, value]) => !(key in sent) || sent[key] !== value);
    setChanged(Object.fromEntries(kept));
    // The window may close before the page is drawn anew.
    if (kept.length === 0) dropDraft(register.name, id);
  };
  return { base, changed, now, names, dirty, restored: first !== null && first.prefilled !== true && dirty, change, drop };
}

type Touched = ReadonlySet<string>;

type Saving = {
  readonly options: Options;
  readonly changed: RefObject<Values>;
  /** Something typed cannot be read: said at its field, and nothing is sent. */
  readonly unreadable: RefObject<Readonly<Record<string, string>>>;
  readonly onTried: () => void;
  readonly onSaved: (sent: Values) => void;
};

/** The way to the store. A newer version there is a conflict to be settled by the reader; anything else is a sentence to show. */
function useSave({ options, changed, unreadable, onTried, onSaved }: Saving) {
  const { register, id, isNew, loaded, asOf } = options;
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  // The newest that this window knows of: the record's as it was read, or that of its own last save.
  const revision = useRef(loaded?.row.revision);
  useEffect(() => {
    revision.current = loaded?.row.revision;
  }, [loaded]);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const command = useCommand('records.save');
  const newer = async (error: unknown): Promise<Loaded | null> => {
    if (!(error instanceof AppError) || error.code !== 'CONFLICT' || isNew) return null;
    const theirs = await call('records.get', { register: register.name, id, asOf }).catch(() => null);
    return theirs !== null && theirs.row.revision !== revision.current ? theirs : null;
  };
  const sendNow = async (asked: Values, over: number | undefined, quietly: boolean): Promise<string | null> => {
    // Without what the save before this one took along, and what is being typed anew.
    const sent = Object.fromEntries(Object.entries(asked).filter(([key, value]) => changed.current[key] === value));
    if (!isNew && Object.keys(sent).length === 0) return id;
    if (!quietly) onTried();
    setProblem(null);
    if (Object.keys(unreadable.current).length > 0) return null;
    const to = over ?? revision.current;
    // Not read yet: without a revision the store would make a new record of it.
    if (!isNew && to === undefined) return null;
    try {
      const saved = await command.mutateAsync({
        register: register.name,
        ...(isNew ? {} : { id, revision: to }),
        values: sent,
      });
      revision.current = saved.revision;
      setConflict(null);
      onSaved(sent);
      return saved.id;
    } catch (error) {
      const theirs = await newer(error);
      if (theirs) setConflict({ theirs, mine: sent });
      // What is wrong stands at its field while the reader is still filling in the rest.
      else if (!quietly || !(error instanceof AppError) || error.code !== 'INVALID_INPUT')
        setProblem(error instanceof AppError ? error.message : String(error));
      return null;
    }
  };
  /** One at a time: the next begins with what the one before it made. What is typed while it waits is the next one's. */
  const send = (how: { readonly over?: number | undefined; readonly quietly?: boolean } = {}): Promise<string | null> => {
    const asked = changed.current;
    const next = last.current.then(() => sendNow(asked, how.over, how.quietly ?? false));
    last.current = next;
    return next;
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
  const [unreadable, unreadableNow, setUnreadable] = useNow<Readonly<Record<string, string>>>({});
  const check = useCheck(options, changed);
  const values = useMemo(() => ({ ...base, ...changed }), [base, changed]);
  // Asked at the moment, not when the page was last drawn.
  const holds = () => Object.keys(draft.now.current).length > 0;
  const restored = draft.restored && check.isUntouched;
  const finish = (sent: Values) => {
    draft.drop(sent);
    if (!holds()) check.calm();
  };
  const saving = useSave({ options, changed: draft.now, unreadable: unreadableNow, onTried: check.tryAll, onSaved: finish });
  const settle = async (): Promise<boolean> => {
    // A new record is made, and a record moved to another status, when the person says so: both can lock fields or start clocks.
    // What was left over from another time is not saved before somebody has taken it up.
    const isSafe = !options.isNew && !('status' in draft.now.current) && saving.conflict === null && !restored;
    if (isSafe && holds()) await saving.send({ quietly: true });
    return !holds() && Object.keys(unreadableNow.current).length === 0;
  };
  return {
    values,
    saved: loaded,
    names: { ...loaded?.names, ...draft.names },
    computed: check.computed,
    changed,
    dirty: draft.dirty,
    restored,
    errors: { ...check.errors, ...unreadable },
    problem: saving.problem,
    saving: saving.saving,
    conflict: saving.conflict,
    change: (key, value, name) => {
      check.touch(key);
      draft.change(key, value, name);
    },
    setUnreadable: (key, message) => {
      const { [key]: _, ...rest } = unreadableNow.current;
      setUnreadable(message === null ? rest : { ...rest, [key]: message });
    },
    save: () => saving.send(),
    settle,
    discard: () => {
      draft.drop(draft.now.current);
      check.calm();
      saving.forget();
      setUnreadable({});
    },
    keepMine: () => saving.send({ over: saving.conflict?.theirs.row.revision }),
  };
}
