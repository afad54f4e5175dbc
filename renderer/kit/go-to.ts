import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { CellValue, RecordRef } from '#shared/contract/records.contract.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { keepDraft, newId } from './drafts.ts';

/** Another record in its own register. */
export function useOpenRecord(): (record: Pick<RecordRef, 'register' | 'id'>, tab?: string) => void {
  const navigate = useNavigate();
  return useCallback(
    ({ register, id }, tab) =>
      void navigate({ to: '/register/$register', params: { register }, search: { id, ...(tab === undefined ? {} : { tab }) } }),
    [navigate],
  );
}

/** The rows of a register that match a filter: what every figure leads to. */
export function useShowRows(): (register: string, filter?: FilterData) => void {
  const navigate = useNavigate();
  return useCallback(
    (register, filter) =>
      void navigate({ to: '/register/$register', params: { register }, search: filter === undefined ? {} : { filter } }),
    [navigate],
  );
}

/** A new record with some fields filled in. `names`: of the records that link fields point at. */
export function useNewRecord(): (
  register: string,
  values?: Readonly<Record<string, CellValue>>,
  names?: Readonly<Record<string, string>>,
) => void {
  const navigate = useNavigate();
  const { register: here } = useParams({ strict: false });
  return useCallback(
    (register, values, names) => {
      if (values !== undefined) keepDraft(register, newId, { values, names: names ?? {}, revision: 0, prefilled: true });
      const place = { to: '/register/$register', params: { register } } as const;
      // A copy made within a search or a filter leaves both as they are.
      if (register === here) void navigate({ ...place, search: (before) => ({ ...before, tab: undefined, id: newId }) });
      else void navigate({ ...place, search: { id: newId } });
    },
    [here, navigate],
  );
}

/** The import, with one register chosen for the sheets. */
export function useImportInto(register: string): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to: '/import', search: { register } });
}
