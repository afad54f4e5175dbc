import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, describe, expect, test } from 'vitest';
import { PAGE_COMMANDS, type MenuMessage } from '#shared/contract/shell.ts';
import { setLanguage } from '#shared/kit/language.ts';
import { contextTemplate, enabledCommands, menuTemplate, pageCommandId, type MenuActs, type MenuOptions } from './menu.ts';

type Item = MenuItemConstructorOptions;
const done: unknown[] = [];
const acts: MenuActs = {
  send: (message: MenuMessage) => void done.push(message),
  newStore: () => void done.push('new'),
  openStore: () => void done.push('open'),
  openRecent: (file) => void done.push(file),
  clearRecent: () => void done.push('clear'),
  openDemo: () => void done.push('demo'),
  showFile: () => void done.push('file'),
  showLicences: () => void done.push('licences'),
};
const menu = (options: Partial<MenuOptions> = {}): Item[] =>
  menuTemplate({ acts, recent: [], platform: 'win32', isDeveloper: false, ...options });
const itemsOf = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
const named = (label: string, items = itemsOf(menu())): Item => {
  const found = items.find((item) => item.label?.replaceAll('&', '') === label);
  if (!found) throw new Error(`no ${label} in the menu`);
  return found;
};
const click = (item: Item): unknown => {
  done.length = 0;
  (item.click as (() => void) | undefined)?.();
  return done[0];
};
afterEach(() => setLanguage('sv'));

describe('the menu', () => {
  test('holds every command that the page can be asked for, once', () => {
    const ids = itemsOf(menu()).flatMap(({ id }) => id ?? []);
    expect([...new Set(ids)].toSorted()).toEqual(PAGE_COMMANDS.map(pageCommandId).toSorted());
  });

  test('undoes the last change of the registers, not only letters', () => {
    expect(named('Ångra')).not.toHaveProperty('role');
    expect(click(named('Ångra'))).toEqual({ do: 'undo' });
    expect(click(named('Gör om'))).toEqual({ do: 'redo' });
  });

  test('shows the page’s own keys without running them a second time', () => {
    for (const item of itemsOf(menu()).filter(
      ({ id, accelerator }) => id !== undefined && accelerator !== undefined && id !== 'page:print',
    )) {
      expect(item).toHaveProperty('registerAccelerator', false);
    }
    expect(named('Skriv ut …').registerAccelerator).toBeUndefined();
  });

  test.each([
    ['Nytt register …', 'new'],
    ['Öppna …', 'open'],
    ['Öppna exemplet Lindhamra stad', 'demo'],
    ['Visa filen i mappen', 'file'],
    ['Var ligger mina uppgifter?', { go: 'where' }],
    ['Kom igång', { go: 'firstHours' }],
    ['Rundtur', { do: 'tour' }],
    ['Felrapport …', { go: 'report' }],
    ['Licenser för programdelar', 'licences'],
    ['Läs in från Excel …', { go: 'import' }],
    ['Inställningar', { go: 'settings' }],
    ['Användarhandbok', { go: 'guide' }],
    ['Spara sidan som PDF …', { do: 'pdf' }],
  ])('%s does what it says', (label, act) => {
    expect(click(named(label))).toEqual(act);
  });

  test('speaks the language that was chosen', () => {
    setLanguage('en');
    expect(menu().map(({ label }) => label)).toEqual(['&File', '&Edit', '&Record', '&View', '&Help']);
  });

  test.each(['sv', 'en'] as const)('has each letter once in a menu: %s', (chosen) => {
    setLanguage(chosen);
    for (const { submenu } of menu()) {
      const letters = (Array.isArray(submenu) ? submenu : []).flatMap(
        (item) => /&(\p{L})/u.exec(item.label ?? '')?.[1]?.toLowerCase() ?? [],
      );
      expect(letters).toEqual([...new Set(letters)]);
    }
  });

  test('gives a user neither reload nor developer tools', () => {
    const roles = (isDeveloper: boolean) => itemsOf(menu({ isDeveloper })).map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toContain('toggleDevTools');
  });

  test('has the program’s own menu first on a Mac, with its settings and its end there alone', () => {
    const items = menu({ platform: 'darwin' });
    expect(items[0]?.label).toBe('Säkerhetspärmen');
    expect(itemsOf(items).filter(({ role }) => role === 'quit')).toHaveLength(1);
    expect(itemsOf(items).filter(({ role }) => role === 'about')).toHaveLength(1);
  });
});

describe('recent registers', () => {
  test('are opened by name, with their folder to tell two of the same name apart', () => {
    const items = itemsOf(menu({ recent: ['/data/Vård & omsorg.isam', '/arkiv/register.isam'] }));
    const item = items.find(({ label }) => label?.startsWith('Vård'));
    expect(item?.label).toBe('Vård && omsorg.isam (/data/Vård && omsorg.isam)');
    expect(item && click(item)).toBe('/data/Vård & omsorg.isam');
    expect(click(named('Rensa listan', items))).toBe('clear');
  });

  test('that are none are said to be none', () => {
    expect(named('Inga register').enabled).toBe(false);
  });
});

test('only what somebody answers can be chosen; undo, paper and PDF always', () => {
  const enabled = enabledCommands(['new', 'save']);
  expect([...enabled].filter(([, can]) => can).map(([id]) => id)).toEqual([
    'page:new',
    'page:save',
    'page:undo',
    'page:redo',
    'page:pdf',
    'page:print',
  ]);
});

describe('a right click', () => {
  const at = (params: Partial<Parameters<typeof contextTemplate>[0]>) =>
    contextTemplate(
      { misspelledWord: '', dictionarySuggestions: [], isEditable: true, selectionText: '', ...params },
      { replace: (word) => void done.push(word), learn: (word) => void done.push(`+${word}`) },
    );

  test('on a misspelt word offers other words first, and to learn it', () => {
    const items = at({ misspelledWord: 'rikser', dictionarySuggestions: ['risker', 'riksen'] });
    expect(items.slice(0, 3).map(({ label }) => label)).toEqual(['risker', 'riksen', 'Lägg till i ordlistan']);
    expect(click(items[0] as Item)).toBe('risker');
    expect(click(items[2] as Item)).toBe('+rikser');
  });

  test('on a word without suggestions says so', () => {
    expect(at({ misspelledWord: 'xyzzy' })[0]).toMatchObject({ label: 'Inga förslag', enabled: false });
  });

  test('in text that cannot be changed copies what is chosen, and else offers nothing', () => {
    expect(at({ isEditable: false, selectionText: 'R-12' }).map(({ role }) => role)).toEqual(['copy']);
    expect(at({ isEditable: false })).toEqual([]);
  });
});
