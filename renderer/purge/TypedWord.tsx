import { TextInput } from '@mantine/core';
import { purgeWords } from '#shared/i18n/purge.ts';

type Props = { readonly value: string; readonly onChange: (value: string) => void };

/** The word that is typed before something is erased: a click can be a slip, a word is not. */
export function TypedWord({ value, onChange }: Props) {
  const { type, word } = purgeWords.confirm;
  return (
    <TextInput
      label={type(word)}
      data-autofocus
      autoComplete="off"
      spellCheck={false}
      maxLength={20}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
export const isTyped = (value: string): boolean => value.trim() === purgeWords.confirm.word;
