import { ActionIcon, Kbd, Tooltip } from '@mantine/core';
import {
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconDatabase,
  IconDatabaseOff,
  IconLock,
  IconMenu2,
  IconSearch,
  IconShieldCheck,
  IconShieldLock,
  IconShieldOff,
  IconUsers,
  IconX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { assertNever } from '#shared/kit/errors.ts';
import { Writes } from '#renderer/kit/Writes.tsx';
import { storeStateWords } from '#shared/i18n/store-state.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import { vaultPageWords } from '#shared/i18n/vault-page.ts';
import { whereWords } from '#shared/i18n/where.ts';
import { AsOfField, type AsOfFieldProps } from './AsOfField.tsx';
import { machine } from './commands.ts';
import type { NavIcon } from './navigation.ts';
import { keyNames } from './shortcuts.ts';
import type { Undo } from './undo-context.ts';
import { UndoLine } from './UndoLine.tsx';

/** `at` is finished text: "08:46". */
export type SaveState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly onShow: () => void };
export type BackupState = { readonly kind: 'none' } | { readonly kind: 'done' | 'late'; readonly at: string };

export type HeaderProps = AsOfFieldProps & {
  /** The board first, then the municipality. */
  readonly board: string;
  readonly organisation: string;
  /** The name of the register leads to where it lies. */
  readonly onWhere: () => void;
  readonly save: SaveState;
  /** What an undo says stands in the place of the saved state for a while. */
  readonly undo?: Undo | undefined;
  /** Undefined while unknown: nothing is shown rather than a guess. */
  readonly backup?: BackupState | undefined;
  readonly onBackup: () => void;
  /** Whether the file is encrypted; always said (RELIABILITY.md 1b). Undefined while unknown. */
  readonly encrypted?: boolean | undefined;
  readonly onEncrypted: () => void;
  /** Nothing can be changed; the frame's notice says why. */
  readonly readOnly: boolean;
  /** Role: "ISAM". */
  readonly who: string;
  readonly onWho: () => void;
  readonly onSearch: () => void;
};

type Shown = { readonly icon: NavIcon; readonly text: string; readonly tone: 'plain' | 'warn' | 'danger' };

function saveShown(save: SaveState): Shown {
  switch (save.kind) {
    case 'none':
      return { icon: IconCloudCheck, text: uiWords.header.savedNever, tone: 'plain' };
    case 'saving':
      return { icon: IconCloudUp, text: uiWords.header.saving, tone: 'plain' };
    case 'saved':
      return { icon: IconCloudCheck, text: uiWords.header.saved(save.at), tone: 'plain' };
    case 'failed':
      return { icon: IconCloudOff, text: uiWords.header.saveFailed, tone: 'danger' };
    default:
      return assertNever(save);
  }
}

function backupShown(backup: BackupState): Shown {
  if (backup.kind === 'none') return { icon: IconDatabaseOff, text: uiWords.header.backupNone, tone: 'warn' };
  const text = backup.kind === 'late' ? uiWords.header.backupLate(backup.at) : uiWords.header.backup(backup.at);
  return { icon: IconDatabase, text, tone: backup.kind === 'late' ? 'warn' : 'plain' };
}

const encryptedShown = (encrypted: boolean): Shown => ({
  icon: encrypted ? IconShieldCheck : IconShieldOff,
  text: encrypted ? vaultPageWords.header.encrypted : vaultPageWords.header.plain,
  tone: 'plain',
});

/** Icon and word; on a narrow window the word stays for screen readers and as a tooltip. */
function HeaderState({ shown, onClick }: { readonly shown: Shown; readonly onClick?: (() => void) | undefined }) {
  const Icon = shown.icon;
  const content: ReactNode = (
    <>
      <Icon size={16} stroke={1.7} aria-hidden="true" />
      <span className="st-t">{shown.text}</span>
    </>
  );
  const className = `st st-${shown.tone}`;
  return (
    <Tooltip label={shown.text}>
      {onClick === undefined ? (
        <span className={className}>{content}</span>
      ) : (
        <button type="button" className={`${className} st-b`} onClick={onClick}>
          {content}
        </button>
      )}
    </Tooltip>
  );
}

/** One place that is read aloud when it changes: saved, or what an undo did. */
function SaveLine({ save, undo }: Pick<HeaderProps, 'save' | 'undo'>) {
  return (
    <span className="st" role="status">
      {undo?.progress ? (
        <span>{uiWords.undo.working(undo.progress.done, undo.progress.total)}</span>
      ) : undo?.said ? (
        <UndoLine said={undo.said} undo={undo} />
      ) : (
        <HeaderState shown={saveShown(save)} onClick={save.kind === 'failed' ? save.onShow : undefined} />
      )}
    </span>
  );
}

type MenuButton = { readonly opened: boolean; readonly toggle: () => void };

export function Header(props: HeaderProps & { readonly menu: MenuButton }) {
  const { menu } = props;
  return (
    <header className="top">
      <ActionIcon
        className="top-menu"
        aria-label={menu.opened ? uiWords.app.closeMenu : uiWords.app.openMenu}
        aria-expanded={menu.opened}
        aria-controls="huvudmeny"
        onClick={menu.toggle}
      >
        {menu.opened ? <IconX size={18} /> : <IconMenu2 size={18} />}
      </ActionIcon>
      <div className="brand">
        <span className="brand-mark" aria-hidden="true">
          <IconShieldLock size={17} stroke={1.8} />
        </span>
        <span className="brand-t">{uiWords.app.name}</span>
      </div>
      <Tooltip label={whereWords.title}>
        <button type="button" className="store" onClick={props.onWhere}>
          <b>{props.board}</b>
          <span className="dim">{props.organisation}</span>
          <span className="vh">{whereWords.title}</span>
        </button>
      </Tooltip>
      <Writes>
        <AsOfField asOf={props.asOf} setAsOf={props.setAsOf} presets={props.presets} />
      </Writes>
      <button type="button" className="find" data-tour="search" onClick={props.onSearch} aria-keyshortcuts="Control+K">
        <IconSearch size={15} aria-hidden="true" />
        <span className="find-t">{uiWords.header.search}</span>
        <Kbd aria-hidden="true">{keyNames('search', machine).join(' ')}</Kbd>
      </button>
      <div className="top-r" data-tour="states">
        <SaveLine save={props.save} undo={props.undo} />
        {props.backup === undefined ? null : <HeaderState shown={backupShown(props.backup)} onClick={props.onBackup} />}
        {props.encrypted === undefined ? null : (
          <span className="top-vault">
            <HeaderState shown={encryptedShown(props.encrypted)} onClick={props.onEncrypted} />
          </span>
        )}
        {props.readOnly ? <HeaderState shown={{ icon: IconLock, text: storeStateWords.readOnly, tone: 'warn' }} /> : null}
        <button type="button" className="who" onClick={props.onWho} aria-label={uiWords.header.who(props.who)}>
          <IconUsers size={15} stroke={1.7} aria-hidden="true" />
          <b>{props.who}</b>
        </button>
      </div>
    </header>
  );
}
