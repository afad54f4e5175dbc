import { Popover } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { uiWords } from '#shared/i18n/ui.ts';
import type { AsOfPreset } from './as-of-context.ts';
import { useAnswer } from './commands.ts';

/* The calendar and its library are half of Mantine's dates; nobody needs them before the first click. */
const AsOfPicker = lazy(async () => ({ default: (await import('./AsOfPicker.tsx')).AsOfPicker }));

export type AsOfFieldProps = {
  /** YYYY-MM-DD: every state, deadline and figure is shown as it was on that day. */
  readonly asOf: string;
  readonly setAsOf: (date: string) => void;
  /** "I dag", "Senaste månadsskiftet", "Senaste kvartalsskiftet". */
  readonly presets: readonly AsOfPreset[];
};

export function AsOfField({ asOf, setAsOf, presets }: AsOfFieldProps) {
  const [opened, setOpened] = useState(false);
  useAnswer('asOf', () => setOpened(true));
  const choose = (date: string) => {
    setOpened(false);
    if (date !== asOf) setAsOf(date);
  };
  return (
    <Popover opened={opened} onChange={setOpened}>
      <Popover.Target>
        <button
          type="button"
          className="asof"
          data-tour="asOf"
          aria-label={uiWords.header.asOfChange(asOf)}
          onClick={() => setOpened(!opened)}
        >
          <span className="dim asof-l">{uiWords.header.asOf}</span> <b>{asOf}</b>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={uiWords.header.asOf}>
        <Suspense fallback={<div className="asof-wait">{uiWords.app.loading}</div>}>
          {opened ? <AsOfPicker asOf={asOf} presets={presets} onChoose={choose} /> : null}
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
