import { Group, Radio } from '@mantine/core';
import { Box } from '#renderer/ui/Page.tsx';
import { settingsWords } from '#shared/i18n/interface-settings.ts';
import { LANGUAGES, type Language } from '#shared/kit/language.ts';

type Props = { readonly value: Language; readonly onChange: (language: Language) => void };

/** Each language by its own name, so that it is found by whoever cannot read the other. */
export function LanguageBox({ value, onChange }: Props) {
  const { title, help, of } = settingsWords.language;
  return (
    <Box title={title} padded>
      <Radio.Group aria-label={title} description={help} value={value} onChange={(chosen) => onChange(chosen === 'en' ? 'en' : 'sv')}>
        <Group mt="xs" gap="lg">
          {LANGUAGES.map((language) => (
            <Radio key={language} value={language} label={of[language]} lang={language} />
          ))}
        </Group>
      </Radio.Group>
    </Box>
  );
}
