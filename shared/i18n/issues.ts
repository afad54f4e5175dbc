import { inLanguage } from '#shared/kit/language.ts';
import { own } from '#shared/kit/own.ts';
import { issuesEn } from './en/issues.en.ts';
import { issuesSv } from './sv/issues.sv.ts';

const words = inLanguage(issuesSv, issuesEn);
const messages: Readonly<Record<string, (field: string, detail: string | undefined) => string>> = words;

/**
 * The message of an issue code (Issue.code). `fieldLabel`: the field's label in the register's words; `detail`: allowed values,
 * limits or the label of another field. An unknown code says that the value could not be used, never a code.
 */
export const issueText = (code: string, fieldLabel: string, detail?: string): string =>
  own(messages, code)?.(fieldLabel, detail) ?? words.unknown(fieldLabel);
