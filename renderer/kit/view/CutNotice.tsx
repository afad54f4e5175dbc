import { createContext, useContext, useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import { Notice } from '#renderer/ui/Notice.tsx';
import { viewsWords } from '#shared/i18n/views.ts';

type Tell = (id: string, total: number | null) => void;
const Context = createContext<Tell>(() => {});

/** A question of the picture has more rows than the picture takes: how many there are; null: all are here. */
export function useCut(total: number | null): void {
  const tell = useContext(Context);
  const id = useId();
  useEffect(() => {
    tell(id, total);
    return () => tell(id, null);
  }, [tell, id, total]);
}

/** Says above a picture that it does not show everything, when it does not. */
export function CutNotice({ children }: { readonly children: ReactNode }) {
  const [cut, setCut] = useState<Readonly<Record<string, number>>>({});
  const tell = useMemo<Tell>(
    () => (id, total) =>
      setCut((before) => {
        if ((before[id] ?? null) === total) return before;
        const { [id]: _gone, ...rest } = before;
        return total === null ? rest : { ...rest, [id]: total };
      }),
    [],
  );
  const totals = Object.values(cut);
  return (
    <Context value={tell}>
      {totals.length === 0 ? null : <Notice tone="warn" live title={viewsWords.cut(Math.max(...totals))} />}
      {children}
    </Context>
  );
}
