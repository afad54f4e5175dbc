import { useState } from 'react';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { Frozen, ReviewView } from '#shared/contract/review.contract.ts';
import { reviewAdoptWords } from '#shared/i18n/review-adopt.ts';

const words = reviewAdoptWords.page;

function Drift({ drift }: Pick<Frozen, 'drift'>) {
  const [open, setOpen] = useState(false);
  if (drift.length === 0) return null;
  return (
    <>
      <Notice
        tone="changed"
        title={words.drift(drift.length)}
        actions={[{ label: open ? words.hideDrift : words.showDrift, onClick: () => setOpen(!open) }]}
      >
        {words.driftHelp}
      </Notice>
      {open ? (
        <ul className="rv-list">
          {drift.map(({ key, label, before, now }) => (
            <li key={key}>{words.driftLine(label, before, now)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Of an adopted review: when it was frozen, the fingerprint of its Word file, and what the registers count otherwise since. */
export function FrozenNotice({ view }: { readonly view: ReviewView }) {
  const { frozen, status, version } = view;
  if (status !== 'adopted' && status !== 'attached_vp') return null;
  if (frozen === null) return <Notice tone="info" title={words.legacy} />;
  return (
    <>
      <Notice tone="ok" title={words.frozenAt(frozen.frozenAt.slice(0, 10), version)}>
        <span className="rv-hash">{words.fingerprint(frozen.sha256)}</span>
      </Notice>
      <Drift drift={frozen.drift} />
    </>
  );
}
