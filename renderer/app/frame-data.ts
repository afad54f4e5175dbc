import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { navigation } from '#renderer/kit/navigation.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import type { OutputOf } from '#renderer/api/client.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import { dateText } from '#shared/kit/wording.ts';
import type { AsOfPreset } from './as-of-context.ts';
import type { BackupState } from './Header.tsx';
import type { FrameProps } from './Frame.tsx';
import type { Undo } from './undo-context.ts';

type Info = OutputOf<'store.info'>;

const clock = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' } as const;

/** The days that reports are cut at. Quarters end on fixed days, so texts can be compared and no month needs counting. */
export function presetsFor(today: string): readonly AsOfPreset[] {
  const year = Number(today.slice(0, 4));
  const yearEnd = `${year - 1}-12-31`;
  const quarter = [yearEnd, `${year}-03-31`, `${year}-06-30`, `${year}-09-30`].findLast((end) => end < today) ?? yearEnd;
  const presets = [
    { label: uiWords.header.today, date: today },
    { label: uiWords.header.quarterEnd, date: quarter },
  ];
  return quarter === yearEnd ? presets : [...presets, { label: uiWords.header.yearEnd, date: yearEnd }];
}

type Doors = { readonly onSearch: () => void; readonly onWho: () => void; readonly undo: Undo };

/** Dates are YYYY-MM-DD in every language, which is how Swedish writes them. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Stockholm' });
/** One is made every day that the program is open. */
const lateAfterMs = 48 * 3_600_000;
/** The example organisation and a register without changes need none: nothing is shown. */
export function backupOf(info: Pick<Info, 'backup' | 'demo' | 'historyHead'>, now: number = Date.now()): BackupState | undefined {
  if (info.demo || (info.backup === null && info.historyHead === '#0')) return undefined;
  if (info.backup === null) return { kind: 'none' };
  const made = new Date(info.backup.at);
  const day = isoDay.format(made);
  const at = day === isoDay.format(new Date(now)) ? dateText(made, clock) : day;
  return { kind: now - made.getTime() > lateAfterMs ? 'late' : 'done', at };
}

/** The one place where the frame meets the store: organisation, brytdatum, saved state, who works, overdue counts in the navigation. */
export function useFrameData(info: Info, { onSearch, onWho, undo }: Doors): Omit<FrameProps, 'children' | 'fold'> {
  const navigate = useNavigate();
  const vault = useRead('vault.state', {}).data;
  const badges = useRead('records.badges', { asOf: info.asOf }, { keep: true }).data;
  const { mutate: saveAsOf } = useCommand('settings.setAsOf');
  // Today is not a date to keep: tomorrow it is another.
  const setAsOf = useCallback((date: string) => saveAsOf({ asOf: date === info.today ? null : date }), [info.today, saveAsOf]);
  const toBackups = () => void navigate({ to: '/sakerhetskopior' });
  const groups = useMemo(() => navigation(badges ?? {}), [badges]);
  const { board, municipality } = info.settings.organisation;
  return {
    groups,
    settingsLabel: interfaceWords.pages.settings,
    notices: { readOnly: info.readOnly, warnings: info.warnings, onBackups: toBackups },
    header: {
      board: board === '' ? info.fileName : board,
      organisation: municipality,
      onWhere: () => void navigate({ to: '/uppgifter' }),
      asOf: info.asOf,
      setAsOf,
      presets: presetsFor(info.today),
      save: info.savedAt === null ? { kind: 'none' } : { kind: 'saved', at: dateText(new Date(info.savedAt), clock) },
      backup: backupOf(info),
      encrypted: vault?.encrypted,
      onEncrypted: () => void navigate({ to: '/installningar' }),
      undo,
      readOnly: info.readOnly !== null,
      onBackup: toBackups,
      who: info.actor,
      onWho,
      onSearch,
    },
  };
}
