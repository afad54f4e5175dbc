import type { Field } from '#shared/kit/field.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { own } from '#shared/kit/own.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { instantText } from '#shared/kit/swedish.ts';
import { numberText } from '#shared/kit/wording.ts';
import { plainText } from '#shared/review/rich-text.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { fieldOf, isFlag } from './register-fields.ts';
import { levelWords } from './use-store.ts';

const common = interfaceWords.common;

/** What turns stored ids into words: names of linked records, and the settings that name levels. */
export type ValueContext = { readonly names: Readonly<Record<string, string>>; readonly settings: Settings; readonly model?: unknown };

/** A year is a name, not an amount: no blank between thousands. */
export const isYear = (key: string): boolean => /^year$|Year$/.test(key);

/** The steps that a scale field is read on. A risk's own model decides; without one the first model. */
export function stepsOf(field: Field, { settings, model }: Pick<ValueContext, 'settings' | 'model'>) {
  if (field.of === 'classification') return settings.classification.levels;
  const risk = settings.riskModels.find((known) => known.id === model) ?? settings.riskModels[0];
  return (field.of === 'risk.likelihood' ? risk?.likelihoods : risk?.consequences) ?? [];
}

/** History holds whatever was stored; anything but text and numbers is shown as it is written there. */
const plain = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');

/** A stored value in words, for history, export and facts; '' when it is empty. */
export function valueText(register: AnyRegister, key: string, value: unknown, context: ValueContext): string {
  if (value === null || value === undefined || value === '') return '';
  const field = fieldOf(register, key);
  if (typeof value === 'boolean' || isFlag(register, key) || field?.kind === 'bool')
    return value === true || value === 1 ? common.yes : common.no;
  switch (field?.kind) {
    case 'choice':
      return own(wordsOf(register.name).choices[key] ?? {}, plain(value)) ?? plain(value);
    case 'link':
    case 'unit':
      return own(context.names, plain(value)) ?? common.elsewhere;
    case 'instant':
      return instantText(plain(value));
    case 'number':
      return typeof value === 'number' && !isYear(key) ? numberText(value, 2) : plain(value);
    case 'scale': {
      const step = stepsOf(field, context).find((known) => known.value === value);
      return step ? `${step.value} ${step.label}` : plain(value);
    }
    case 'level':
      return levelWords(context.settings, context.model, plain(value)).label;
    default:
      if (field?.rich) return plainText(plain(value));
      if (key === 'model') return context.settings.riskModels.find((known) => known.id === value)?.name ?? plain(value);
      return plain(value);
  }
}
