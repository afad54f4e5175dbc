import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';

export type StaticFile = { readonly bytes: Buffer; readonly type: string };
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

/** A file of the built interface, or undefined. Nothing outside the folder, nothing of an unknown kind. */
export function readStatic(folder: string, path: string): StaticFile | undefined {
  const file = resolve(folder, `.${path === '/' ? '/index.html' : path}`);
  const type = types[extname(file)];
  if (!type || path.includes('\0') || !file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return { bytes: readFileSync(file), type };
}
