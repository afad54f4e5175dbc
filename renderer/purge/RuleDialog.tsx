import { Button, Group, Modal, NumberInput, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { purgeWords, startText } from '#shared/i18n/purge.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { proposedStart, retentionRuleSchema, startFields, type RetentionRule } from '#shared/settings/retention.ts';
import type { Settings } from '#shared/settings/settings.ts';

/** As typed: a time that is not filled in yet is no time. */
type Draft = { readonly years: number | string; readonly from: string; readonly decision: string };
type FieldsProps = { readonly register: AnyRegister; readonly draft: Draft; readonly onChange: (change: Partial<Draft>) => void };

function RuleFields({ register, draft, onChange }: FieldsProps) {
  const words = purgeWords.rules;
  return (
    <>
      <NumberInput
        label={words.years}
        allowDecimal={false}
        allowNegative={false}
        max={100}
        value={draft.years}
        onChange={(years) => onChange({ years })}
      />
      <Select
        label={words.from}
        description={words.fromHelp}
        allowDeselect={false}
        data={startFields(register).map((value) => ({ value, label: startText(register.name, value) }))}
        value={draft.from}
        onChange={(from) => onChange({ from: from ?? draft.from })}
      />
      <TextInput
        label={words.decision}
        description={words.decisionHelp}
        maxLength={200}
        value={draft.decision}
        onChange={(event) => onChange({ decision: event.currentTarget.value })}
      />
    </>
  );
}

/** Null: the register's records are kept. */
function withRule(settings: Settings, { name }: AnyRegister, rule: RetentionRule | null): Settings {
  const others = Object.entries(settings.retention).filter(([known]) => known !== name);
  return { ...settings, retention: Object.fromEntries(rule === null ? others : [...others, [name, rule]]) };
}

export type RuleDialogProps = {
  readonly register: AnyRegister;
  readonly settings: Settings;
  readonly onClose: () => void;
  readonly onSaved: (said: string) => void;
};

/** Whether a register's records are kept or purged, after how long, from which day, by which decision. */
export function RuleDialog({ register, settings, onClose, onSaved }: RuleDialogProps) {
  const words = purgeWords.rules;
  const { many } = wordsOf(register.name);
  const known = settings.retention[register.name];
  const [action, setAction] = useState(known ? 'purge' : 'keep');
  const [draft, setDraft] = useState<Draft>(known ?? { years: '', from: proposedStart(register), decision: '' });
  const [isIncomplete, setIncomplete] = useState(false);
  const save = useCommand('settings.save');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = retentionRuleSchema.safeParse(draft);
    const isPurged = action === 'purge';
    setIncomplete(isPurged && !parsed.success);
    if (isPurged && !parsed.success) return;
    save.mutate(
      { settings: withRule(settings, register, isPurged && parsed.success ? parsed.data : null) },
      {
        onSuccess: () => {
          onSaved(words.saved(many));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={460}
      title={words.changeOf(many)}
      closeButtonProps={{ 'aria-label': interfaceWords.common.close }}
    >
      <form className="stack" onSubmit={submit}>
        <Select
          label={words.action}
          data-autofocus
          allowDeselect={false}
          data={[
            { value: 'keep', label: words.keep },
            { value: 'purge', label: words.purgeAction },
          ]}
          value={action}
          onChange={(value) => setAction(value ?? 'keep')}
        />
        {action === 'purge' ? (
          <RuleFields register={register} draft={draft} onChange={(change) => setDraft((before) => ({ ...before, ...change }))} />
        ) : null}
        {isIncomplete ? <Notice tone="danger" live title={words.incomplete} /> : null}
        {save.error ? <Notice tone="danger" live title={save.error.message} /> : null}
        <Group justify="flex-end">
          <Button onClick={onClose}>{interfaceWords.common.cancel}</Button>
          <Button type="submit" variant="filled" loading={save.isPending}>
            {interfaceWords.common.save}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
