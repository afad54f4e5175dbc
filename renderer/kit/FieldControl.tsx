import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CellValue } from '#shared/contract/records.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { helpOf, wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { instantText, parseInstant } from '#shared/kit/swedish.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { LevelPicker } from '#renderer/ui/LevelPicker.tsx';
import { isYear, stepsOf } from './format-value.ts';
import { LinkSelect } from './LinkSelect.tsx';

export type FieldControlProps = {
  readonly register: AnyRegister;
  readonly field: string;
  readonly value: CellValue;
  readonly names: Readonly<Record<string, string>>;
  readonly settings: Settings;
  /** The record's own risk model, for its scales. */
  readonly model?: unknown;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Where the control stands, when the record's own form may be open at the same time: ids are unique in the window. */
  readonly place?: string;
  readonly onChange: (value: CellValue, name?: string) => void;
  readonly onUnreadable?: ((message: string | null) => void) | undefined;
};

type Part = 'label' | 'input' | 'description' | 'error';
const order: readonly Part[] = ['label', 'input', 'description', 'error'];
type Common = {
  readonly inputWrapperOrder: Part[];
  readonly label: string;
  readonly description?: string;
  readonly error?: string;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly id: string;
};

/** Id of a field's control, so that a warning can lead to it. */
export const controlId = (register: string, field: string, place = 'falt'): string => `${place}-${register}-${field}`;

function commonOf({ register, field, error, place, required = false, disabled = false }: FieldControlProps): Common {
  const words = wordsOf(register.name);
  const help = helpOf(register.name, field);
  return {
    id: controlId(register.name, field, place),
    // Help under the field: inputs in a row stay in line.
    inputWrapperOrder: [...order],
    label: words.fields[field] ?? field,
    ...(help === undefined ? {} : { description: help }),
    ...(error === undefined ? {} : { error }),
    required,
    disabled,
  };
}

/** A point in time as Swedish date and clock, stored as UTC. */
function InstantInput({
  value,
  common,
  onChange,
  onUnreadable,
}: Pick<FieldControlProps, 'value' | 'onChange' | 'onUnreadable'> & { readonly common: Common }) {
  const shown = typeof value === 'string' ? instantText(value) : '';
  const [text, setText] = useState(shown);
  const [seen, setSeen] = useState(shown);
  if (shown !== seen) {
    setSeen(shown);
    setText(shown);
  }
  const finish = () => {
    const typed = text.trim();
    if (typed === shown) return onUnreadable?.(null);
    const parsed = typed === '' ? null : parseInstant(typed);
    if (parsed?.ok === false) return onUnreadable?.(interfaceWords.record.wrongInstant);
    onUnreadable?.(null);
    return onChange(parsed === null ? null : parsed.value);
  };
  return (
    <TextInput
      {...common}
      placeholder={interfaceWords.common.instantFormat}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={finish}
    />
  );
}

function ScaleInput(props: FieldControlProps & { readonly common: Common }) {
  const field = props.register.fields[props.field];
  const steps = field === undefined ? [] : stepsOf(field, { settings: props.settings, model: props.model });
  const step = steps.find((known) => known.value === props.value);
  const help = step && 'help' in step ? step.help : undefined;
  return (
    <div id={props.common.id} tabIndex={-1}>
      <LevelPicker
        label={props.common.label}
        steps={steps}
        value={typeof props.value === 'number' ? props.value : null}
        onChange={props.onChange}
        hint={help ?? props.common.description}
        error={props.error}
        readOnly={props.disabled ?? false}
      />
    </div>
  );
}

function ChoiceInput({
  options,
  value,
  common,
  onChange,
}: Pick<FieldControlProps, 'value' | 'onChange'> & {
  readonly common: Common;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <Select
      {...common}
      data={[...options]}
      searchable={options.length >= 8}
      clearable={!common.required}
      placeholder={interfaceWords.common.choose}
      clearButtonProps={{ 'aria-label': interfaceWords.record.clearValue(common.label) }}
      value={typeof value === 'string' ? value : null}
      onChange={(id) => onChange(id)}
    />
  );
}

type PartProps = FieldControlProps & { readonly common: Common };

function AmountInput({ register, field: key, value, common, onChange }: PartProps) {
  const field = register.fields[key];
  return (
    <NumberInput
      {...common}
      decimalSeparator={interfaceWords.common.decimalSign}
      {...(isYear(key) ? {} : { thousandSeparator: interfaceWords.common.thousandsSign })}
      allowDecimal={field?.int !== true}
      min={field?.min ?? 0}
      max={field?.max ?? 1e9}
      clampBehavior="none"
      hideControls
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}

function YesNoInput({ value, common, onChange }: PartProps) {
  return (
    <Checkbox
      id={common.id}
      label={common.label}
      disabled={common.disabled}
      {...(common.description === undefined ? {} : { description: common.description })}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

function RecordInput({ register, field: key, value, names, common, onChange }: PartProps) {
  const isChosen = typeof value === 'string';
  return (
    <LinkSelect
      {...common}
      register={register.fields[key]?.of ?? ''}
      value={isChosen ? value : null}
      name={isChosen ? (names[value] ?? interfaceWords.common.elsewhere) : undefined}
      clearButtonProps={{ 'aria-label': interfaceWords.record.clearValue(common.label) }}
      onChange={onChange}
    />
  );
}

/** Options of a choice in the register's words; a risk's model is chosen among the organisation's. */
function optionsOf({
  register,
  field: key,
  settings,
}: FieldControlProps): readonly { readonly value: string; readonly label: string }[] | null {
  const field = register.fields[key];
  if (key === 'model') return settings.riskModels.map((model) => ({ value: model.id, label: model.name }));
  if (field?.kind !== 'choice') return null;
  const labels = wordsOf(register.name).choices[key] ?? {};
  return (field.options ?? []).map((id) => ({ value: id, label: labels[id] ?? id }));
}

/** The control of a field follows from its kind; label, help and options from the register's words. */
export function FieldControl(props: FieldControlProps) {
  const { register, field: key, value, onChange, onUnreadable } = props;
  const common = commonOf(props);
  const text = typeof value === 'string' ? value : '';
  const options = optionsOf(props);
  if (options) return <ChoiceInput common={common} value={value} onChange={onChange} options={options} />;
  switch (register.fields[key]?.kind) {
    case 'longText':
      return <Textarea {...common} minRows={2} maxRows={12} value={text} onChange={(event) => onChange(event.currentTarget.value)} />;
    case 'date':
      return <DayInput {...common} value={text === '' ? null : text} onChange={onChange} onUnreadable={onUnreadable} />;
    case 'instant':
      return <InstantInput common={common} value={value} onChange={onChange} onUnreadable={onUnreadable} />;
    case 'number':
      return <AmountInput {...props} common={common} />;
    case 'bool':
      return <YesNoInput {...props} common={common} />;
    case 'scale':
      return <ScaleInput {...props} common={common} />;
    case 'link':
    case 'unit':
      return <RecordInput {...props} common={common} />;
    default:
      return <TextInput {...common} value={text} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
}
