import type { ReactNode } from 'react';
import { useReadOnly } from './use-store.ts';

/** The frame's notice that says why nothing can be changed. */
export const readOnlyNotice = 'skrivskydd';

/**
 * What changes the register. While it is only read every control inside is off, and says why: as its tooltip and to screen readers by
 * the frame's notice. A fieldset, since it turns off whatever stands in it; what opens in a layer of its own needs one of its own.
 */
export function Writes({ children }: { readonly children: ReactNode }) {
  const reason = useReadOnly();
  if (reason === null) return children;
  return (
    <fieldset className="writes" disabled title={reason} aria-describedby={readOnlyNotice}>
      {children}
    </fieldset>
  );
}
