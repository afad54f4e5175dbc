import { createHash } from 'node:crypto';
import { keyBytes } from './key.ts';

/** Crockford's: no letter that is taken for a digit when it is read from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyCharacters = 52;
const groupSize = 4;
const checkCharacters = 4;
/** Groups of a recovery key: thirteen of the key and one that checks them. */
export const recoveryGroups = (keyCharacters + checkCharacters) / groupSize;

function encode(bytes: Uint8Array): string {
  let bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  bits = bits.padEnd(Math.ceil(bits.length / 5) * 5, '0');
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
}
function decode(text: string): Buffer {
  const bits = Array.from(text, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
const checkOf = (key: Uint8Array): string => encode(createHash('sha256').update(key).digest()).slice(0, checkCharacters);

/** The key itself in groups that can be read from paper: whoever has it opens the store without the passphrase. */
export function recoveryKey(key: Buffer): readonly string[] {
  return (encode(key) + checkOf(key)).match(new RegExp(`.{${groupSize}}`, 'g')) ?? [];
}

/** As typed: spaces, hyphens and small letters do not matter, nor O for 0 and I or L for 1. */
export const asTyped = (text: string): string => text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** "none": it does not look like a recovery key. "wrong": it does, but has been mistyped. */
export function readRecoveryKey(text: string): Buffer | 'none' | 'wrong' {
  const typed = asTyped(text);
  const isLike =
    typed.length >= 48 && typed.length <= 60 && /\d/.test(typed) && Array.from(typed).every((letter) => alphabet.includes(letter));
  if (!isLike) return 'none';
  if (typed.length !== keyCharacters + checkCharacters) return 'wrong';
  const key = decode(typed.slice(0, keyCharacters)).subarray(0, keyBytes);
  return encode(key) + checkOf(key) === typed ? Buffer.from(key) : 'wrong';
}
