import { useState } from 'react';
import { defaultLayout, type ColumnLayout } from '#renderer/ui/table/types.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { columnKeys } from './register-fields.ts';

const keyOf = (register: string): string => `parmen.kolumner.${register}`;

/** A register's own list first; all its other columns wait in the chooser. */
const declared = (register: AnyRegister): ColumnLayout => ({
  ...defaultLayout,
  hidden: columnKeys(register).filter((key) => !register.list.includes(key)),
});

function stored(register: AnyRegister): ColumnLayout {
  try {
    const text = localStorage.getItem(keyOf(register.name));
    const found = text === null ? null : (JSON.parse(text) as ColumnLayout);
    return found && Array.isArray(found.order) && Array.isArray(found.hidden) && typeof found.widths === 'object'
      ? found
      : declared(register);
  } catch {
    return declared(register);
  }
}

/** Which columns, in what order, how wide: kept on this computer for each register. */
export function useLayout(register: AnyRegister): readonly [ColumnLayout, (layout: ColumnLayout) => void] {
  const [layout, setLayout] = useState(() => stored(register));
  const change = (next: ColumnLayout) => {
    const kept = next === defaultLayout ? declared(register) : next;
    setLayout(kept);
    try {
      localStorage.setItem(keyOf(register.name), JSON.stringify(kept));
    } catch {
      // Storage is full or switched off: the layout holds for as long as the page is open.
    }
  };
  return [layout, change];
}
