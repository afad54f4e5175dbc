/** Length is what counts: no rules of composition, and everything may be pasted (RELIABILITY.md 5, NIST SP 800-63B). */
const minCharacters = 14;
const minWords = 5;
const minLetters = 3;
/** So few different characters, or so well known, that length does not help. */
const minDifferent = 5;
const known = ['lösenord', 'losenord', 'password', 'säkerhetspärmen', 'sakerhetsparmen', 'qwertyuiop', '1234567890', 'abcdefghij'] as const;

/** The same letters typed on another machine may come as other characters ("ö" as one or as two). */
export const normalized = (passphrase: string): string => passphrase.normalize('NFC');
const wordsIn = (text: string): readonly string[] => text.split(/[\s-]+/u).filter(Boolean);

/** "short": under 14 characters and under 5 words. "simple": long, but guessed at once. Null: it may be used. */
export type PassphraseLack = 'short' | 'simple' | null;
export function passphraseLack(passphrase: string): PassphraseLack {
  const text = normalized(passphrase).trim();
  const words = wordsIn(text);
  if (text.length < minCharacters && words.filter((word) => word.length >= minLetters).length < minWords) return 'short';
  if (new Set(text.toLowerCase()).size < minDifferent || new Set(words.map((word) => word.toLowerCase())).size < words.length / 2)
    return 'simple';
  const rest = known.reduce((left, word) => left.replaceAll(word, ''), text.toLowerCase());
  return rest.length < minCharacters / 2 ? 'simple' : null;
}

/** 0–4 for a meter; 0 as long as something is lacking. A rough measure, made on this machine: nothing is looked up. */
export function passphraseStrength(passphrase: string): 0 | 1 | 2 | 3 | 4 {
  if (passphraseLack(passphrase) !== null) return 0;
  const text = normalized(passphrase).trim();
  // A word is worth about 11 bits whatever its length; a single character about 3.
  const bits = Math.max(wordsIn(text).length * 11, new Set(text).size * 3 + text.length);
  return bits >= 70 ? 4 : bits >= 58 ? 3 : bits >= 46 ? 2 : 1;
}

const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';
/** Sixteen bits as a word that can be said aloud: "lusab". */
function wordOf(bits: number): string {
  const letters = [12, 10, 6, 4, 0].map((shift, n) => (n % 2 === 0 ? consonants[(bits >> shift) & 15] : vowels[(bits >> shift) & 3]));
  return letters.join('');
}
/** How many random bytes a suggestion takes: 96 bits, six words. */
export const suggestionBytes = 12;
/** Six words that can be said aloud, from random bytes: "lusab-gutih-…". */
export function suggestion(random: Uint8Array): string {
  return Array.from({ length: random.length / 2 }, (_, n) => wordOf(random[2 * n]! * 256 + random[2 * n + 1]!)).join('-');
}
