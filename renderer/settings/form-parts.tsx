import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { settingsWords } from '#shared/i18n/interface-settings.ts';

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
      description={settingsWords.lists.help}
      minRows={3}
      maxRows={14}
      value={value.join('\n')}
      onChange={(event) => onChange(event.currentTarget.value.split('\n'))}
    />
  );
}

/** A day that comes every year; 29 February counts as one. */
const isDay = (text: string): boolean =>
  /^\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`2028-${text}`)) &&
  new Date(`2028-${text}T00:00:00Z`).toISOString().slice(5, 10) === text;

/** Days of the year, MM-DD with commas between; told when the field is left and all of them can be read. */
export function DaysInput({ label, value, onChange }: LinesProps) {
  const [text, setText] = useState(value.join(', '));
  const given = text.split(/[,;\s]+/).filter(Boolean);
  const wrong = given.find((day) => !isDay(day));
  return (
    <TextInput
      label={label}
      description={settingsWords.days.help}
      error={wrong === undefined ? undefined : settingsWords.days.wrong(wrong)}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => (wrong === undefined && given.join() !== value.join() ? onChange(given) : undefined)}
    />
  );
}
