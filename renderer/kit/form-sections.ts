import { wordsOf } from '#shared/i18n/registers.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';

/** Aspects of a classification, picked together on one scale. */
export const classAspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
export type ClassAspectId = (typeof classAspects)[number];
export const hasClass = (register: AnyRegister): boolean => register.fields['confidentiality']?.of === 'classification';

export type FormItem =
  | { readonly kind: 'field'; readonly field: string; readonly wide: boolean }
  | { readonly kind: 'class'; readonly aspects: readonly ClassAspectId[] };
export type FormSection = { readonly key: string; readonly label: string; readonly items: readonly FormItem[] };

/** Fields that the program fills in by itself: read in the form, never typed. */
export const keptFields = (register: AnyRegister): ReadonlySet<string> =>
  new Set(Object.entries(register.fields).flatMap(([key, field]) => (field.kept ? [key] : [])));

const wide = new Set(['longText', 'scale', 'link', 'bool']);

function items(register: AnyRegister, keys: readonly string[], settings: Settings): readonly FormItem[] {
  const isAspect = (key: string) => hasClass(register) && (classAspects as readonly string[]).includes(key);
  const aspects = classAspects.filter((key) => keys.includes(key) && (key !== 'traceability' || settings.classification.traceability));
  let placedClass = false;
  return keys.flatMap((field): readonly FormItem[] => {
    if (isAspect(field)) {
      if (placedClass) return [];
      placedClass = true;
      return [{ kind: 'class', aspects }];
    }
    const kind = register.fields[field]?.kind ?? 'text';
    return [{ kind: 'field', field, wide: wide.has(kind) || field === register.title }];
  });
}

/** A record that is being made begins with what it is called; one that is there, with what the register puts first. */
function titleFirst(register: AnyRegister, sections: readonly FormSection[]): readonly FormSection[] {
  const named = sections.find((section) => section.items.some((item) => item.kind === 'field' && item.field === register.title));
  return named === undefined ? sections : [named, ...sections.filter((section) => section !== named)];
}

/** The form as the register declares it; fields in no section come last, under a heading of their own when there are others. */
export function formSections(register: AnyRegister, settings: Settings, isNew = false): readonly FormSection[] {
  const words = wordsOf(register.name).sections;
  const declared = Object.entries(register.sections);
  const used = new Set(declared.flatMap(([, keys]) => keys));
  const rest = Object.keys(register.fields).filter(
    (key) => !used.has(key) && !register.fields[key]?.internal && !register.fields[key]?.rich,
  );
  const sections = declared.map(([key, keys]) => ({ key, label: words[key] ?? key, items: items(register, keys, settings) }));
  const others = { key: 'rest', label: declared.length === 0 ? '' : interfaceWords.record.other, items: items(register, rest, settings) };
  const all = rest.length === 0 ? sections : [...sections, others];
  return isNew ? titleFirst(register, all) : all;
}
