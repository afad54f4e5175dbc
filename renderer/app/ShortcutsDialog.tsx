import { Kbd, Modal } from '@mantine/core';
import { errorReportWords } from '#shared/i18n/error-report.ts';
import { firstHoursWords } from '#shared/i18n/first-hours.ts';
import { helpWords } from '#shared/i18n/help.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import { whereWords } from '#shared/i18n/where.ts';

export type Shortcut = { /** "Ctrl", "K" */ readonly keys: readonly string[]; readonly label: string };
export type ShortcutGroup = { readonly label: string; readonly shortcuts: readonly Shortcut[] };
export type ShortcutsDialogProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onTour: () => void;
  readonly groups: readonly ShortcutGroup[];
};

/** Everything that helps: the guide, the first steps, the tour, where the data lie, the error report. */
function Ways({ onClose, onTour }: Pick<ShortcutsDialogProps, 'onClose' | 'onTour'>) {
  const ways = [
    { href: '#/hjalp', label: helpWords.open },
    { href: '#/kom-igang', label: firstHoursWords.guide.title },
    { href: '#/uppgifter', label: whereWords.title },
    { href: '#/felrapport', label: errorReportWords.title },
  ];
  return (
    <ul className="keys-w">
      {ways.map(({ href, label }) => (
        <li key={href}>
          <a className="lnk" href={href} onClick={onClose}>
            {label}
          </a>
        </li>
      ))}
      <li>
        <button type="button" className="lnk" onClick={onTour}>
          {firstHoursWords.tour.start}
        </button>
      </li>
    </ul>
  );
}

export function ShortcutsDialog({ opened, onClose, onTour, groups }: ShortcutsDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={uiWords.shortcuts.title}
      closeButtonProps={{ 'aria-label': uiWords.shortcuts.close }}
      size={560}
    >
      <Ways onClose={onClose} onTour={onTour} />
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
