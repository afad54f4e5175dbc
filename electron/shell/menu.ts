import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { basename } from 'node:path';
import { PAGE_COMMANDS, type MenuMessage, type MenuPlace, type PageCommand } from '#shared/contract/shell.ts';
import { shellWords } from '#shared/i18n/shell.ts';

type Item = MenuItemConstructorOptions;

/** What the menu can set going; the window and the files are somebody else's. */
export type MenuActs = {
  readonly send: (message: MenuMessage) => void;
  readonly newStore: () => void;
  readonly openStore: () => void;
  readonly openRecent: (file: string) => void;
  readonly clearRecent: () => void;
  readonly openDemo: () => void;
  readonly showFile: () => void;
  readonly showLicences: () => void;
};
export type MenuOptions = {
  readonly acts: MenuActs;
  /** Absolute paths, the last first. */
  readonly recent: readonly string[];
  readonly platform: NodeJS.Platform;
  /** Adds reloading and the developer tools, which a user has no need of. */
  readonly isDeveloper: boolean;
};

const line: Item = { type: 'separator' };

// The page listens for these keys itself, as it does in a browser: the menu shows them and must not run them a second time.
const pageKeys: Readonly<Partial<Record<PageCommand, string>>> = {
  new: 'CmdOrCtrl+N',
  edit: 'F2',
  save: 'CmdOrCtrl+S',
  find: 'CmdOrCtrl+F',
  export: 'CmdOrCtrl+E',
  present: 'F11',
  search: 'CmdOrCtrl+K',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Y',
};

/** Commands that somebody has to answer; undo and redo also work on letters, paper and PDF on every page. */
const always: readonly PageCommand[] = ['undo', 'redo', 'pdf', 'print'];
export const pageCommandId = (command: PageCommand): string => `page:${command}`;
/** Which of the menu's commands can be chosen where the reader is. */
export const enabledCommands = (works: readonly PageCommand[]): ReadonlyMap<string, boolean> =>
  new Map(PAGE_COMMANDS.map((command) => [pageCommandId(command), always.includes(command) || works.includes(command)]));

/** The whole menu in the language chosen, as plain data. */
export function menuTemplate(options: MenuOptions): Item[] {
  const isMac = options.platform === 'darwin';
  return [
    ...(isMac ? [macApp(options)] : []),
    fileMenu(options),
    editMenu(options),
    recordMenu(options),
    viewMenu(options),
    ...(isMac ? [macWindow()] : []),
    helpMenu(options),
  ];
}

function asks({ acts }: MenuOptions, command: PageCommand, label: string): Item {
  const accelerator = pageKeys[command];
  return {
    id: pageCommandId(command),
    label,
    enabled: always.includes(command),
    click: () => acts.send({ do: command }),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  };
}

const goes = ({ acts }: MenuOptions, place: MenuPlace, label: string, accelerator?: string): Item => ({
  label,
  click: () => acts.send({ go: place }),
  ...(accelerator === undefined ? {} : { accelerator }),
});

function fileMenu(options: MenuOptions): Item {
  const words = shellWords.file;
  const { acts, platform } = options;
  const isMac = platform === 'darwin';
  return {
    label: shellWords.menus.file,
    submenu: [
      { label: words.new, click: acts.newStore },
      { label: words.open, accelerator: 'CmdOrCtrl+O', click: acts.openStore },
      { label: words.recent, submenu: recentItems(options) },
      { label: words.demo, click: acts.openDemo },
      line,
      goes(options, 'import', words.import),
      asks(options, 'export', words.export),
      line,
      asks(options, 'pdf', words.pdf),
      { ...asks(options, 'print', words.print), accelerator: 'CmdOrCtrl+P' },
      line,
      { label: words.inFolder, click: acts.showFile },
      asks(options, 'who', words.who),
      asks(options, 'lock', words.lock),
      ...(isMac
        ? [line, { label: shellWords.window.close, role: 'close' } as Item]
        : [goes(options, 'settings', words.settings, 'CmdOrCtrl+,'), line, { label: words.quit, role: 'quit' } as Item]),
    ],
  };
}

function recentItems({ acts, recent }: MenuOptions): Item[] {
  const words = shellWords.file;
  if (recent.length === 0) return [{ label: words.noRecent, enabled: false }];
  // A lone "&" in a file's name would be taken for the mark of a letter.
  const files = recent.map((file): Item => ({
    label: `${basename(file)} (${file})`.replaceAll('&', '&&'),
    click: () => acts.openRecent(file),
  }));
  return [...files, line, { label: words.clearRecent, click: acts.clearRecent }];
}

