export type GuidePage = { readonly id: string; readonly title: string; readonly text: string };

const texts = import.meta.glob<string>('../../docs/anvandarhandbok/*.md', { query: '?raw', import: 'default', eager: true });
const images = import.meta.glob<string>('../../docs/anvandarhandbok/bilder/*.png', { query: '?url', import: 'default', eager: true });

/** "../../docs/anvandarhandbok/04-risker.md" → "risker" */
const idOf = (path: string): string => path.replace(/^.*\/\d+-|\.md$/g, '');
const titleOf = (text: string): string => /^# (.+)$/m.exec(text)?.[1] ?? '';

/** The pages of the user guide in their order; built into the program, so that they are there without a network. */
export const guidePages: readonly GuidePage[] = Object.entries(texts)
  .toSorted(([a], [b]) => a.localeCompare(b))
  .map(([path, text]) => ({ id: idOf(path), title: titleOf(text), text }));

/** Where a page's picture lies in the built program; undefined for a picture that has not been made. */
export const guideImage = (href: string): string | undefined => images[`../../docs/anvandarhandbok/${href}`];
