import { Button, Group, Modal } from '@mantine/core';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { valueText } from './format-value.ts';
import type { RecordFormState } from './use-record-form.ts';

const words = interfaceWords.conflict;

type Props = { readonly register: AnyRegister; readonly form: RecordFormState; readonly settings: Settings };

/** Somebody else saved first: what differs, side by side, and whose values are to hold. */
export function ConflictDialog({ register, form, settings }: Props) {
  const { conflict } = form;
  if (conflict === null) return null;
  const labels = wordsOf(register.name).fields;
  const text = (key: string, value: unknown, names: Readonly<Record<string, string>>) =>
    valueText(register, key, value, { names, settings, model: form.values['model'] }) || interfaceWords.history.emptyValue;
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={words.title}
      size={620}
    >
      <p>{words.text}</p>
      <table className="t cmp">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.mine}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(conflict.mine).map(([key, mine]) => (
            <tr key={key}>
              <th scope="row">{labels[key] ?? key}</th>
              <td>{text(key, mine, form.names)}</td>
              <td>{text(key, conflict.theirs.row[key], conflict.theirs.names)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Group mt={16} gap={8}>
        <Button variant="filled" data-autofocus loading={form.saving} onClick={() => void form.keepMine()}>
          {words.keepMine}
        </Button>
        <Button onClick={form.discard}>{words.takeTheirs}</Button>
      </Group>
    </Modal>
  );
}
