import { importWords } from '#shared/i18n/interface-import.ts';

/** What the contract takes: 40 million characters of base64 are 28 MB of file. */
const mostBytes = 28_000_000;
export const mostFiles = 40;

export type SentFile = { readonly name: string; readonly base64: string };

/** In pieces: a spread of millions of arguments overflows the stack. */
function base64Of(bytes: Uint8Array): string {
  const step = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}

/** Files as they go to the store. Throws an Error whose message is a Swedish sentence. */
export async function readFiles(files: readonly File[]): Promise<readonly SentFile[]> {
  if (files.length > mostFiles) throw new Error(importWords.files.tooMany);
  return Promise.all(
    files.map(async (file) => {
      if (file.size > mostBytes) throw new Error(importWords.files.tooBig(file.name));
      const bytes = await file.arrayBuffer().catch(() => {
        throw new Error(importWords.files.unreadable(file.name));
      });
      return { name: file.name, base64: base64Of(new Uint8Array(bytes)) };
    }),
  );
}
