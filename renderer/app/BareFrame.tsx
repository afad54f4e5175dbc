import { useMemo, type ReactNode } from 'react';
import { AsOfContext, type AsOf } from './as-of-context.ts';
import { useShortcutKeys } from './commands.ts';

/** A page that fills the window: no header, no menu; shortcuts work, Ctrl+Z among them. */
export function BareFrame({ asOf, setAsOf, children }: AsOf & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ asOf, setAsOf }), [asOf, setAsOf]);
  useShortcutKeys();
  return <AsOfContext value={value}>{children}</AsOfContext>;
}
