import { useGroups } from '#renderer/kit/view/use-view.ts';
import { CountLink, ViewTable, type ViewRow } from '#renderer/kit/view/ViewTable.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { wordsOf } from '#shared/i18n/registers.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { protectedProcess } from '#shared/registers/protected-process/protected-process.register.ts';

const words = viewsWords.protectedProcesses;
const register = protectedProcess.name;
/** The largest first, since most come to light there; last the processes whose volume nobody has written. */
const bands = [...(protectedProcess.fields.volumeBand.options ?? []).toReversed(), null];
const is = (field: string, value: string | boolean): FilterData => ({ op: 'in', field, values: [value] });
const inBand = (band: string | null): FilterData => (band === null ? { op: 'empty', field: 'volumeBand' } : is('volumeBand', band));

/** How many processes of each volume flag protection and how many do not: bands, so that small counts point at nobody. */
export function VolumesBox({ asOf }: { readonly asOf: string }) {
  const [groups] = useGroups({ register, by: ['volumeBand', 'flagged'], asOf });
  const volumes = wordsOf(register).choices['volumeBand'];
  const rows = bands.flatMap((band): readonly ViewRow[] => {
    const n = (...flagged: readonly boolean[]) => groups?.count(band, ...flagged) ?? 0;
    if (band === null && n() === 0) return [];
    const name = band === null ? words.noVolume : (volumes?.[band] ?? band);
    const cell = (flagged: boolean) => (
      <CountLink
        key={String(flagged)}
        n={n(flagged)}
        label={words.cell(name, flagged ? words.isFlagged : words.isUnflagged)}
        register={register}
        filter={{ op: 'and', of: [inBand(band), is('flagged', flagged)] }}
      />
    );
    return [
      {
        id: String(band),
        cells: [name, cell(true), cell(false), <CountLink key="all" n={n()} label={name} register={register} filter={inBand(band)} />],
      },
    ];
  });
  return (
    <Box title={words.volumes} count={viewsWords.asOf(asOf)}>
      <ViewTable
        label={words.volumes}
        columns={[
          { key: 'volume', label: words.volume },
          { key: 'flagged', label: words.isFlagged, align: 'right' },
          { key: 'unflagged', label: words.isUnflagged, align: 'right' },
          { key: 'sum', label: words.sum, align: 'right' },
        ]}
        rows={rows}
      />
    </Box>
  );
}
