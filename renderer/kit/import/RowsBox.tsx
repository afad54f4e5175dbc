import { Box } from '#renderer/ui/Page.tsx';
import type { ImportStatus } from '#shared/contract/import.contract.ts';
import { importSv } from '#shared/i18n/sv/interface-import.sv.ts';
import type { Targets } from './MappingBox.tsx';

const words = importSv.rows;
const mostColumns = 7;

type Props = { readonly rows: ImportStatus['rows']; readonly target: Targets[number] | undefined };

/** The first rows as they will stand in the register, in its words. */
export function RowsBox({ rows, target }: Props) {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row.values).filter((key) => row.values[key] !== '')))].slice(0, mostColumns);
  const label = (key: string): string => target?.fields.find((field) => field.id === key)?.label ?? key;
  return (
    <Box title={words.title} count={rows.length === 0 ? undefined : importSv.sheets.rows(rows.length)}>
      {rows.length === 0 ? (
        <p className="imp-b dim">{words.none}</p>
      ) : (
        <div className="imp-x" role="region" aria-label={words.title} tabIndex={0}>
          <table className="t">
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                {keys.map((key) => (
                  <th key={key} scope="col">
                    {label(key)}
                  </th>
                ))}
                <th scope="col">{words.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.row}>
                  <td>{row.row}</td>
                  {keys.map((key) => (
                    <td key={key}>
                      <span className="cl2">{row.values[key]}</span>
                    </td>
                  ))}
                  <td className="nw dim">{words[row.outcome]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Box>
  );
}
