import { createContext, useContext } from 'react';

export type AsOfPreset = { readonly label: string; /** YYYY-MM-DD */ readonly date: string };

export type AsOf = {
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** Stores it through the API; the interface follows when the setting comes back. */
  readonly setAsOf: (date: string) => void;
};

const Context = createContext<AsOf | null>(null);
export const AsOfContext = Context.Provider;

/** The day that everything on screen is shown as of. Belongs in the key of every query that depends on it. */
export function useAsOf(): AsOf {
  const value = useContext(Context);
  if (value === null) throw new Error('useAsOf outside Frame');
  return value;
}
