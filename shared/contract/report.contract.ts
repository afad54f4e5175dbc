import * as z from 'zod';
import { command, query } from './procedure.ts';

/*
 * What the page may tell of an error of its own. The shapes let no sentence through: a message can quote what somebody has typed, so
 * none is taken.
 */
export const noteSchema = z.strictObject({
  /** Name of the error's class: "TypeError". */
  kind: z.string().regex(/^[A-Za-z]{1,40}$/),
  /** Address of the page without what is open on it: "/register/risk". */
  page: z.string().regex(/^\/[A-Za-z/-]{0,60}$/),
  /** Places in the program's own files, nearest first: "save RecordPanel-x1.js:12:7". */
  places: z.array(z.string().regex(/^([\w$.<>]{1,60} )?[\w.-]{1,80}:\d{1,7}(:\d{1,7})?$/)).max(4),
});
export type ErrorNote = z.output<typeof noteSchema>;

export const reportContract = {
  'report.note': command(noteSchema, z.null()),
  /** The whole report as the text that would be sent by hand. `agent`: what the browser says of itself. Nothing is sent anywhere. */
  'report.read': query(z.strictObject({ agent: z.string().max(400) }), z.strictObject({ fileName: z.string(), text: z.string() })),
} as const;
