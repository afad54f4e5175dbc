import { useState } from 'react';
import { call } from '#renderer/api/client.ts';
import { saveFile } from '#renderer/ui/save-file.ts';
import { firstHoursWords } from '#shared/i18n/first-hours.ts';
import type { GuideListKey } from '#shared/guide/lists.ts';

export type Said = { readonly tone: 'ok' | 'danger'; readonly text: string };

/** Downloads the empty list of a key, and says how it went. */
export function useEmptyList(): { readonly said: Said | null; readonly fetchEmpty: (key: GuideListKey) => void } {
  const [said, setSaid] = useState<Said | null>(null);
  const words = firstHoursWords.guide;
  const fetchEmpty = async (key: GuideListKey): Promise<void> => {
    try {
      const file = await call('guide.emptyList', { key });
      saveFile(file);
      setSaid({ tone: 'ok', text: words.saved(file.fileName) });
    } catch {
      setSaid({ tone: 'danger', text: words.failed });
    }
  };
  return { said, fetchEmpty: (key) => void fetchEmpty(key) };
}
