import type { Editor } from '@tiptap/react';
import { createContext, useContext } from 'react';

export type Point = { readonly x: number; readonly y: number };
export type SaveState =
  | { readonly kind: 'none' }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly message: string; readonly key: string; readonly text: string | null };

/** One text is open at a time; the toolbar above the page works on it. */
export type EditSession = {
  readonly year: number;
  /** Key of the chapter whose text is open. */
  readonly open: string | null;
  /** Where the pointer was when the text was opened. */
  readonly at: Point | null;
  readonly editor: Editor | null;
  readonly save: SaveState;
  readonly openText: (key: string, at?: Point) => void;
  readonly closeText: () => void;
  readonly setEditor: (editor: Editor | null) => void;
  /** Something has been typed since the last save. */
  readonly touched: () => void;
  /** Saves the text; null for no text. True when it is stored. */
  readonly saveText: (key: string, text: string | null) => Promise<boolean>;
};
const Context = createContext<EditSession | null>(null);
export const EditProvider = Context.Provider;

export function useEditSession(): EditSession {
  const session = useContext(Context);
  if (session === null) throw new Error('useEditSession outside EditProvider');
  return session;
}
