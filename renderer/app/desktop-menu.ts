import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { printPage } from '#renderer/ui/print-page.ts';
import { MENU_PLACES, PAGE_COMMANDS, type MenuMessage, type PageCommand } from '#shared/contract/shell.ts';
import { language } from '#shared/kit/language.ts';
import { isTextField, useCommands, type Commands } from './commands.ts';

type Asked = Exclude<PageCommand, 'pdf' | 'print'>;
const isAsked = (command: PageCommand): command is Asked => command !== 'pdf' && command !== 'print';
const asked: readonly Asked[] = PAGE_COMMANDS.filter(isAsked);

/** Letters are undone where letters are typed, as with the keys; everywhere else the last change of the registers is. */
function runCommand(commands: Commands, command: PageCommand): void {
  if (!isAsked(command)) return void printPage(command === 'pdf' ? 'pdf' : 'paper');
  const isLetters = (command === 'undo' || command === 'redo') && isTextField(document.activeElement);
  // The only way to the field's own memory; a rich text answers it as it answers Ctrl+Z.
  if (isLetters) return void document.execCommand(command);
  // A dialog that covers the page keeps the commands, as it keeps the keys.
  if (document.querySelector('[aria-modal="true"]') === null) commands.run(command);
}

/** The menu of the desktop window: does what it asks, and tells it the language and what can be asked here. Nothing in a browser. */
export function useDesktopMenu(): void {
  const commands = useCommands();
  const navigate = useNavigate();
  const shown = language();
  useEffect(() => {
    window.host?.onMenu((message: MenuMessage) => {
      if ('go' in message) void navigate({ to: MENU_PLACES[message.go] });
      else runCommand(commands, message.do);
    });
  }, [commands, navigate]);
  useEffect(() => {
    const { host } = window;
    if (host === undefined) return undefined;
    const tell = () => host.tell({ language: shown, works: asked.filter(commands.works) });
    tell();
    return commands.subscribe(tell);
  }, [commands, shown]);
}
