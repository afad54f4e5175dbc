import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call } from '#renderer/api/client.ts';
import { useRead } from '#renderer/api/hooks.ts';
import { useStayOpen } from '#renderer/ui/stay-open.ts';
import type { ImportStatus, SheetMapping, SheetPreview } from '#shared/contract/import.contract.ts';
import { AppError } from '#shared/kit/errors.ts';
import { readFiles } from './files.ts';

const pollMs = 300;
/** Long enough to choose a second column before the plan is made anew. */
const planAfterMs = 350;

export const sheetKey = ({ file, sheet }: { readonly file: string; readonly sheet: string | null }): string => `${file}\n${sheet ?? ''}`;

const mappingOf = (preview: SheetPreview): SheetMapping => ({
  file: preview.file,
  sheet: preview.sheet,
  include: preview.target !== null,
  target: preview.target,
  headerRow: preview.headerRow,
  columns: preview.columns.map(({ header, col, field, values }) => ({ header, col, field, values })),
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const isBusy = (status: ImportStatus | undefined): boolean =>
  status === undefined || status.phase === 'read' || status.phase === 'plan' || status.phase === 'write';
const messageOf = (error: unknown): string => (error instanceof AppError || error instanceof Error ? error.message : String(error));

export type ImportState = {
  readonly job: string | null;
  readonly status: ImportStatus | undefined;
  readonly busy: boolean;
  readonly isCancelled: boolean;
  readonly problem: string | null;
  /** How a sheet is read: as chosen, else as found. */
  readonly mapping: (preview: SheetPreview) => SheetMapping;
  readonly start: (files: readonly File[]) => void;
  readonly change: (mapping: SheetMapping) => void;
  readonly accept: (skipRejected: boolean, remember: boolean) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
};

/** The job's state, asked until it is done; when rows have been written every page asks anew. */
function useStatus(job: string | null) {
  const client = useQueryClient();
  const poll = useRead('import.status', { job: job ?? '' }, { enabled: job !== null, keep: true, every: job === null ? false : pollMs });
  const status = job === null ? undefined : poll.data;
  const isWritten = status?.phase === 'written';
  useEffect(() => {
    if (isWritten) void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'import.status' });
  }, [isWritten, client]);
  return { status, error: poll.error, refetch: poll.refetch };
}

type Chosen = Readonly<Record<string, SheetMapping>>;

async function planAgain(job: string, previews: readonly SheetPreview[], chosen: Chosen): Promise<void> {
  // A plan under way is let to end: one at a time.
  while ((await call('import.status', { job })).phase === 'plan') await pause(100);
  const mappings = previews.map((preview) => chosen[sheetKey(preview)] ?? mappingOf(preview));
  await call('import.plan', { job, mappings: mappings.map((one) => ({ ...one, columns: [...one.columns] })) });
}

/** Work that may fail with a sentence for the reader. */
function useAttempt() {
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setProblem(null);
    try {
      await work();
    } catch (failure) {
      setProblem(messageOf(failure));
    }
  };
  return { problem, setProblem, attempt };
}

/** One import from files to rows: every step is asked of the store, nothing is written before `accept`. `into`: what an unknown list is read as. */
export function useImport(into: string | null): ImportState {
  const [job, setJob] = useState<string | null>(null);
  const { problem, setProblem, attempt } = useAttempt();
  const [chosen, setChosen] = useState<Chosen>({});
  const [starting, setStarting] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [isCancelled, setCancelled] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { status, error, refetch } = useStatus(job);
  const busy = starting || waiting || (job !== null && isBusy(status));
  useStayOpen(status?.phase === 'write');
  const previews = status?.previews ?? [];
  useEffect(() => () => clearTimeout(timer.current), []);

  const mapping = (preview: SheetPreview): SheetMapping => chosen[sheetKey(preview)] ?? mappingOf(preview);
  const plan = (all: Chosen) =>
    attempt(async () => {
      if (job !== null) await planAgain(job, previews, all);
      await refetch();
    }).finally(() => setWaiting(false));

  return {
    job,
    status,
    busy,
    isCancelled,
    problem: problem ?? error?.message ?? null,
    mapping,
    start: (files) => {
      setStarting(true);
      setCancelled(false);
      setChosen({});
      void attempt(async () => setJob((await call('import.start', { files: [...(await readFiles(files))], into })).job)).finally(() =>
        setStarting(false),
      );
    },
    change: (next) => {
      const all = { ...chosen, [sheetKey(next)]: next };
      setChosen(all);
      setWaiting(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void plan(all), planAfterMs);
    },
    accept: (skipRejected, remember) =>
      void attempt(async () => {
        if (job !== null) await call('import.accept', { job, skipRejected, remember });
        await refetch();
      }),
    cancel: () => {
      const stopped = job;
      setJob(null);
      setCancelled(true);
      if (stopped !== null) void attempt(() => call('import.cancel', { job: stopped }));
    },
    reset: () => {
      setJob(null);
      setChosen({});
      setCancelled(false);
      setProblem(null);
    },
  };
}
