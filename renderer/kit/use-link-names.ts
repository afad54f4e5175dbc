import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readQuery } from '#renderer/api/hooks.ts';
import type { HistoryItem } from '#shared/contract/records.contract.ts';
import { findRegister } from '#shared/registers/table.ts';
import { own } from '#shared/kit/own.ts';

/** Registers that the link fields in some history entries point at. */
function targetsOf(items: readonly HistoryItem[]): readonly string[] {
  const targets = items.flatMap((item) => {
    const fields = findRegister(item.register)?.fields ?? {};
    return Object.keys(item.changed ?? {}).flatMap((key) => {
      const field = own(fields, key);
      return (field?.kind === 'link' || field?.kind === 'unit') && field.of !== undefined && findRegister(field.of) ? [field.of] : [];
    });
  });
  return [...new Set(targets)];
}

/** Names of what history points at, among the first 200 of each register: entries hold ids, people read names. */
export function useLinkNames(items: readonly HistoryItem[]): Readonly<Record<string, string>> {
  const targets = useMemo(() => targetsOf(items), [items]);
  const found = useQueries({ queries: targets.map((register) => readQuery('records.options', { register, text: '', limit: 200 })) });
  return Object.fromEntries(found.flatMap((options) => (options.data ?? []).map((option) => [option.id, option.title] as const)));
}
