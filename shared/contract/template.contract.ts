import * as z from 'zod';
import type { TemplateCheck } from '#shared/documents/template-check.ts';
import { command, query, trusted } from './procedure.ts';

/** `problem`: why the stored template cannot be used, as a sentence; then there is no check. */
export type TemplateState = { readonly name: string; readonly check: TemplateCheck | null; readonly problem: string | null };

export const templateContract = {
  /** The organisation's own Word template, checked anew; null: none is chosen. */
  'template.get': query(z.strictObject({}), trusted<TemplateState | null>()),
  /** Checks a .docx or .dotx and keeps it for every document. INVALID_INPUT says in one sentence why it cannot be used. 14 million characters are 10 MB. */
  'template.save': command(
    z.strictObject({ name: z.string().trim().min(1).max(255), base64: z.base64().max(14_000_000) }),
    trusted<TemplateCheck>(),
  ),
  'template.remove': command(z.strictObject({}), z.null()),
  /** A template to start from, in the language in use. `base64` is the file. */
  'template.sample': query(z.strictObject({}), trusted<{ readonly fileName: string; readonly mime: string; readonly base64: string }>()),
} as const;
