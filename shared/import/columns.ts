import type { Field } from '#shared/kit/field.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { allWordsOf, wordsOf } from '#shared/i18n/registers.ts';
import type { AnyWords } from '#shared/kit/words.ts';
import type { TargetColumn } from './types.ts';

/** A register declared at run time (architecture test) has no words; its field names do. */
export function wordsFor(register: AnyRegister): AnyWords | undefined {
  try {
    return wordsOf(register.name);
  } catch {
    return undefined;
  }
}

const weightOf = (register: AnyRegister, key: string, field: Field): number => {
  if (key === register.title) return 4;
  if (register.keys.some((fields) => fields.includes(key))) return 2;
  return field.required && field.kind !== 'bool' ? 2 : 1;
};

/** Every field and many-to-many link of a register as a column; what is computed is known, so that its header is no unknown column. */
export function columnsOf(register: AnyRegister): readonly TargetColumn[] {
  const words = wordsFor(register);
  const spoken = allWordsOf(register.name);
  const label = (key: string): string => words?.fields[key] ?? key;
  const labels = (key: string) => spoken.flatMap(({ fields }) => fields[key] ?? []);
  const fields = Object.entries(register.fields).map(([key, field]): TargetColumn => {
    const choices = words?.choices[key];
    return {
      id: key,
      label: label(key),
      labels: labels(key),
      headers: field.import,
      kind: field.kind === 'level' ? 'text' : field.kind,
      field,
      ...(choices ? { words: choices, allWords: spoken.map((one) => one.choices[key] ?? {}) } : {}),
      register: register.name,
      name: key,
      weight: weightOf(register, key, field),
    };
  });
  const links = Object.entries(register.links).flatMap(([key, link]): TargetColumn[] =>
    link.kind === 'manyOut'
      ? [
          {
            id: link.name,
            label: words?.links?.[key] ?? link.name,
            labels: spoken.flatMap(({ links }) => links?.[key] ?? []),
            headers: link.import,
            kind: 'refs',
            register: register.name,
            name: link.name,
            weight: 1,
          },
        ]
      : [],
  );
  const computed = Object.entries(register.computed).flatMap(([key, field]): TargetColumn[] =>
    field.internal
      ? []
      : [{ id: `${register.name}.${key}`, label: label(key), labels: labels(key), headers: field.import, kind: 'ignore', weight: 0 }],
  );
  return [...fields, ...links, ...computed];
}
