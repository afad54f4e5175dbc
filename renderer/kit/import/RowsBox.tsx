import { Box } from '#renderer/ui/Page.tsx';
import type { ImportStatus } from '#shared/contract/import.contract.ts';
import { importWords } from '#shared/i18n/interface-import.ts';
import { wordsOf } from '#shared/i18n/registers.ts';

const words = importWords.rows;
const mostColumns = 7;
type Records = ImportStatus['records'];

/** One register's records: the columns that most of them fill. */
function Records({ register, records }: { readonly register: string; readonly records: Records }) {
  const labels = [...new Set(records.flatMap((record) => record.values.map((value) => value.label)))].slice(0, mostColumns);
  return (
    <div className="imp-x" role="region" aria-label={wordsOf(register).many} tabIndex={0}>
      <table className="t" aria-label={wordsOf(register).many}>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {labels.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record, index) => (
            // What is not stored yet has no identity but its place.
            // eslint-disable-next-line react/no-array-index-key
            <tr key={index}>
              <td className="dim">{record.row}</td>
              {labels.map((label) => (
                <td key={label}>
                  <span className="cl2">{record.values.find((value) => value.label === label)?.text}</span>
                </td>
              ))}
              <td className="nw dim">{words[record.outcome]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The first records of the sheet as they will stand in their registers, in the registers' words. */
export function RowsBox({ name, records }: { readonly name: string; readonly records: Records }) {
  const registers = [...new Set(records.map((record) => record.register))];
  return (
    <Box title={words.title} count={words.first(records.length, name)}>
      {records.length === 0 ? <p className="imp-b dim">{words.none}</p> : null}
      {registers.map((register) => (
        <Records key={register} register={register} records={records.filter((record) => record.register === register)} />
      ))}
    </Box>
  );
}
