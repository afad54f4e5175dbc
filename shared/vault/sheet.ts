import { vaultWords } from '../i18n/vault.ts';

/** Everything that a stranger needs in ten years. `made`: the day, YYYY-MM-DD. */
export type Sheet = { readonly groups: readonly string[]; readonly fileName: string; readonly made: string };

/** The recovery key as a text file: seven groups a line, then what it opens and where it belongs. */
export function sheetText({ groups, fileName, made }: Sheet): string {
  const { sheet } = vaultWords;
  const lines = [groups.slice(0, 7).join('  '), groups.slice(7).join('  ')];
  const facts = [`${sheet.file}: ${fileName}`, `${sheet.made}: ${made}`];
  return [sheet.title, '', ...lines, '', ...facts, '', sheet.use, sheet.keep, sheet.void, ''].join('\r\n');
}
