import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { placeOf, type Slide } from './slides.ts';

/** What the windows of one presentation tell each other; both draw the same slides from the same store. */
type Message =
  | { readonly kind: 'hello' }
  | { readonly kind: 'slide'; readonly id: string; readonly startedAt: number }
  | { readonly kind: 'changed' }
  | { readonly kind: 'end' };

export type Show = {
  readonly at: number;
  readonly slide: Slide | undefined;
  /** Milliseconds since 1970, when the presentation began or was reset. */
  readonly startedAt: number;
  /** Another window of the presentation has answered. */
  readonly together: boolean;
  readonly go: (at: number) => void;
  readonly restart: () => void;
  /** Something was saved here: the other window asks the store anew. */
  readonly tellChanged: () => void;
};

export type ShowOptions = {
  readonly year: number;
  readonly slides: readonly Slide[];
  /** Slide to begin with. */
  readonly first: string | undefined;
  readonly onSlide: (id: string) => void;
  /** The other window ended the presentation. */
  readonly onEnd: () => void;
};

/** Where the presentation is, kept the same in every window that shows it. */
export function useShow({ year, slides, first, onSlide, onEnd }: ShowOptions): Show {
  const client = useQueryClient();
  const [id, setId] = useState(first ?? 'cover');
  const [startedAt, setStartedAt] = useState(() => Date.now());
  const [together, setTogether] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const now = useRef({ id, startedAt, onSlide, onEnd });
  useLayoutEffect(() => {
    now.current = { id, startedAt, onSlide, onEnd };
  });
  const post = useCallback((message: Message) => channel.current?.postMessage(message), []);
  useEffect(() => {
    const opened = new BroadcastChannel(`genomgang-${year}`);
    channel.current = opened;
    opened.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      setTogether(data.kind !== 'end');
      if (data.kind === 'hello')
        opened.postMessage({ kind: 'slide', id: now.current.id, startedAt: now.current.startedAt } satisfies Message);
      if (data.kind === 'changed') void client.invalidateQueries();
      if (data.kind === 'end') now.current.onEnd();
      if (data.kind !== 'slide') return;
      setId(data.id);
      setStartedAt(data.startedAt);
      now.current.onSlide(data.id);
    });
    opened.postMessage({ kind: 'hello' } satisfies Message);
    const leave = (): void => opened.postMessage({ kind: 'end' } satisfies Message);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      opened.close();
      channel.current = null;
    };
  }, [year, client]);
  const at = placeOf(slides, id);
  const go = useCallback(
    (to: number) => {
      const slide = slides[Math.min(slides.length - 1, Math.max(0, to))];
      if (slide === undefined) return;
      setId(slide.id);
      now.current.onSlide(slide.id);
      post({ kind: 'slide', id: slide.id, startedAt: now.current.startedAt });
    },
    [slides, post],
  );
  const restart = useCallback(() => {
    const started = Date.now();
    setStartedAt(started);
    post({ kind: 'slide', id: now.current.id, startedAt: started });
  }, [post]);
  const tellChanged = useCallback(() => post({ kind: 'changed' }), [post]);
  return useMemo(
    () => ({ at, slide: slides[at], startedAt, together, go, restart, tellChanged }),
    [at, slides, startedAt, together, go, restart, tellChanged],
  );
}
