import { Checkbox, NumberInput, Select } from '@mantine/core';
import { StateMark } from '#renderer/ui/marks.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { OutputOf } from '#renderer/api/client.ts';
import type { SheetMapping, SheetPreview } from '#shared/contract/import.contract.ts';
import { importWords } from '#shared/i18n/interface-import.ts';
import { columnName } from '#shared/kit/sheet.ts';

const words = importWords.mapping;
export type Targets = OutputOf<'import.targets'>;
type Column = SheetPreview['columns'][number];

const skip = '';

function Reading({ column, field }: { readonly column: Column; readonly field: string | null }) {
  if (column.filled === 0) return <StateMark state="none">{words.empty}</StateMark>;
  if (field === null) return <StateMark state="none">{words.left}</StateMark>;
  if (field !== column.field) return <StateMark state="open">{importWords.progress.plan}</StateMark>;
  if (column.readable < column.filled) return <StateMark state="warn">{words.some(column.readable, column.filled)}</StateMark>;
  return <StateMark state="ok">{words.all(column.filled)}</StateMark>;
}

type RowProps = {
  readonly column: Column;
  readonly field: string | null;
  readonly fields: Targets[number]['fields'];
  readonly onField: (field: string | null) => void;
};

function ColumnRow({ column, field, fields, onField }: RowProps) {
  const header = column.header === '' ? words.noHeader(columnName(column.col)) : column.header;
  return (
    <tr>
      <th scope="row">{header}</th>
      <td className="imp-s">{column.samples.join('   ')}</td>
      <td className="imp-fs">
        <Select
          aria-label={words.fieldFor(header)}
          searchable
          data={[
            { value: skip, label: words.skip },
            ...fields.map(({ id, label, required }) => ({ value: id, label: required ? `${label} *` : label })),
          ]}
          value={field ?? skip}
          onChange={(value) => onField(value === skip ? null : value)}
        />
      </td>
      <td>
        <Reading column={column} field={field} />
      </td>
    </tr>
  );
}

export type MappingBoxProps = {
  readonly preview: SheetPreview;
  readonly mapping: SheetMapping;
  readonly targets: Targets;
  readonly remember: boolean;
  readonly onRemember: (remember: boolean) => void;
  readonly onChange: (mapping: SheetMapping) => void;
};

const duplicates = (mapping: SheetMapping): boolean => {
  const fields = mapping.columns.flatMap(({ field }) => (field === null ? [] : [field]));
  return new Set(fields).size < fields.length;
};

function TargetRow({ mapping, targets, onChange }: Pick<MappingBoxProps, 'mapping' | 'targets' | 'onChange'>) {
  return (
    <div className="imp-t">
      <Select
        label={words.target}
        searchable
        data={[{ value: skip, label: words.targetNone }, ...targets.map(({ id, label }) => ({ value: id, label }))]}
        value={mapping.include ? (mapping.target ?? skip) : skip}
        onChange={(value) =>
          onChange({
            ...mapping,
            include: value !== skip,
            target: value === skip ? null : value,
            columns: value === mapping.target ? mapping.columns : [],
          })
        }
      />
      <NumberInput
        label={words.headerRow}
        min={1}
        allowDecimal={false}
        value={mapping.headerRow ?? ''}
        onChange={(value) => onChange({ ...mapping, headerRow: typeof value === 'number' ? value : null })}
      />
    </div>
  );
}

/** How one sheet becomes records: its register, its header row, and each column's field with samples and how well it reads. */
export function MappingBox({ preview, mapping, targets, remember, onRemember, onChange }: MappingBoxProps) {
  const target = targets.find((known) => known.id === mapping.target);
  const fields = target?.fields ?? [];
  const fieldOf = (col: number): string | null => mapping.columns.find((column) => column.col === col)?.field ?? null;
  const mapped = preview.columns.filter((column) => fieldOf(column.col) !== null).length;
  const missing = fields.filter((field) => field.required && !mapping.columns.some((column) => column.field === field.id));
  const setField = ({ header, col }: Column, field: string | null) =>
    onChange({ ...mapping, columns: [...mapping.columns.filter((column) => column.col !== col), { header, col, field }] });
  return (
    <Box title={words.title} count={words.mapped(mapped, preview.columns.length)}>
      <TargetRow mapping={mapping} targets={targets} onChange={onChange} />
      {preview.message === null ? null : <p className="imp-b why">{preview.message}</p>}
      {preview.columns.length === 0 ? null : (
        <div className="imp-x" role="region" aria-label={words.title} tabIndex={0}>
          <table className="t">
            <thead>
              <tr>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.samples}</th>
                <th scope="col">{words.field}</th>
                <th scope="col">{words.reading}</th>
              </tr>
            </thead>
            <tbody>
              {preview.columns.map((column) => (
                <ColumnRow
                  key={column.col}
                  column={column}
                  field={fieldOf(column.col)}
                  fields={fields}
                  onField={(field) => setField(column, field)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="imp-b stack">
        {duplicates(mapping) ? <Notice tone="warn" live title={words.twice} /> : null}
        {mapping.include && missing.length > 0 ? (
          <Notice tone="warn" title={words.missing(missing.map((field) => field.label).join(', '))} />
        ) : null}
        <Checkbox label={words.remember} checked={remember} onChange={(event) => onRemember(event.currentTarget.checked)} />
      </div>
    </Box>
  );
}
