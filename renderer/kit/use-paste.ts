import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isTable, keepPasted } from './import/pasted.ts';
import { useReadOnly } from './use-store.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Rows copied in Excel and pasted on a register's page go to the import, where they are looked at before anything is written. */
export function usePasteImport(register: string): void {
  const navigate = useNavigate();
  const canWrite = useReadOnly() === null;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!canWrite || isField(event.target) || !isTable(text)) return;
      event.preventDefault();
      keepPasted(text);
      void navigate({ to: '/import', search: { register } });
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [navigate, register, canWrite]);
}
