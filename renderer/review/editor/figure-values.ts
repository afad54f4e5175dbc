/** Today's printed value of a live figure, and its value when the text was written if that was another. */
export type FigureText = { readonly label: string; readonly text: string; readonly before?: string | undefined };
export type FigureTexts = ReadonlyMap<string, FigureText>;

/** What the figures in an open text show. They are drawn outside React, and have to follow when the registers change. */
export type FigureValues = {
  readonly get: (key: string) => FigureText | undefined;
  readonly set: (texts: FigureTexts) => void;
  readonly subscribe: (listener: () => void) => () => void;
};
export function figureValues(first: FigureTexts): FigureValues {
  let texts = first;
  const listeners = new Set<() => void>();
  return {
    get: (key) => texts.get(key),
    set: (next) => {
      texts = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
