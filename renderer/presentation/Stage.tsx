import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import {
  IconArrowsMaximize,
  IconChevronLeft,
  IconChevronRight,
  IconGavel,
  IconMoon,
  IconNotes,
  IconSun,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReviewView } from '#shared/contract/review.contract.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { presentationWords as words } from '#shared/i18n/presentation.ts';
import { DecideDialog } from './DecideDialog.tsx';
import { enterFullScreen, leaveFullScreen, useFullScreenEnd } from './full-screen.ts';
import { SlideView } from './SlideView.tsx';
import type { Slide } from './slides.ts';
import { useMeetingAlive } from './use-meeting-alive.ts';
import type { Show } from './use-show.ts';
import { useSlideKeys } from './use-slide-keys.ts';

export type StageProps = {
  readonly view: ReviewView;
  readonly slides: readonly Slide[];
  readonly show: Show;
  readonly onLeave: () => void;
  /** Opens the presenter's window; false when the browser did not let it. */
  readonly openNotes: () => boolean;
};

/** A new window ends full screen by itself, soon after it was asked for; that is not the audience's Esc. */
const windowOpensMs = 2000;
/** Controls show for so long after the pointer moved. */
const controlsMs = 2500;

/** True while the pointer has just moved: a projected slide shows no buttons. */
function usePointer(): boolean {
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMove = (): void => {
      setMoved(true);
      clearTimeout(timer);
      timer = setTimeout(() => setMoved(false), controlsMs);
    };
    window.addEventListener('pointermove', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
    };
  }, []);
  return moved;
}

type Acts = {
  readonly previous: () => void;
  readonly next: () => void;
  readonly decide: () => void;
  readonly notes: () => void;
  readonly theme: () => void;
  readonly fullScreen: () => void;
  readonly leave: () => void;
};
function Controls({ acts, dark }: { readonly acts: Acts; readonly dark: boolean }) {
  const shown = usePointer();
  const buttons: readonly (readonly [Icon, string, () => void])[] = [
    [IconChevronLeft, words.previous, acts.previous],
    [IconChevronRight, words.next, acts.next],
    [IconGavel, words.decision, acts.decide],
    [IconNotes, words.notes, acts.notes],
    [dark ? IconSun : IconMoon, dark ? words.theme.light : words.theme.dark, acts.theme],
    [IconArrowsMaximize, words.fullScreen, acts.fullScreen],
    [IconX, words.leave, acts.leave],
  ];
  return (
    <div className="ps-controls" role="toolbar" aria-label={words.controls} data-shown={shown}>
      {buttons.map(([Sign, label, act]) => (
        <ActionIcon key={label} size={40} aria-label={label} title={label} onClick={act}>
          <Sign size={22} stroke={1.7} />
        </ActionIcon>
      ))}
    </div>
  );
}

function useStageActs({ slides, show, onLeave, openNotes }: StageProps, onDecide: () => void) {
  const [blocked, setBlocked] = useState(false);
  const dark = useComputedColorScheme('light') === 'dark';
  const { setColorScheme } = useMantineColorScheme();
  const openedAt = useRef(0);
  const leave = (): void => {
    void leaveFullScreen();
    onLeave();
  };
  useFullScreenEnd(() => {
    if (Date.now() - openedAt.current > windowOpensMs) leave();
  });
  const acts: Acts = {
    previous: () => show.go(show.at - 1),
    next: () => show.go(show.at + 1),
    decide: onDecide,
    notes: () => {
      openedAt.current = Date.now();
      setBlocked(!openNotes());
    },
    theme: () => setColorScheme(dark ? 'light' : 'dark'),
    fullScreen: () => {
      openedAt.current = Date.now();
      void (document.fullscreenElement === null ? enterFullScreen() : leaveFullScreen());
    },
    leave,
  };
  const typed = useSlideKeys({
    at: show.at,
    count: slides.length,
    go: show.go,
    onDecide,
    onNotes: acts.notes,
    onTheme: acts.theme,
    onFullScreen: acts.fullScreen,
    onLeave: leave,
  });
  return { acts, dark, typed, blocked };
}

/** What the room sees: one slide, how far it has come, and nothing else until the pointer moves or a key asks. */
export function Stage(props: StageProps) {
  const { view, slides, show } = props;
  const [deciding, setDeciding] = useState(false);
  useMeetingAlive();
  const { acts, dark, typed, blocked } = useStageActs(props, () => setDeciding(true));
  const { slide, at } = show;
  if (slide === undefined) return null;
  const place = words.place(at + 1, slides.length);
  return (
    <main className="ps" aria-label={words.label}>
      <section
        className="ps-stage"
        aria-roledescription={words.kindOfSlide}
        aria-label={words.slide(at + 1, slides.length, slide.heading)}
        tabIndex={-1}
      >
        <SlideView view={view} slide={slide} place={place} />
      </section>
      <div
        className="ps-bar"
        role="progressbar"
        aria-label={words.progress}
        aria-valuemin={1}
        aria-valuemax={slides.length}
        aria-valuenow={at + 1}
        aria-valuetext={place}
      >
        <i style={{ width: `${(100 * (at + 1)) / slides.length}%` }} />
      </div>
      <Controls acts={acts} dark={dark} />
      <p className="vh" role="status">
        {words.slide(at + 1, slides.length, slide.heading)}
      </p>
      {typed === '' ? null : <p className="ps-typed">{words.goTo(typed)}</p>}
      {blocked ? (
        <div className="ps-blocked">
          <Notice tone="warn" title={words.presenter.blocked} live />
        </div>
      ) : null}
      {deciding ? <DecideDialog view={view} chapter={slide.chapter} onClose={() => setDeciding(false)} onSaved={show.tellChanged} /> : null}
    </main>
  );
}
