import * as z from 'zod';
import { guideKeys, type GuideGroup, type GuideListKey } from '../guide/lists.ts';
import { command, query, trusted } from './procedure.ts';

export type GuideColumn = {
  readonly label: string;
  /** A row cannot be without it. */
  readonly required: boolean;
  readonly help: string | null;
};
export type GuideListState = {
  readonly key: GuideListKey;
  readonly group: GuideGroup;
  /** What the import calls it. */
  readonly target: string;
  readonly register: string;
  /** Records in the register now. */
  readonly rows: number;
  readonly skipped: boolean;
  readonly columns: readonly GuideColumn[];
};
/** `hidden`: the start page says nothing of it any more. Both are this machine's, not the register's. */
export type Guide = { readonly lists: readonly GuideListState[]; readonly hidden: boolean; readonly tourSeen: boolean };

const key = z.enum(guideKeys);

export const guideContract = {
  /** The lists that an organisation mostly has, and how far it has come with them. */
  'guide.read': query(z.strictObject({}), trusted<Guide>()),
  /** What is not given stays as it is. */
  'guide.keep': command(
    z.strictObject({
      skipped: z.array(key).max(guideKeys.length).optional(),
      hidden: z.boolean().optional(),
      tourSeen: z.boolean().optional(),
    }),
    z.null(),
  ),
  /** An Excel list without rows, with the headers that the import knows and a sheet that explains them. `base64` is the file. */
  'guide.emptyList': query(
    z.strictObject({ key }),
    trusted<{ readonly fileName: string; readonly mime: string; readonly base64: string }>(),
  ),
} as const;
