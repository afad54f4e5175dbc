/**
 * Unsaved texts by key: in the browser's storage as they are, or sealed when the register is encrypted. Without a key (a browser that
 * cannot seal) they last as long as the window.
 */
type Sealed = { readonly key: CryptoKey | null; readonly texts: Map<string, string> };

const prefix = 'parmen.utkast.';
const mark = 'k1:';
const ivBytes = 12;
let sealed: Sealed | null = null;
/** Sealing takes a moment; what is written later must not be overtaken. */
let writing: Promise<void> = Promise.resolve();

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function seal(key: CryptoKey, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const hidden = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)));
  return `${mark}${toBase64(iv)}.${toBase64(hidden)}`;
}
/** Null: sealed with another key, so it belongs to another register. */
async function unseal(key: CryptoKey, kept: string): Promise<string | null> {
  try {
    const [iv = '', hidden = ''] = kept.slice(mark.length).split('.');
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, key, fromBase64(hidden)));
  } catch {
    return null;
  }
}

function keep(name: string, text: string): void {
  if (sealed === null) return localStorage.setItem(name, text);
  const { key, texts } = sealed;
  texts.set(name, text);
  if (key === null) return;
  writing = writing.then(async () => localStorage.setItem(name, await seal(key, text))).catch(() => undefined);
}

/** What the browser's own storage does, by name. May throw as that does. */
export const draftStorage = {
  getItem: (name: string): string | null => (sealed === null ? localStorage.getItem(name) : (sealed.texts.get(name) ?? null)),
  setItem: keep,
  removeItem: (name: string): void => {
    sealed?.texts.delete(name);
    localStorage.removeItem(name);
    writing = writing.then(() => localStorage.removeItem(name));
  },
} as const;

const keptNames = (): readonly string[] => Object.keys(localStorage).filter((name) => name.startsWith(prefix));

/**
 * The register is open: its drafts are read with its key (base64, 32 bytes), and plain ones from before are sealed. Null: it is not
 * encrypted (any more), and what was sealed becomes plain.
 */
export async function openDrafts(draftKey: string | null): Promise<void> {
  const before = sealed?.texts ?? new Map<string, string>();
  if (draftKey === null) {
    sealed = null;
    await writing;
    for (const [name, text] of before) keep(name, text);
    return;
  }
  const texts = new Map(before);
  sealed = { key: null, texts };
  const key = await crypto.subtle.importKey('raw', fromBase64(draftKey), 'AES-GCM', false, ['encrypt', 'decrypt']);
  await writing;
  for (const name of keptNames()) {
    const kept = localStorage.getItem(name) ?? '';
    const text = kept.startsWith(mark) ? await unseal(key, kept) : kept;
    if (text !== null && !texts.has(name)) texts.set(name, text);
  }
  sealed = { key, texts };
  for (const [name, text] of texts) keep(name, text);
  await writing;
}

/** The register has been locked: what was read of it leaves the memory. It stays in the browser's storage, sealed. */
export function closeDrafts(): void {
  sealed = null;
}
