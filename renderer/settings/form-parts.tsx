import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { settingsSv } from '#shared/i18n/sv/interface-settings.sv.ts';

type GroupProps<T> = {
  readonly values: T;
  readonly labels: Readonly<Record<keyof T & string, string>>;
  readonly onChange: (values: T) => void;
};

/** Whole numbers by name; an emptied field keeps its last value until a number is typed. */
export function NumberGroup<T extends Readonly<Record<string, number>>>({ values, labels, onChange }: GroupProps<T>) {
  return (
    <div className="set-g">
      {Object.entries(labels).map(([key, label]) => (
        <NumberInput
          key={key}
          label={label}
          allowDecimal={false}
          min={0}
          value={Number(values[key as keyof T])}
          onChange={(value) => (typeof value === 'number' ? onChange({ ...values, [key]: value }) : undefined)}
        />
      ))}
    </div>
  );
}

export function TextGroup<T extends Readonly<Record<string, string>>>({ values, labels, onChange }: GroupProps<T>) {
  return (
    <div className="set-g">
      {Object.entries(labels).map(([key, label]) => (
        <TextInput
          key={key}
          label={label}
          value={values[key as keyof T]}
          onChange={(event) => onChange({ ...values, [key]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}

type LinesProps = { readonly label: string; readonly value: readonly string[]; readonly onChange: (value: string[]) => void };

/** A list, one entry a line. Blank lines are taken away when the settings are saved, so that typing is not disturbed. */
export function LinesInput({ label, value, onChange }: LinesProps) {
  return (
    <Textarea
      label={label}
      description={settingsSv.lists.help}
      minRows={3}
      maxRows={14}
      value={value.join('\n')}
      onChange={(event) => onChange(event.currentTarget.value.split('\n'))}
    />
  );
}
