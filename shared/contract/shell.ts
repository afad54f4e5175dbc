import type { Language } from '../kit/language.ts';

/** What the menu of the desktop window can ask the page to do; the page's own list of commands holds them all but the last five. */
export const PAGE_COMMANDS = [
  'new',
  'edit',
  'save',
  'find',
  'export',
  'present',
  'search',
  'undo',
  'redo',
  'help',
  'tour',
  'asOf',
  'who',
  'theme',
  'lock',
  'pdf',
  'print',
] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** Pages that the menu leads to, with their address in the interface. */
export const MENU_PLACES = {
  start: '/',
  review: '/genomgang',
  documents: '/dokument',
  import: '/import',
  history: '/historik',
  settings: '/installningar',
  guide: '/hjalp',
  firstHours: '/kom-igang',
  where: '/uppgifter',
  report: '/felrapport',
} as const;
export type MenuPlace = keyof typeof MENU_PLACES;

/** Another register in place of one that has not been made: from a dialog, or the example. */
export type OtherStore = 'open' | 'demo';

/** From the menu to the page. */
export type MenuMessage = { readonly do: PageCommand } | { readonly go: MenuPlace };

/** From the page to the shell: the language that is shown, and which commands somebody answers where the reader is. */
export type PageState = { readonly language: Language; readonly works: readonly PageCommand[] };

/** The shown page on paper or as a PDF; `title` names the file and stands at the foot of each page. */
export type PrintRequest = { readonly as: 'pdf' | 'paper'; readonly title: string };
/** `file`: the name that was saved, without its folder. A `failed` says why in one sentence. */
export type PrintOutcome =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'printed' | 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** What Electron's preload script puts on `window.host`; absent in a browser. */
export type DesktopHost = {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly tell: (state: PageState) => void;
  readonly onMenu: (listener: (message: MenuMessage) => void) => void;
  readonly print: (request: PrintRequest) => Promise<PrintOutcome>;
  readonly other: (which: OtherStore) => void;
};
