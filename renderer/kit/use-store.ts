import { useRead } from '#renderer/api/hooks.ts';
import type { RiskTone } from '#renderer/ui/marks.tsx';
import { withModelWords } from '#shared/i18n/models.ts';
import type { Settings } from '#shared/settings/settings.ts';

/** The organisation's settings as they are shown. */
export function useSettings(): Settings {
  const info = useRead('store.info', {}).data;
  if (info === undefined) throw new Error('No page is shown before the store has answered (App.tsx)');
  return withModelWords(info.settings);
}

/** Why nothing can be changed, as a finished sentence; null: it can. */
export const useReadOnly = (): string | null => useRead('store.info', {}).data?.readOnly ?? null;

export type LevelWords = { readonly tone: RiskTone; readonly label: string };

/** Word and shape of a risk level in a model; a level that the model no longer has stands as it is stored. */
export function levelWords(settings: Settings, model: unknown, level: string): LevelWords {
  const models = settings.riskModels.filter((known) => known.id === model);
  const found = [...models, ...settings.riskModels].flatMap((known) => known.levels).find((known) => known.id === level);
  return found ? { tone: found.tone, label: found.label } : { tone: 'low', label: level };
}
