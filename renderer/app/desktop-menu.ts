import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { printPage } from '#renderer/ui/print-page.ts';
import { MENU_PLACES, PAGE_COMMANDS, type MenuMessage, type PageCommand } from '#shared/contract/shell.ts';
import { language } from '#shared/kit/language.ts';
import { isTextField, useCommands, type Commands } from './commands.ts';

/** What the window does itself, wherever the reader is; all else is asked of the page. Null: not now. */
type Own = Readonly<Record<'pdf' | 'print' | 'who' | 'theme' | 'lock', (() => void) | null>>;
const isOwn = (command: PageCommand, own: Own): command is keyof Own => Object.hasOwn(own, command);

/** Letters are undone where letters are typed, as with the keys; everywhere else the last change of the registers is. */
function runCommand(commands: Commands, own: Own, command: PageCommand): void {
  const isLetters = (command === 'undo' || command === 'redo') && isTextField(document.activeElement);
  // The only way to the field's own memory; a rich text answers it as it answers Ctrl+Z.
  if (isLetters) return void document.execCommand(command);
  if (command === 'pdf' || command === 'print') return own[command]?.();
  // A dialog that covers the page keeps the commands, as it keeps the keys.
  if (document.querySelector('[aria-modal="true"]') !== null) return;
  if (isOwn(command, own)) own[command]?.();
  else commands.run(command);
}

function useOwn(onWho: () => void): Own {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  const { mutate: lock } = useCommand('vault.lock');
  const isEncrypted = useRead('vault.state', {}, { enabled: window.host !== undefined }).data?.encrypted === true;
  return {
    pdf: () => void printPage('pdf'),
    print: () => void printPage('paper'),
    who: onWho,
    theme: () => setColorScheme(dark ? 'light' : 'dark'),
    lock: isEncrypted ? () => lock({}) : null,
  };
}

/** The menu of the desktop window: does what it asks, and tells it the language and what can be asked here. Nothing in a browser. */
export function useDesktopMenu({ onWho }: { readonly onWho: () => void }): void {
  const commands = useCommands();
  const navigate = useNavigate();
  const own = useOwn(onWho);
  const latest = useRef(own);
  useLayoutEffect(() => {
    latest.current = own;
  });
  useEffect(() => {
    const { host } = window;
    host?.onMenu((message: MenuMessage) => {
      if ('go' in message) void navigate({ to: MENU_PLACES[message.go] });
      else runCommand(commands, latest.current, message.do);
    });
    // A locked register has a menu that asks for nothing.
    return () => host?.onMenu(() => {});
  }, [commands, navigate]);
  const shown = language();
  const canLock = own.lock !== null;
  useEffect(() => {
    const { host } = window;
    if (host === undefined) return undefined;
    const works = (command: PageCommand): boolean =>
      isOwn(command, latest.current) ? latest.current[command] !== null : commands.works(command);
    const tell = () => host.tell({ language: shown, works: PAGE_COMMANDS.filter(works) });
    tell();
    const leave = commands.subscribe(tell);
    return () => {
      leave();
      host.tell({ language: shown, works: [] });
    };
  }, [commands, shown, canLock]);
}
