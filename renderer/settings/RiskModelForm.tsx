import { ActionIcon, Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import '#renderer/ui/matrix.css';
import { RiskShape } from '#renderer/ui/marks.tsx';
import { settingsWords } from '#shared/i18n/interface-settings.ts';
import {
  addLevel,
  addStep,
  mayAddLevel,
  mayAddStep,
  mayRemoveLevel,
  mayRemoveStep,
  removeLevel,
  removeStep,
  type Axis,
} from '#shared/settings/change-model.ts';
import type { RiskLevel, RiskModel } from '#shared/settings/models.ts';

const words = settingsWords.model;

type Props = { readonly model: RiskModel; readonly onChange: (model: RiskModel) => void };

function Steps({ model, axis, name, onChange }: Props & { readonly axis: Axis; readonly name: string }) {
  const rename = (value: number, label: string) =>
    onChange({ ...model, [axis]: model[axis].map((step) => (step.value === value ? { ...step, label } : step)) });
  return (
    <>
      <h3>{words.steps(name)}</h3>
      <div className="set-g">
        {model[axis].map((step) => (
          <TextInput
            key={step.value}
            label={words.step(name, step.value)}
            value={step.label}
            onChange={(event) => rename(step.value, event.currentTarget.value)}
          />
        ))}
      </div>
      <div className="set-a">
        <Button
          leftSection={<IconPlus size={15} />}
          disabled={!mayAddStep(model, axis)}
          onClick={() => onChange(addStep(model, axis, words.newStep(model[axis].length + 1)))}
        >
          {words.addStep}
        </Button>
        {mayRemoveStep(model, axis) ? (
          <Button onClick={() => onChange(removeStep(model, axis))}>{words.removeStep(model[axis].at(-1)?.label ?? '')}</Button>
        ) : null}
      </div>
    </>
  );
}

const tones = ['low', 'medium', 'high', 'extreme'] as const;

type ToneProps = { readonly label: string; readonly tone: RiskLevel['tone']; readonly onTone: (tone: RiskLevel['tone']) => void };

function ToneSelect({ label, tone, onTone }: ToneProps) {
  return (
    <Select
      aria-label={label}
      data={tones.map((value) => ({ value, label: words.tones[value] }))}
      value={tone}
      allowDeselect={false}
      onChange={(value) => onTone(tones.find((known) => known === value) ?? tone)}
    />
  );
}

type LevelProps = { readonly level: RiskLevel; readonly onChange: (level: RiskLevel) => void; readonly onRemove: (() => void) | undefined };

function LevelRow({ level, onChange, onRemove }: LevelProps) {
  const named = (what: string): string => words.ofLevel(what, level.label);
  return (
    <tr>
      <td>
        <TextInput
          aria-label={named(words.level)}
          leftSection={<RiskShape tone={level.tone} />}
          value={level.label}
          onChange={(event) => onChange({ ...level, label: event.currentTarget.value })}
        />
      </td>
      <td>
        <ToneSelect label={named(words.tone)} tone={level.tone} onTone={(tone) => onChange({ ...level, tone })} />
      </td>
      <td>
        <Checkbox
          aria-label={named(words.treat)}
          checked={level.treat}
          onChange={(event) => onChange({ ...level, treat: event.currentTarget.checked })}
        />
      </td>
      <td>
        <NumberInput
          aria-label={named(words.reviewMonths)}
          allowDecimal={false}
          min={1}
          max={60}
          value={level.reviewMonths}
          onChange={(value) => (typeof value === 'number' ? onChange({ ...level, reviewMonths: value }) : undefined)}
        />
      </td>
      <td>
        <TextInput
          aria-label={named(words.acceptedBy)}
          title={words.acceptedByHelp}
          defaultValue={level.acceptedBy.join(', ')}
          onBlur={(event) =>
            onChange({
              ...level,
              acceptedBy: event.currentTarget.value
                .split(',')
                .map((role) => role.trim())
                .filter(Boolean),
            })
          }
        />
      </td>
      <td>
        {onRemove === undefined ? null : (
          <ActionIcon aria-label={words.removeLevel(level.label)} onClick={onRemove}>
            <IconX size={15} />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}

/** Every cell's level; a click takes the next, so that the whole matrix can be set with the keyboard too. */
function Cells({ model, onChange }: Props) {
  const next = (key: string) => {
    const at = model.levels.findIndex((level) => level.id === model.cells[key]);
    const level = model.levels[(at + 1) % model.levels.length];
    if (level) onChange({ ...model, cells: { ...model.cells, [key]: level.id } });
  };
  return (
    <div className="set-s">
      <table className="set-m" aria-label={words.cells}>
        <tbody>
          {model.likelihoods.toReversed().map((l) => (
            <tr key={l.value}>
              <th scope="row">
                {l.value} {l.label}
              </th>
              {model.consequences.map((c) => {
                const key = `${l.value}-${c.value}`;
                const level = model.levels.find((known) => known.id === model.cells[key]);
                return (
                  <td key={c.value}>
                    <button
                      type="button"
                      className={`mx-${level?.tone ?? 'low'}`}
                      aria-label={words.cell([model.likelihoodName, l.value], [model.consequenceName, c.value], level?.label ?? '')}
                      onClick={() => next(key)}
                    >
                      <RiskShape tone={level?.tone ?? 'low'} size={10} /> {level?.label}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{model.consequenceName}</th>
            {model.consequences.map((c) => (
              <th key={c.value} scope="col">
                {c.value} {c.label}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Names({ model, onChange }: Props) {
  return (
    <div className="set-g">
      <TextInput label={words.name} value={model.name} onChange={(event) => onChange({ ...model, name: event.currentTarget.value })} />
      <TextInput
        label={words.likelihoodName}
        value={model.likelihoodName}
        onChange={(event) => onChange({ ...model, likelihoodName: event.currentTarget.value })}
      />
      <TextInput
        label={words.consequenceName}
        value={model.consequenceName}
        onChange={(event) => onChange({ ...model, consequenceName: event.currentTarget.value })}
      />
    </div>
  );
}

function Levels({ model, onChange }: Props) {
  const changeLevel = (level: RiskLevel) =>
    onChange({ ...model, levels: model.levels.map((known) => (known.id === level.id ? level : known)) });
  return (
    <>
      <h3>{words.levels}</h3>
      <div className="set-s">
        <table className="set-l">
          <thead>
            <tr>
              {[words.level, words.tone, words.treat, words.reviewMonths, words.acceptedBy].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col">
                <span className="vh">{words.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {model.levels.map((level) => (
              <LevelRow
                key={level.id}
                level={level}
                onChange={changeLevel}
                onRemove={mayRemoveLevel(model) ? () => onChange(removeLevel(model, level.id)) : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="set-a">
        <Button
          leftSection={<IconPlus size={15} />}
          disabled={!mayAddLevel(model)}
          onClick={() => onChange(addLevel(model, words.newLevel))}
        >
          {words.addLevel}
        </Button>
      </div>
    </>
  );
}

/** One risk model: names, steps, levels with their rules, and the level of each cell. */
export function RiskModelForm({ model, onChange }: Props) {
  return (
    <>
      <Names model={model} onChange={onChange} />
      <h3>{words.cells}</h3>
      <p className="why">{words.cellsHelp}</p>
      <Cells model={model} onChange={onChange} />
      <Levels model={model} onChange={onChange} />
      <Steps model={model} onChange={onChange} axis="likelihoods" name={model.likelihoodName} />
      <Steps model={model} onChange={onChange} axis="consequences" name={model.consequenceName} />
    </>
  );
}
