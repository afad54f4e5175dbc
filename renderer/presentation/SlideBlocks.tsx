import { BlockTable } from '#renderer/ui/BlockTable.tsx';
import { ChartView } from '#renderer/ui/ChartView.tsx';
import { MatrixView } from '#renderer/ui/MatrixView.tsx';
import type { Block, ChartBlock, Inline, MatrixBlock, Text } from '#shared/review/blocks.ts';
import { assertNever } from '#shared/kit/errors.ts';

/** On a slide nothing is clicked: figures stand out, references are words. */
function Run({ run }: { readonly run: Inline }) {
  const text = run.figure === undefined ? run.text : <b className="ps-live">{run.text}</b>;
  const italic = run.italic === true ? <em>{text}</em> : text;
  return run.bold === true ? <strong>{italic}</strong> : italic;
}
// Runs and items have no identity of their own; a slide is drawn as a whole.
// eslint-disable-next-line react/no-array-index-key
const Runs = ({ text }: { readonly text: Text }) => text.map((run, index) => <Run key={index} run={run} />);

function Items({ items }: { readonly items: readonly { readonly text: Text; readonly level?: 0 | 1 }[] }) {
  return items.map(({ text, level = 0 }, index) => (
    // eslint-disable-next-line react/no-array-index-key
    <li key={index} className={level === 1 ? 'ps-li2' : undefined}>
      <Runs text={text} />
    </li>
  ));
}

/** A chart is drawn for a page and shown at a third more than the text around it; its width is measured before it is enlarged. */
const chartZoom = 1.45;
function SlideChart({ block, room }: { readonly block: ChartBlock; readonly room: number }) {
  return (
    <div className="ps-chart" style={{ height: room }}>
      <div style={{ width: `${100 / chartZoom}%`, transform: `scale(${chartZoom})`, transformOrigin: '0 0' }}>
        <ChartView block={block} height={room / chartZoom - 74} bare />
      </div>
    </div>
  );
}

function SlideMatrix({ block, room }: { readonly block: MatrixBlock; readonly room: number }) {
  const cell = (room - 132) / block.likelihoods.length - 4;
  return (
    <figure className="ps-matrix" style={{ ['--ps-cell' as string]: `${cell}px` }}>
      <figcaption className="bt-cap">{block.caption}</figcaption>
      <MatrixView block={block} size="large" axisNames />
      {block.source === undefined ? null : <p className="bt-src">{block.source}</p>}
    </figure>
  );
}

type Props = { readonly block: Block; /** Height for a picture, in the slide's pixels. */ readonly room: number };
function SlideBlock({ block, room }: Props) {
  switch (block.kind) {
    case 'heading':
      return <h2 className="ps-sub">{block.text}</h2>;
    case 'paragraph':
      return (
        <p className={block.style === 'lead' ? 'ps-lead' : block.style === 'source' ? 'bt-src' : undefined}>
          <Runs text={block.text} />
        </p>
      );
    case 'bullets':
      return (
        <ul>
          <Items items={block.items} />
        </ul>
      );
    case 'numbered':
      return (
        <ol>
          <Items items={block.items.map((text) => ({ text }))} />
        </ol>
      );
    case 'facts':
      return (
        <dl className="ps-facts">
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <BlockTable block={block} look="paper" />;
    case 'matrix':
      return <SlideMatrix block={block} room={room} />;
    case 'chart':
      return <SlideChart block={block} room={room} />;
    default:
      return assertNever(block);
  }
}

/** The report's blocks at the size of a slide. */
export function SlideBlocks({ blocks, room }: { readonly blocks: readonly Block[]; readonly room: number }) {
  return blocks.map((block, index) => <SlideBlock key={'id' in block ? block.id : `${block.kind}-${index}`} block={block} room={room} />);
}
