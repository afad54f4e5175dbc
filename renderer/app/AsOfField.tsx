import { Popover } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '#renderer/ui/use-words.ts';
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
  const words = useWords();
  const [opened, setOpened] = useState(false);
  useAnswer('asOf', () => setOpened(true));
  const choose = (date: string) => {
    setOpened(false);
    if (date !== asOf) setAsOf(date);
  };
  return (
    <Popover opened={opened} onChange={setOpened}>
      <Popover.Target>
        <button type="button" className="asof" aria-label={words.header.asOfChange(asOf)} onClick={() => setOpened(!opened)}>
          <span className="dim asof-l">{words.header.asOf}</span> <b>{asOf}</b>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.header.asOf}>
        <Suspense fallback={<div className="asof-wait">{words.app.loading}</div>}>
          {opened ? <AsOfPicker asOf={asOf} presets={presets} onChoose={choose} /> : null}
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
