import { useEffect, useRef } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { workRoles, type WorkRole } from '#shared/contract/work-roles.ts';

/** Who works at this computer. */
export type Who = { readonly name: string; readonly role: WorkRole };
const key = 'parmen.vem';

function readWho(kept: unknown): Who | null {
  if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('role' in kept)) return null;
  const role = workRoles.find((known) => known === kept.role);
  return typeof kept.name === 'string' && kept.name.length <= 80 && role !== undefined ? { name: kept.name, role } : null;
}

/** The choice of this computer; null: nobody has said. Storage may be switched off; then it is asked for again next time. */
export function loadWho(): Who | null {
  try {
    return readWho(JSON.parse(localStorage.getItem(key) ?? 'null'));
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
