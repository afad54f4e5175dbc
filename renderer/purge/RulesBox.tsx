import { Button } from '@mantine/core';
import { useState } from 'react';
import { ViewTable, type ViewRow } from '#renderer/kit/view/ViewTable.tsx';
import { Writes } from '#renderer/kit/Writes.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { purgeWords, startText } from '#shared/i18n/purge.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { sortKey } from '#shared/kit/swedish.ts';
import { registers } from '#shared/registers/table.ts';
import { mayHaveRule } from '#shared/settings/retention.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { RuleDialog } from './RuleDialog.tsx';

type Props = { readonly settings: Settings; readonly onSaved: (said: string) => void };

/** Registers that have a rule first, then by name. */
function inOrder({ retention }: Settings): readonly AnyRegister[] {
  const order = ({ name }: AnyRegister): string => `${Object.hasOwn(retention, name) ? 0 : 1} ${sortKey(wordsOf(name).many)}`;
  return Object.values<AnyRegister>(registers)
    .filter(mayHaveRule)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Every register with what becomes of its records; a rule is changed in a dialog and saved at once. */
export function RulesBox({ settings, onSaved }: Props) {
  const words = purgeWords.rules;
  const [changing, setChanging] = useState<AnyRegister | null>(null);
  const columns = [
    { key: 'register', label: words.register },
    { key: 'rule', label: words.rule },
    { key: 'from', label: words.from },
    { key: 'decision', label: words.decision },
    { key: 'change', label: words.change, hidden: true },
  ];
  const rows = inOrder(settings).map((register): ViewRow => {
    const { many } = wordsOf(register.name);
    const rule = settings.retention[register.name];
    const told = rule ? [words.purge(rule.years), startText(register.name, rule.from), rule.decision] : [words.keep, '', ''];
    const change = (
      <Button key="change" size="compact-sm" aria-label={words.changeOf(many)} onClick={() => setChanging(register)}>
        {words.change}
      </Button>
    );
    return { id: register.name, cells: [many, ...told, change] };
  });
  return (
    <Box title={words.title}>
      <p className="box-b">{words.text}</p>
      <Writes>
        <div className="pu-t">
          <ViewTable label={words.title} columns={columns} rows={rows} />
        </div>
      </Writes>
      {changing === null ? null : (
        <RuleDialog register={changing} settings={settings} onClose={() => setChanging(null)} onSaved={onSaved} />
      )}
    </Box>
  );
}
