import type { Block } from '#shared/review/blocks.ts';
import { assertNever } from '#shared/kit/errors.ts';
import { ChartBlockView, MatrixBlockView, TableView } from './DataBlocks.tsx';
import { BulletsView, FactsView, HeadingView, NumberedView, ParagraphView } from './TextBlocks.tsx';

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView block={block} />;
    case 'paragraph':
      return <ParagraphView block={block} />;
    case 'bullets':
      return <BulletsView block={block} />;
    case 'numbered':
      return <NumberedView block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'facts':
      return <FactsView block={block} />;
    case 'matrix':
      return <MatrixBlockView block={block} />;
    case 'chart':
      return <ChartBlockView block={block} />;
    default:
      return assertNever(block);
  }
}

const keyOf = (block: Block, index: number): string => ('id' in block ? block.id : `${block.kind}-${index}`);

/** Blocks in order, each by the component of its kind. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockView key={keyOf(block, index)} block={block} />);
}
