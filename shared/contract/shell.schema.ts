import * as z from 'zod';
import { LANGUAGES } from '../kit/language.ts';
import { PAGE_COMMANDS, type OtherStore, type PageState, type PrintRequest } from './shell.ts';

/** What the page says is checked in the shell before it is used. */
export const pageStateSchema: z.ZodType<PageState> = z.strictObject({
  language: z.enum(LANGUAGES),
  works: z.array(z.enum(PAGE_COMMANDS)).max(PAGE_COMMANDS.length),
});
export const printRequestSchema: z.ZodType<PrintRequest> = z.strictObject({
  as: z.enum(['pdf', 'paper']),
  title: z.string().min(1).max(200),
});
export const otherStoreSchema: z.ZodType<OtherStore> = z.enum(['open', 'demo']);
