import { useState } from 'react';
import { readOnlyNotice } from '#renderer/kit/Writes.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { storeStateWords as words } from '#shared/i18n/store-state.ts';

export type StoreNoticesProps = {
  /** Why nothing can be changed; null: it can. */
  readonly readOnly: string | null;
  /** Finished sentences about the file: synchronised folder, network, older copy, failed backup. */
  readonly warnings: readonly string[];
  readonly onBackups: () => void;
};

/** Under the header of every page. A warning that has been read can be put away until the program is next opened; read-only cannot. */
export function StoreNotices({ readOnly, warnings, onBackups }: StoreNoticesProps) {
  // The warning about it says more: which backup can take its place.
  const whyReadOnly = readOnly === null ? null : (warnings.find((warning) => warning.startsWith(readOnly)) ?? readOnly);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const toBackups = { label: words.toBackups, onClick: onBackups };
  const shown = warnings.filter((warning) => warning !== whyReadOnly && !hidden.includes(warning));
  // The row of the frame stays; a region without content would only be in the way.
  if (whyReadOnly === null && shown.length === 0) return <div className="frame-n" />;
  return (
    <section className="frame-n" aria-label={words.label}>
      {whyReadOnly === null ? null : (
        <div id={readOnlyNotice}>
          <Notice tone="danger" title={words.readOnlyTitle} actions={[toBackups]}>
            {whyReadOnly}
          </Notice>
        </div>
      )}
      {shown.map((warning) => (
        <Notice
          key={warning}
          tone="warn"
          title={words.warning}
          actions={[toBackups, { label: words.hide, onClick: () => setHidden((before) => [...before, warning]) }]}
        >
          {warning}
        </Notice>
      ))}
    </section>
  );
}
