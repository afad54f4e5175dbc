import type { ReactNode } from 'react';
import { useShowRows } from '#renderer/kit/go-to.ts';
import { FigureValue } from '#renderer/ui/FigureValue.tsx';
import type { FigureResult } from '#shared/contract/store.contract.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import type { FilterData } from '#shared/kit/filter.ts';

export type FigureItem = {
  readonly key: string;
  readonly label: string;
  /** Shown instead of the label, e.g. a level with its shape. */
  readonly mark?: ReactNode;
  readonly n: number;
  readonly d?: number | undefined;
  readonly register: string;
  readonly filter?: FilterData | undefined;
};

/** A key figure as a row; nothing while it has not been answered. `whole`: what it is a part of. */
export function figureItem(figure: FigureResult | undefined, whole?: number, label?: string): readonly FigureItem[] {
  if (figure === undefined) return [];
  const share = typeof figure.value === 'object' ? (figure.value as { readonly n: number; readonly d: number }) : undefined;
  const n = share?.n ?? Number(figure.value);
  const d = share?.d ?? whole;
  return [{ key: figure.key, label: label ?? figure.label, n, d, register: figure.register, filter: figure.filter }];
}

/** The number of a figure, whatever its form. */
export const countOf = (figure: FigureResult | undefined): number => {
  const value = figure?.value;
  return typeof value === 'object' ? Number((value as { readonly n?: unknown }).n ?? 0) : (value ?? 0);
};

/** Figures under each other, each with its denominator and a way to its rows. */
export function FigureRows({ label, items }: { readonly label: string; readonly items: readonly FigureItem[] }) {
  const show = useShowRows();
  return (
    <table className="t vw-f" aria-label={label}>
      <thead className="vh">
        <tr>
          <th scope="col">{viewsWords.measure}</th>
          <th scope="col">{viewsWords.value}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.key}>
            <th scope="row">{item.mark ?? item.label}</th>
            <td className="right nw">
              <FigureValue
                label={item.label}
                numerator={item.n}
                {...(item.d === undefined ? {} : { denominator: item.d })}
                onShow={() => show(item.register, item.filter)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