function editMenu(options: MenuOptions): Item {
  const words = shellWords.edit;
  return {
    label: shellWords.menus.edit,
    submenu: [
      // Not Electron's roles, which know text alone: the page undoes letters where letters are typed, and else the last change.
      asks(options, 'undo', words.undo),
      asks(options, 'redo', words.redo),
      line,
      { label: words.cut, role: 'cut' },
      { label: words.copy, role: 'copy' },
      { label: words.paste, role: 'paste' },
      { label: words.pastePlain, role: 'pasteAndMatchStyle' },
      { label: words.selectAll, role: 'selectAll' },
      line,
      asks(options, 'find', words.find),
      asks(options, 'search', words.search),
    ],
  };
}

function recordMenu(options: MenuOptions): Item {
  const words = shellWords.record;
  return {
    label: shellWords.menus.record,
    submenu: [asks(options, 'new', words.new), asks(options, 'edit', words.edit), asks(options, 'save', words.save)],
  };
}

function viewMenu(options: MenuOptions): Item {
  const words = shellWords.view;
  const forDevelopers: Item[] = [line, { label: words.reload, role: 'reload' }, { label: words.tools, role: 'toggleDevTools' }];
  return {
    label: shellWords.menus.view,
    submenu: [
      goes(options, 'start', words.start),
      goes(options, 'review', words.review),
      goes(options, 'documents', words.documents),
      goes(options, 'history', words.history),
      asks(options, 'asOf', words.asOf),
      line,
      asks(options, 'theme', words.theme),
      { label: words.larger, role: 'zoomIn' },
      { label: words.smaller, role: 'zoomOut' },
      { label: words.normal, role: 'resetZoom' },
      line,
      asks(options, 'present', words.present),
      // F11 is the presentation's; a Mac has keys of its own for this.
      { label: words.fullScreen, role: 'togglefullscreen', ...(options.platform === 'darwin' ? {} : { accelerator: 'Shift+F11' }) },
      ...(options.isDeveloper ? forDevelopers : []),
    ],
  };
}

function helpMenu(options: MenuOptions): Item {
  const words = shellWords.help;
  const about: Item[] = options.platform === 'darwin' ? [] : [line, { label: words.about, role: 'about' }];
  return {
    label: shellWords.menus.help,
    role: 'help',
    submenu: [
      goes(options, 'guide', words.guide, 'F1'),
      goes(options, 'firstHours', words.firstHours),
      asks(options, 'tour', words.tour),
      goes(options, 'where', words.where),
      asks(options, 'help', words.shortcuts),
      line,
      goes(options, 'report', words.report),
      // The texts are made when the program is packed.
      { label: words.licences, click: options.acts.showLicences, visible: !options.isDeveloper },
      ...about,
    ],
  };
}

/** The first menu on a Mac carries the program's name. */
function macApp(options: MenuOptions): Item {
  const words = shellWords.mac;
  return {
    label: shellWords.name,
    submenu: [
      { label: shellWords.help.about, role: 'about' },
      line,
      goes(options, 'settings', shellWords.file.settings, 'Cmd+,'),
      line,
      { label: words.hide, role: 'hide' },
      { label: words.hideOthers, role: 'hideOthers' },
      { label: words.unhide, role: 'unhide' },
      line,
      { label: shellWords.file.quit, role: 'quit' },
    ],
  };
}

const macWindow = (): Item => ({
  label: shellWords.menus.window,
  role: 'window',
  submenu: [
    { label: shellWords.window.minimise, role: 'minimize' },
    { label: shellWords.window.zoom, role: 'zoom' },
  ],
});

type Spelling = { readonly replace: (word: string) => void; readonly learn: (word: string) => void };

/** What a right click offers: Electron has no menu of its own there. Empty where nothing can be done. */
export function contextTemplate(
  params: Pick<ContextMenuParams, 'misspelledWord' | 'dictionarySuggestions' | 'isEditable' | 'selectionText'>,
  spelling: Spelling,
): Item[] {
  const { misspelledWord: word, dictionarySuggestions, isEditable, selectionText } = params;
  const words = shellWords.edit;
  const suggestions = dictionarySuggestions.slice(0, 5).map((label): Item => ({ label, click: () => spelling.replace(label) }));
  const misspelled: Item[] = [
    ...(suggestions.length > 0 ? suggestions : [{ label: shellWords.spelling.none, enabled: false }]),
    { label: shellWords.spelling.add, click: () => spelling.learn(word) },
    line,
  ];
  const editing: Item[] = [
    { label: words.cut, role: 'cut' },
    { label: words.copy, role: 'copy' },
    { label: words.paste, role: 'paste' },
    { label: words.selectAll, role: 'selectAll' },
  ];
  if (isEditable) return [...(word === '' ? [] : misspelled), ...editing];
  return selectionText === '' ? [] : [{ label: words.copy, role: 'copy' }];
}
