import { Kbd, Modal } from '@mantine/core';
import { helpWords } from '#shared/i18n/help.ts';
import { uiWords } from '#shared/i18n/ui.ts';

export type Shortcut = { /** "Ctrl", "K" */ readonly keys: readonly string[]; readonly label: string };
export type ShortcutGroup = { readonly label: string; readonly shortcuts: readonly Shortcut[] };
export type ShortcutsDialogProps = { readonly opened: boolean; readonly onClose: () => void; readonly groups: readonly ShortcutGroup[] };

export function ShortcutsDialog({ opened, onClose, groups }: ShortcutsDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={uiWords.shortcuts.title}
      closeButtonProps={{ 'aria-label': uiWords.shortcuts.close }}
      size={560}
    >
      <p>
        <a className="lnk" href="#/hjalp" onClick={onClose}>
          {helpWords.open}
        </a>
      </p>
      <div className="keys-g">
        {groups.map((group) => (
          <section key={group.label} aria-label={group.label}>
            <h3 className="sec">{group.label}</h3>
            <dl className="keys">
              {group.shortcuts.map((shortcut) => (
                <div key={shortcut.label}>
                  <dt>{shortcut.label}</dt>
                  <dd>
                    {shortcut.keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
