import { importMessageWords } from '#shared/i18n/import-messages.ts';
import { issueText } from '#shared/i18n/issues.ts';
import type { IssueCode } from './types.ts';

/** What the sentence is about: the header, the cell as text (shortened), limits or known words. */
export type MessageParts = { readonly column: string; readonly value: string; readonly detail?: string | undefined };
const words = (): Readonly<Record<IssueCode, (parts: MessageParts) => string>> => importMessageWords.issues;

const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value);
/** One sentence or two: what is wrong with the value, and what to do. */
export const issueMessage = (code: IssueCode, parts: MessageParts): string => words()[code]({ ...parts, value: short(parts.value) });

/** For findings of the gateway that no code of ours names; the form says the same words. */
export const gatewayMessage = (code: string, label: string, detail?: string): string => issueText(code, label, detail);

export const tableMessages = importMessageWords.sheets;
