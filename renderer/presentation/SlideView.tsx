import { useRef } from 'react';
import type { ReviewView } from '#shared/contract/review.contract.ts';
import { presentationWords as words } from '#shared/i18n/presentation.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import { heightOf } from './slide-heights.ts';
import { SlideBlocks } from './SlideBlocks.tsx';
import type { Slide, SlideFigure } from './slides.ts';
import { useFit } from './use-fit.ts';
import { useStageSize, type StageSize } from './use-stage-size.ts';

/** "60 % (6 av 10)" as 60 % large and the counts below. */
function Tile({ figure }: { readonly figure: SlideFigure }) {
  const [, main = figure.text, rest = ''] = /^(.*?)\s*\((.*)\)$/u.exec(figure.text) ?? [];
  return (
    <li>
      <span className="ps-tl">{figure.label}</span>
      <b>{main}</b>
      <span className="ps-tr">{rest}</span>
    </li>
  );
}

function Cover({ view, level }: { readonly view: ReviewView; readonly level: 'h1' | 'p' }) {
  const { document, asOf } = view;
  const meeting = document.cover.find(({ label }) => label === reviewWords.cover.meeting)?.value;
  const Title = level;
  return (
    <div className="ps-cover">
      <p className="ps-org">
        {document.organisation}
        <span>{document.municipality}</span>
      </p>
      <Title className="ps-title">
        {document.title} {view.year}
      </Title>
      <p className="ps-subtitle">{document.subtitle}</p>
      <p className="ps-when">
        {meeting === undefined || meeting === reviewWords.cover.undecided ? null : <span>{words.meeting(meeting)}</span>}
        <span>{words.asOf(asOf)}</span>
        {document.draft ? <span>{words.draft}</span> : null}
      </p>
    </div>
  );
}

/** Head, foot and the space between them, in the slide's pixels (presentation.css). */
const around = 124;

type ContentProps = { readonly slide: Slide; readonly size: StageSize; readonly level: 'h1' | 'p' };
function Content({ slide, size, level }: ContentProps) {
  const fit = useFit(`${slide.id} ${Math.round(size.height)} ${JSON.stringify(slide.blocks).length}`);
  const Title = level;
  const hasPicture = slide.blocks.some(({ kind }) => kind === 'chart' || kind === 'matrix');
  const beside = slide.blocks.reduce((sum, block) => (block.kind === 'chart' || block.kind === 'matrix' ? sum : sum + heightOf(block)), 0);
  return (
    <>
      <div className="ps-head">
        <Title className="ps-h">
          {slide.number === '' ? null : <span className="ps-n">{slide.number}</span>}
          {slide.heading}
        </Title>
        {slide.parts > 1 ? <span className="ps-part">{words.part(slide.part, slide.parts)}</span> : null}
      </div>
      <div className={hasPicture ? 'ps-body ps-picture' : 'ps-body'} ref={fit}>
        {slide.figures.length === 0 ? null : (
          <ul className="ps-tiles">
            {slide.figures.map((figure) => (
              <Tile key={figure.key} figure={figure} />
            ))}
          </ul>
        )}
        <SlideBlocks blocks={slide.blocks} room={size.height - around - beside} />
      </div>
    </>
  );
}

export type SlideViewProps = {
  readonly view: ReviewView;
  readonly slide: Slide;
  /** "7 / 42" */
  readonly place: string;
  /** A small picture of the slide, in the presenter's window: nothing for a screen reader or the keyboard. */
  readonly small?: boolean;
};

/** One slide, scaled to the box it stands in. */
export function SlideView({ view, slide, place, small = false }: SlideViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useStageSize(box);
  const level = small ? 'p' : 'h1';
  return (
    <div className="ps-box" ref={box} inert={small} aria-hidden={small || undefined}>
      {size === null ? null : (
        <div className="ps-slide" key={slide.id} style={{ width: size.width, height: size.height, transform: `scale(${size.scale})` }}>
          {slide.chapter === null ? <Cover view={view} level={level} /> : <Content slide={slide} size={size} level={level} />}
          <p className="ps-foot" aria-hidden="true">
            <span>{view.document.organisation}</span>
            <span>
              {view.document.title} {view.year}
            </span>
            <span>{view.document.draft ? words.draft : words.asOf(view.asOf)}</span>
            <span className="ps-place">{place}</span>
          </p>
        </div>
      )}
    </div>
  );
}
