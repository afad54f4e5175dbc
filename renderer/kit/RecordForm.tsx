import { useMemo, type FocusEvent, type ReactNode } from 'react';
import { frozenFields, panelOf } from '#renderer/registers/panels.ts';
import { ClassPicker } from '#renderer/ui/ClassPicker.tsx';
import { Facts } from '#renderer/ui/Facts.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { klassa, type ClassificationModel } from '#shared/settings/models.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { controlId, FieldControl } from './FieldControl.tsx';
import { formSections, keptFields, type ClassAspectId, type FormItem, type FormSection } from './form-sections.ts';
import { LevelBlock } from './LevelBlock.tsx';
import { factsOf } from './reasons.ts';
import './record.css';
import type { RecordFormState } from './use-record-form.ts';

const letters: Readonly<Record<ClassAspectId, string>> = { confidentiality: 'K', integrity: 'R', availability: 'T', traceability: 'S' };
const words = interfaceWords.record;

type PartProps = {
  readonly register: AnyRegister;
  readonly form: RecordFormState;
  readonly settings: Settings;
  readonly disabled: boolean;
};

/** What a level means for an aspect, while the organisation has KLASSA's levels and no texts of its own. */
function consequenceOf(aspect: ClassAspectId, level: ClassificationModel['levels'][number] | undefined): string {
  const isKlassa = klassa.levels.some((known) => known.value === level?.value && known.label === level.label);
  return level === undefined || !isKlassa ? '' : (viewsWords.consequences[aspect][level.value] ?? '');
}

function ClassItem({ register, form, settings, disabled, aspects }: PartProps & { readonly aspects: readonly ClassAspectId[] }) {
  const labels = wordsOf(register.name).fields;
  const levels = settings.classification.levels;
  return (
    <ClassPicker
      levels={levels}
      readOnly={disabled}
      onChange={form.change}
      aspects={aspects.map((id) => {
        const value = form.values[id];
        const level = levels.find((known) => known.value === value);
        return {
          id,
          letter: letters[id],
          label: labels[id] ?? id,
          question: interfaceWords.classes[id],
          value: typeof value === 'number' ? value : null,
          hint: form.errors[id] ?? level?.help ?? consequenceOf(id, level),
        };
      })}
    />
  );
}

/** Fields that the chosen status asks for are marked as required, like those that always are. */
function requiredFields(register: AnyRegister, status: unknown): ReadonlySet<string> {
  const always = Object.entries(register.fields).flatMap(([key, field]) => (field.required && field.kind !== 'bool' ? [key] : []));
  const needed = typeof status === 'string' ? (register.lifecycle?.needs?.[status] ?? []) : [];
  return new Set([...always, ...needed]);
}

type ItemProps = PartProps & { readonly item: FormItem; readonly required: ReadonlySet<string>; readonly frozen: ReadonlySet<string> };

function Item({ item, required, frozen, ...part }: ItemProps) {
  const { register, form, settings, disabled } = part;
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) void form.settle();
  };
  return (
    <div className={item.kind === 'class' || item.wide ? 'rf-w' : 'rf-i'} onBlur={onBlur}>
      {item.kind === 'class' ? (
        <ClassItem {...part} disabled={disabled || item.aspects.some((aspect) => frozen.has(aspect))} aspects={item.aspects} />
      ) : (
        <FieldControl
          register={register}
          field={item.field}
          value={form.values[item.field] ?? null}
          names={form.names}
          settings={settings}
          model={form.values['model']}
          error={form.errors[item.field]}
          required={required.has(item.field)}
          disabled={disabled || frozen.has(item.field)}
          onChange={(value, name) => form.change(item.field, value, name)}
          onUnreadable={(message) => form.setUnreadable(item.field, message)}
        />
      )}
    </div>
  );
}

function Derived({ register, form, settings, asOf }: PartProps & { readonly asOf: string }) {
  const row = { ...form.values, ...form.computed };
  const facts = factsOf(register, { row, settings, asOf });
  if (facts.length === 0) return null;
  const due = form.computed['dueDate'];
  return (
    <section aria-label={words.derived} className="rf-d">
      <Facts items={facts} tone={typeof due === 'string' && due < asOf ? 'late' : 'plain'} />
    </section>
  );
}

/** What stops the save, with a way to the first field that is wrong. */
function Problems({ register, form }: Pick<PartProps, 'register' | 'form'>) {
  const first = Object.keys(form.errors)[0];
  if (form.problem === null && first === undefined) return null;
  const toField = first === undefined ? [] : [{ label: words.toField, onClick: () => focusField(register.name, first) }];
  return (
    <Notice tone="danger" live title={form.problem ?? words.fix} actions={toField}>
      {form.problem === null ? words.fixCount(Object.keys(form.errors).length) : null}
    </Notice>
  );
}

/** Leads to a field; a group of radios takes focus at its chosen one. */
export function focusField(register: string, field: string): void {
  const element = document.getElementById(controlId(register, field));
  element?.scrollIntoView({ block: 'center' });
  (element?.querySelector<HTMLElement>('[tabindex="0"]') ?? element)?.focus();
}

export type RecordFormProps = PartProps & {
  readonly asOf: string;
  /** Warnings that do not stop a save. */
  readonly warnings: ReactNode;
};

/** The form of a record; a field that is left is saved where that is safe. Warnings, then sections in the register's order, what is derived after the first. */
export function RecordForm({ asOf, warnings, ...part }: RecordFormProps) {
  const { register, form, settings } = part;
  const isNew = form.saved === undefined;
  const sections = useMemo(() => formSections(register, settings, isNew), [register, settings, isNew]);
  const required = requiredFields(register, form.values['status']);
  const row = { ...form.values, ...form.computed };
  const kept = keptFields(register);
  const frozen = new Set([...kept, ...frozenFields(register.name, form.saved?.row)]);
  const isShown = (item: FormItem) => item.kind === 'class' || !kept.has(item.field) || (form.values[item.field] ?? null) !== null;
  const own = panelOf(register.name);
  const Own = own?.part;
  const special = Own && form.saved ? <Own saved={form.saved} values={row} settings={settings} asOf={asOf} /> : null;
  const showsLevel = (section: FormSection) =>
    'level' in register.computed && section.items.some((item) => item.kind === 'field' && item.field === 'C');
  return (
    <form className="rf" noValidate aria-label={words.tabs.form} onSubmit={(event) => event.preventDefault()}>
      <div className="stack">
        <Problems register={register} form={form} />
        {form.restored ? <Notice tone="info" title={words.draft} actions={[{ label: words.draftDiscard, onClick: form.discard }]} /> : null}
        {warnings}
        {own?.place === 'top' ? special : null}
      </div>
      {sections.map((section, index) => (
        <section key={section.key} aria-label={section.label || words.tabs.form}>
          {section.label === '' ? null : <h3 className="sec">{section.label}</h3>}
          <div className="rf-g">
            {section.items.filter(isShown).map((item) => (
              <Item key={item.kind === 'field' ? item.field : 'class'} {...part} item={item} required={required} frozen={frozen} />
            ))}
          </div>
          {showsLevel(section) ? <LevelBlock row={row} settings={settings} /> : null}
          {index === 0 ? <Derived {...part} asOf={asOf} /> : null}
          {index === 0 && own?.place === 'after' ? special : null}
        </section>
      ))}
    </form>
  );
}
