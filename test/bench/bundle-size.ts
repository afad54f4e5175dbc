import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1000 bytes). */
export type BundleSize = { readonly rawKb: number; readonly gzipKb: number };

const kb = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0) / 1000;

/** Adds a script and what it imports at once; `import()` is fetched later and left out. */
function follow(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g))
    follow(join(dirname(file), name!), seen);
}

/** Scripts of the first screen: what index.html asks for, the program that it fetches, the start page, and all they import at once. Undefined where one is missing. */
export function firstScreenScripts(assets: string): BundleSize | undefined {
  const names = existsSync(assets) ? readdirSync(assets) : [];
  const roots = ['index-', 'program-', 'StartPage-'].map((start) => names.find((name) => name.startsWith(start) && name.endsWith('.js')));
  const files = new Set<string>();
  for (const root of roots) {
    if (!root) return undefined;
    follow(join(assets, root), files);
  }
  const bytes = [...files].map((file) => readFileSync(file));
  return { rawKb: kb(bytes.map((b) => b.length)), gzipKb: kb(bytes.map((b) => gzipSync(b).length)) };
}
