import { useEffect, useRef } from 'react';
import * as z from 'zod';
import { useCommand } from '#renderer/api/hooks.ts';
import { workRoles } from '#shared/contract/session.contract.ts';

const whoSchema = z.object({ name: z.string().max(80), role: z.enum(workRoles) });
/** Who works at this computer. */
export type Who = z.output<typeof whoSchema>;
const key = 'parmen.vem';

/** The choice of this computer; null: nobody has said. Storage may be switched off; then it is asked for again next time. */
export function loadWho(): Who | null {
  try {
    const found = whoSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

export function keepWho(who: Who): void {
  try {
    localStorage.setItem(key, JSON.stringify(who));
  } catch {
    // The session knows; only the next one asks again.
  }
}

/** Tells the store who works, once when the window opens. */
export function useSignIn(): void {
  const { mutate } = useCommand('session.setActor');
  const told = useRef(false);
  useEffect(() => {
    const who = loadWho();
    if (told.current || who === null) return;
    told.current = true;
    mutate(who);
  }, [mutate]);
}
