import { Button } from '@mantine/core';
import { useState } from 'react';
import { useUndo } from '#renderer/app/undo-context.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { BulkEdit, type BulkDone } from './BulkEdit.tsx';
import type { Checks } from './use-checks.ts';
import type { RowsQuery } from './use-rows.ts';
import { Writes } from './Writes.tsx';

const words = interfaceWords.register;

/** What a change of many rows did, with the way back while it is the newest change. */
function Changed({ done, onClose }: { readonly done: BulkDone; readonly onClose: () => void }) {
  const { undo, next } = useUndo();
  return (
    <div className="bulk" role="group" aria-label={words.changedRows(done.changed)}>
      <b role="status">{words.changedRows(done.changed)}</b>
      {next?.commitId === done.commitId ? (
        <Button
          onClick={() => {
            void undo(done.commitId);
            onClose();
          }}
        >
          {uiWords.undo.undo}
        </Button>
      ) : null}
      <Button onClick={onClose}>{interfaceWords.common.close}</Button>
    </div>
  );
}

export type BulkBarProps = {
  readonly register: AnyRegister;
  readonly query: RowsQuery;
  readonly checks: Checks;
  readonly settings: Settings;
};

/** Marked rows and what can be done with them; after a change what it did. */
export function BulkBar({ register, query, checks, settings }: BulkBarProps) {
  const [editing, setEditing] = useState(false);
  const [done, setDone] = useState<BulkDone | null>(null);
  if (checks.count === 0) return done ? <Changed done={done} onClose={() => setDone(null)} /> : null;
  const leave = () => {
    setEditing(false);
    checks.clear();
  };
  return (
    <div className="bulk" role="group" aria-label={words.checked(checks.count)}>
      <b role="status">{words.checked(checks.count)}</b>
      <Writes>
        <Button onClick={() => setEditing(true)}>{words.change}</Button>
      </Writes>
      <Button onClick={checks.clear}>{words.uncheck}</Button>
      {editing ? (
        <BulkEdit register={register} query={query} ids={checks.ids} settings={settings} onSaved={setDone} onDone={leave} />
      ) : null}
    </div>
  );
}
