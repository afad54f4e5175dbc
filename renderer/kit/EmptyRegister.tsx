import { IconFileImport, IconPlus, IconTableOptions } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { tableColumns } from './columns.tsx';
import { useImportInto } from './go-to.ts';
import { ViewTable } from './view/ViewTable.tsx';
import { Writes } from './Writes.tsx';

const words = interfaceWords.register;

/** Null until they have been fetched; none for a register that the example organisation does not use. */
function useExamples(register: string): readonly RecordRow[] | null {
  const [rows, setRows] = useState<readonly RecordRow[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('virtual:example-rows').then(({ default: all }) => (wanted ? setRows(all[register] ?? []) : undefined));
    return () => {
      wanted = false;
    };
  }, [register]);
  return rows;
}

type ExamplesProps = { readonly register: AnyRegister; readonly rows: readonly RecordRow[]; readonly settings: Settings };

/** What the register may come to look like: rows of an invented organisation, nothing that is stored. */
function Examples({ register, rows, settings }: ExamplesProps) {
  // A linked record is its own name here.
  const names = Object.fromEntries(
    rows.flatMap((row) => Object.values(row).flatMap((value) => (typeof value === 'string' ? [[value, value]] : []))),
  );
  const columns = tableColumns(register, register.list, settings);
  return (
    <div className="empty-x">
      <h3>{words.examples.title}</h3>
      <p>{words.examples.text}</p>
      <ViewTable
        label={words.examples.title}
        columns={columns.map(({ id, label, align }) => ({ key: id, label, ...(align === 'right' ? { align } : {}) }))}
        rows={rows.map((row) => ({ id: row.id, cells: columns.map(({ render }) => render({ row, names })) }))}
      />
    </div>
  );
}

type EmptyRegisterProps = { readonly register: AnyRegister; readonly settings: Settings; readonly onNew: () => void };

/** Nothing yet: what the register is for, the ways to begin, and what it may look like. */
export function EmptyRegister({ register, settings, onNew }: EmptyRegisterProps) {
  const labels = wordsOf(register.name);
  const start = useImportInto(register.name);
  const examples = useExamples(register.name);
  const [shown, setShown] = useState(false);
  const toggle = {
    label: shown ? words.examples.hide : words.examples.show,
    icon: <IconTableOptions size={15} />,
    onClick: () => setShown(!shown),
  };
  return (
    <div className="empty-r">
      <Writes>
        <EmptyState
          title={words.emptyTitle(labels.many)}
          text={labels.about}
          actions={[
            { label: labels.new, onClick: onNew, icon: <IconPlus size={15} /> },
            { label: words.import, onClick: start, icon: <IconFileImport size={15} /> },
            ...(examples === null || examples.length === 0 ? [] : [toggle]),
          ]}
        />
      </Writes>
      {shown && examples !== null ? <Examples register={register} rows={examples} settings={settings} /> : null}
    </div>
  );
}
