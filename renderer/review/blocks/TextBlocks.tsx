import { IconAlertCircle } from '@tabler/icons-react';
import type { BulletsBlock, FactsBlock, HeadingBlock, NumberedBlock, ParagraphBlock } from '#shared/review/blocks.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { useReport } from '../report-context.ts';
import { InlineText } from './InlineText.tsx';

const tags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const;

/** The page's own title is h1, so the report's levels begin at h2. `mark`: "Bilaga A". */
export function HeadingView({ block, mark }: { readonly block: HeadingBlock; readonly mark?: string | undefined }) {
  const { map } = useReport();
  const Tag = tags[block.level];
  const label = map.labels.get(block.id);
  const number = mark ?? (block.numbered && label !== block.text ? label : undefined);
  return (
    <Tag id={`rv-${block.id}`} className={`pp-h pp-h${block.level}`} tabIndex={-1}>
      {number === undefined ? null : <span className="pp-n">{number}</span>}
      {block.text}
    </Tag>
  );
}

export function ParagraphView({ block }: { readonly block: ParagraphBlock }) {
  if (block.style === 'missing')
    return (
      <p className="pp-missing">
        <IconAlertCircle size={16} stroke={1.8} aria-hidden="true" />
        <span>
          <b>{words.paper.missing}</b> <InlineText text={block.text} />
        </span>
      </p>
    );
  return (
    <p className={block.style === undefined || block.style === 'body' ? undefined : `pp-${block.style}`}>
      <InlineText text={block.text} />
    </p>
  );
}

export function BulletsView({ block }: { readonly block: BulletsBlock }) {
  return (
    <ul>
      {block.items.map((item, index) => (
        // Items have no identity of their own.
        // eslint-disable-next-line react/no-array-index-key
        <li key={index} className={item.level === 1 ? 'pp-li2' : undefined}>
          <InlineText text={item.text} />
        </li>
      ))}
    </ul>
  );
}

export function NumberedView({ block }: { readonly block: NumberedBlock }) {
  return (
    <ol>
      {block.items.map((text, index) => (
        // eslint-disable-next-line react/no-array-index-key
        <li key={index}>
          <InlineText text={text} />
        </li>
      ))}
    </ol>
  );
}

export function FactsView({ block }: { readonly block: Pick<FactsBlock, 'rows'> }) {
  return (
    <dl className="pp-facts">
      {block.rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
