import { useRead } from '#renderer/api/hooks.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import type { ValueContext } from './format-value.ts';
import { HistoryList } from './HistoryList.tsx';
import { useLinkNames } from './use-link-names.ts';

const none: never[] = [];

export function HistoryTab({ register, id, context }: { readonly register: string; readonly id: string; readonly context: ValueContext }) {
  const history = useRead('records.history', { register, id });
  const names = useLinkNames(history.data ?? none);
  if (history.error) return <p role="alert">{history.error.message}</p>;
  if (!history.data) return <p className="dim">{interfaceWords.common.loading}</p>;
  return history.data.length === 0 ? (
    <p className="dim">{interfaceWords.history.empty}</p>
  ) : (
    <HistoryList items={history.data} context={{ ...context, names: { ...names, ...context.names } }} />
  );
}
