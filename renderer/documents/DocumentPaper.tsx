import { useMemo } from 'react';
import { useOpenRecord, useShowRows } from '#renderer/kit/go-to.ts';
import { Blocks } from '#renderer/review/blocks/BlockView.tsx';
import { FactsView } from '#renderer/review/blocks/TextBlocks.tsx';
import { ReportProvider, type Report } from '#renderer/review/report-context.ts';
import { readReport } from '#renderer/review/report-map.ts';
import { paperColours } from '#renderer/ui/colours.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { figureNamed, figures, type FigureKey } from '#shared/figures/figures.ts';
import { figureWords } from '#shared/i18n/figures.ts';
import { documentsWords } from '#shared/i18n/documents.ts';
import { writtenIn } from '#shared/i18n/paper.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';

/** A click leads from a figure to its register and from a row to its record. */
function useReport(document: ReportDocument): Report {
  const toRecord = useOpenRecord();
  const showRows = useShowRows();
  return useMemo(
    () => ({
      map: readReport(document),
      figureLabels: new Map(figures.map(({ key }) => [key, figureWords(key).label])),
      toReference: (id) => window.document.getElementById(`rv-${id}`)?.scrollIntoView({ block: 'start' }),
      toRecord,
      toFigure: (key) => {
        const { register, count, outOf } = figureNamed(key as FigureKey) as Figure;
        showRows(register, outOf ? { op: 'and', of: [outOf, count] } : count);
      },
    }),
    [document, toRecord, showRows],
  );
}

/** The document as it prints, with its facts under the title. */
export function DocumentPaper({ document }: { readonly document: ReportDocument }) {
  const report = useReport(document);
  return (
    <ReportProvider value={report}>
      <article className="papers" lang={writtenIn(document)} aria-label={documentsWords.page.preview} style={paperColours}>
        <div className="paper">
          <p className="pp-head" aria-hidden="true">
            <span>{document.title}</span>
            <span>{document.organisation}</span>
          </p>
          <p className="pp-title">{document.title}</p>
          <p className="pp-sub">{document.subtitle}</p>
          <FactsView block={{ rows: document.cover }} />
          {document.chapters.map(({ key, blocks }) => (
            <section key={key} className="pp-chapter pp-part">
              <Blocks blocks={blocks} />
            </section>
          ))}
        </div>
      </article>
    </ReportProvider>
  );
}
