import { wordingIn } from '../../kit/wording.ts';

const { count } = wordingIn('sv-SE');

/** Words of the organisation as a tree, and of merging units. */
export const unitsSv = {
  title: 'Organisationen',
  count: (n: number): string => count(n, 'enhet', 'enheter'),
  people: (n: number): string => count(n, 'medarbetare', 'medarbetare'),
  closed: 'upphörd',
  open: (name: string): string => `Öppna ${name}`,
  merge: 'Slå ihop',
  mergeOf: (name: string): string => `Slå ihop ${name} med en annan enhet`,
  mergeTitle: (name: string): string => `Slå ihop ${name}`,
  into: 'Ska ingå i',
  text: (name: string): string =>
    `${name} markeras som upphörd och finns kvar i historiken. Poster som hör dit flyttas på en gång, och allt kan ångras.`,
  uses: (list: string): string => `Flyttas: ${list}.`,
  noUses: 'Inga poster hör till enheten.',
  confirm: 'Slå ihop',
  cancel: 'Avbryt',
  done: (moved: number, kept: number): string =>
    `${count(moved, 'post är flyttad', 'poster är flyttade')}.${kept === 0 ? '' : ` ${count(kept, 'fastställd post', 'fastställda poster')} ändras inte och står kvar på den upphörda enheten.`}`,
  noTarget: 'Enheten att slå ihop med finns inte eller har upphört. Ingenting är ändrat.',
  below: 'En enhet kan inte slås ihop med sig själv eller med en enhet under sig. Ingenting är ändrat.',
  empty: { title: 'Ingen organisation är inlagd', text: 'Lägg in avdelningar i tabellen, eller läs in dem från Excel.' },
} as const;
