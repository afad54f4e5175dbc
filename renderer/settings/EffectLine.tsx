import { useDebouncedValue } from '@mantine/hooks';
import { useRead } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { settingsWords } from '#shared/i18n/interface-settings.ts';
import type { Settings } from '#shared/settings/settings.ts';

const words = settingsWords.effect;
/** Long enough to type a word. */
const waitMs = 400;

/** What the changes would do, said before they are saved. `settings`: typed and valid. */
export function EffectLine({ settings }: { readonly settings: Settings }) {
  const [asked] = useDebouncedValue(settings, waitMs);
  const effect = useRead('settings.preview', { settings: asked }, { keep: true });
  if (effect.error) return <Notice tone="danger" title={effect.error.message} />;
  if (!effect.data || asked !== settings) return <p className="why">{words.counting}</p>;
  const { touched, withoutLevel } = effect.data;
  return (
    <>
      <p className="why" role="status">
        {touched === 0 ? words.none : words.touches(touched)}
      </p>
      {withoutLevel > 0 ? <Notice tone="warn" live title={words.withoutLevel(withoutLevel)} /> : null}
    </>
  );
}
