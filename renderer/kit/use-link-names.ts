import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readQuery } from '#renderer/api/hooks.ts';
import type { HistoryItem } from '#shared/contract/records.contract.ts';
import { own } from '#shared/kit/own.ts';
import { findRegister } from '#shared/registers/table.ts';

type Target = { readonly register: string; readonly ids: readonly string[] };
/** What the store names at a time. */
const most = 200;

/** What the link fields in some history entries point at, before and after, in questions that the store answers. */
export function targetsOf(items: readonly HistoryItem[]): readonly Target[] {
  const ids = new Map<string, Set<string>>();
  for (const item of items)
    for (const [key, change] of Object.entries(item.changed ?? {})) {
      const field = own(findRegister(item.register)?.fields ?? {}, key);
      if ((field?.kind !== 'link' && field?.kind !== 'unit') || field.of === undefined || !findRegister(field.of)) continue;
      const known = ids.get(field.of) ?? new Set();
      for (const value of change) if (typeof value === 'string') known.add(value);
      ids.set(field.of, known);
    }
  return [...ids].flatMap(([register, found]) =>
    Array.from({ length: Math.ceil(found.size / most) }, (_, at) => ({ register, ids: [...found].slice(at * most, (at + 1) * most) })),
  );
}

/** Names of what history points at: entries hold ids, people read names. */
export function useLinkNames(items: readonly HistoryItem[]): Readonly<Record<string, string>> {
  const targets = useMemo(() => targetsOf(items), [items]);
  const found = useQueries({
    queries: targets.map(({ register, ids }) => readQuery('records.options', { register, text: '', limit: most, ids: [...ids] })),
  });
  return Object.fromEntries(found.flatMap((options) => (options.data ?? []).map((option) => [option.id, option.title] as const)));
}
