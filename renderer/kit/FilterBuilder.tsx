import { Button, Checkbox, Popover, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { conditionFilter, filterKeys, noCondition, waysOf, type Condition } from './build-condition.ts';
import { stepsOf } from './format-value.ts';
import { LinkSelect } from './LinkSelect.tsx';
import './record.css';
import { fieldOf, isFlag } from './register-fields.ts';

const words = interfaceWords.filter;

type Choice = { readonly value: string; readonly label: string };

/** What an "is" condition chooses among: options, yes and no, or the steps of a model. Undefined: typed by hand. */
function choicesOf(register: AnyRegister, key: string, settings: Settings): readonly Choice[] | undefined {
  const field = fieldOf(register, key);
  if (isFlag(register, key) || field?.kind === 'bool')
    return [
      { value: 'true', label: interfaceWords.common.yes },
      { value: 'false', label: interfaceWords.common.no },
    ];
  if (field?.kind === 'choice')
    return (field.options ?? []).map((id) => ({ value: id, label: wordsOf(register.name).choices[key]?.[id] ?? id }));
  if (field?.kind === 'scale')
    return stepsOf(field, { settings }).map((step) => ({ value: String(step.value), label: `${step.value} ${step.label}` }));
  if (key === 'model') return settings.riskModels.map((model) => ({ value: model.id, label: model.name }));
  if (field?.kind === 'level') {
    const levels = settings.riskModels.flatMap((model) => model.levels);
    return levels
      .filter((level, index) => levels.findIndex((other) => other.id === level.id) === index)
      .map(({ id, label }) => ({ value: id, label }));
  }
  return undefined;
}

type ValueProps = {
  readonly register: AnyRegister;
  readonly field: string;
  readonly settings: Settings;
  readonly condition: Condition;
  readonly onChange: (change: Partial<Condition>) => void;
};

function ValueInput({ register, field: key, settings, condition, onChange }: ValueProps) {
  const field = fieldOf(register, key);
  if (condition.way === 'empty' || condition.way === 'filled') return null;
  if (condition.way === 'contains')
    return (
      <TextInput
        label={words.value}
        description={words.textHelp}
        value={condition.text}
        onChange={(e) => onChange({ text: e.currentTarget.value })}
      />
    );
  if (condition.way === 'between') {
    const placeholder = field?.kind === 'number' ? undefined : interfaceWords.common.dateFormat;
    return (
      <div className="g2">
        <TextInput
          label={words.from}
          placeholder={placeholder}
          value={condition.from}
          onChange={(e) => onChange({ from: e.currentTarget.value })}
        />
        <TextInput
          label={words.to}
          placeholder={placeholder}
          value={condition.to}
          onChange={(e) => onChange({ to: e.currentTarget.value })}
        />
      </div>
    );
  }
  if ((field?.kind === 'link' || field?.kind === 'unit') && field.of !== undefined)
    return (
      <LinkSelect
        register={field.of}
        label={words.value}
        value={condition.values[0] ?? null}
        name={condition.text}
        comboboxProps={{ withinPortal: false }}
        onChange={(id, name) => onChange({ values: id === null ? [] : [id], text: name ?? '' })}
      />
    );
  const choices = choicesOf(register, key, settings);
  if (choices === undefined)
    return (
      <TextInput label={words.value} value={condition.values[0] ?? ''} onChange={(e) => onChange({ values: [e.currentTarget.value] })} />
    );
  // All in view: a list that opens would lie over the button that adds the filter.
  return (
    <Checkbox.Group label={words.value} value={[...condition.values]} onChange={(values) => onChange({ values })}>
      <div className="flt-c">
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

export type FilterBuilderProps = {
  readonly register: AnyRegister;
  readonly settings: Settings;
  readonly onAdd: (filter: FilterData) => void;
};

const freshFor = (register: AnyRegister, key: string): Condition => ({ ...noCondition, way: waysOf(register, key)[0] ?? 'is' });

function FilterForm({ register, settings, onAdd }: FilterBuilderProps) {
  const keys = filterKeys(register);
  const [key, setKey] = useState(keys[0] ?? '');
  const [condition, setCondition] = useState(() => freshFor(register, key));
  const fieldWords = wordsOf(register.name).fields;
  const ways = waysOf(register, key);
  const filter = conditionFilter(register, key, condition);
  const choose = (next: string | null) => {
    if (next === null || next === key) return;
    setKey(next);
    setCondition(freshFor(register, next));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (filter !== null) onAdd(filter);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Select
        label={words.field}
        searchable
        data-autofocus
        openOnFocus={false}
        data={keys.map((id) => ({ value: id, label: fieldWords[id] ?? id }))}
        value={key}
        comboboxProps={{ withinPortal: false }}
        onChange={choose}
      />
      {ways.length > 1 ? (
        <SegmentedControl
          aria-label={words.how}
          data={ways.map((way) => ({ value: way, label: words.ways[way] }))}
          value={condition.way}
          onChange={(way) => setCondition({ ...condition, way })}
        />
      ) : null}
      <ValueInput
        register={register}
        field={key}
        settings={settings}
        condition={condition}
        onChange={(change) => setCondition({ ...condition, ...change })}
      />
      <div>
        <Button type="submit" variant="filled" disabled={filter === null}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}

/** One condition on one column: what can be asked follows from the column's kind. Several conditions are all to hold. */
export function FilterBuilder({ register, settings, onAdd }: FilterBuilderProps) {
  const [opened, setOpened] = useState(false);
  const add = (filter: FilterData) => {
    onAdd(filter);
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} width={340}>
      <Popover.Target>
        <Button leftSection={<IconFilter size={16} stroke={1.7} />} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {words.open}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.title}>
        <FilterForm register={register} settings={settings} onAdd={add} />
      </Popover.Dropdown>
    </Popover>
  );
}
