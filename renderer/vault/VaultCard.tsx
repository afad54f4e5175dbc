import { IconShieldLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { uiWords } from '#shared/i18n/ui.ts';
import './vault.css';

type Props = { readonly title: string; readonly fileName: string; readonly children: ReactNode };

/** What is shown in place of the program while its register is not open: nothing of the register but its file's name. */
export function VaultCard({ title, fileName, children }: Props) {
  return (
    <main className="vault">
      <section className="vault-card stack" aria-label={title}>
        <div className="vault-h">
          <span className="brand-mark" aria-hidden="true">
            <IconShieldLock size={17} stroke={1.8} />
          </span>
          {uiWords.app.name}
        </div>
        <div>
          <h1>{title}</h1>
          <p className="dim">{fileName}</p>
        </div>
        {children}
      </section>
    </main>
  );
}
