import { Button, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconGavel } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReviewView } from '#shared/contract/review.contract.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { presentationWords } from '#shared/i18n/presentation.ts';
import { locale } from '#shared/kit/language.ts';
import { DecideDialog } from './DecideDialog.tsx';
import { NotesField } from './NotesField.tsx';
import { SlideView } from './SlideView.tsx';
import type { Slide } from './slides.ts';
import type { Show } from './use-show.ts';
import { useSlideKeys } from './use-slide-keys.ts';

const words = presentationWords.presenter;
export type PresenterProps = {
  readonly view: ReviewView;
  readonly slides: readonly Slide[];
  readonly show: Show;
};

/** "00:12:07" of so many milliseconds. */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

function Clock({ show }: Pick<PresenterProps, 'show'>) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const time = new Date(now).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });
  return (
    <div className="pn-clock">
      <dl>
        <div>
          <dt>{words.clock}</dt>
          <dd>{time}</dd>
        </div>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>{elapsedText(now - show.startedAt)}</dd>
        </div>
      </dl>
      <Button onClick={show.restart}>{words.restart}</Button>
    </div>
  );
}

type PreviewProps = Pick<PresenterProps, 'view'> & { readonly title: string; readonly slide: Slide | undefined };
function Preview({ view, title, slide }: PreviewProps) {
  return (
    <section className="pn-preview">
      <h2>
        {title} <span className="dim">{slide === undefined ? '' : `${slide.number} ${slide.heading}`.trim()}</span>
      </h2>
      {slide === undefined ? (
        <p className="dim">{words.last}</p>
      ) : (
        <div className="pn-slide">
          <SlideView view={view} slide={slide} place="" small />
        </div>
      )}
    </section>
  );
}

/** The chapters by their first slides: a number alone does not say where it leads. */
function Chapters({ slides, show }: Pick<PresenterProps, 'slides' | 'show'>) {
  const first = slides.flatMap((slide, at) =>
    slide.part === 1 ? [{ value: String(at), label: `${slide.number} ${slide.heading}`.trim(), chapter: slide.chapter }] : [],
  );
  const now = first.find(({ chapter }) => chapter === show.slide?.chapter);
  return (
    <Select
      className="pn-chapters"
      aria-label={words.chapters}
      searchable
      data={first.map(({ value, label }) => ({ value, label }))}
      value={now?.value ?? null}
      onChange={(value) => (value === null ? undefined : show.go(Number(value)))}
    />
  );
}

const nothing = (): void => undefined;
/** The presenter's own window: this slide and the next, what to say, the clock, what is noted and decided. */
export function Presenter({ view, slides, show }: PresenterProps) {
  const [deciding, setDeciding] = useState(false);
  const { slide, at } = show;
  useSlideKeys({
    at,
    count: slides.length,
    go: show.go,
    onDecide: () => setDeciding(true),
    onNotes: nothing,
    onTheme: nothing,
    onFullScreen: nothing,
    onLeave: nothing,
  });
  useEffect(() => {
    document.title = words.title(view.year);
  }, [view.year]);
  const chapter = slide?.chapter ?? null;
  const of = chapter === null ? undefined : view.meeting[chapter];
  const field = { year: view.year, asOf: view.asOf, onSaved: show.tellChanged };
  return (
    <main className="pn">
      <header className="pn-h">
        <h1>{words.title(view.year)}</h1>
        <span className="pn-place">{presentationWords.place(at + 1, slides.length)}</span>
        <Chapters slides={slides} show={show} />
        <Clock show={show} />
      </header>
      {show.together ? null : <Notice tone="info" title={words.alone} />}
      <div className="pn-slides">
        <Preview view={view} title={words.now} slide={slide} />
        <Preview view={view} title={words.next} slide={slides[at + 1]} />
      </div>
      <div className="pn-acts">
        <Button leftSection={<IconChevronLeft size={16} />} disabled={at === 0} onClick={() => show.go(at - 1)}>
          {presentationWords.previous}
        </Button>
        <Button
          variant="filled"
          rightSection={<IconChevronRight size={16} />}
          disabled={at === slides.length - 1}
          onClick={() => show.go(at + 1)}
        >
          {presentationWords.next}
        </Button>
        <Button leftSection={<IconGavel size={16} />} onClick={() => setDeciding(true)}>
          {presentationWords.decision}
        </Button>
      </div>
      {chapter === null ? (
        <p className="dim">{words.noChapter}</p>
      ) : (
        <div className="pn-fields">
          <NotesField key={`${chapter} notes`} {...field} chapter={chapter} part="notes" stored={of?.notes ?? ''} />
          <NotesField key={`${chapter} minutes`} {...field} chapter={chapter} part="minutes" stored={of?.minutes ?? ''} />
        </div>
      )}
      {deciding ? <DecideDialog view={view} chapter={chapter} onClose={() => setDeciding(false)} onSaved={show.tellChanged} /> : null}
    </main>
  );
}
