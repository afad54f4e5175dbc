import { Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { paperWords } from '#shared/i18n/paper.ts';
import { boardPlace } from '#shared/i18n/template-places.ts';
import { templateWords } from '#shared/i18n/template.ts';
import { language, locale } from '#shared/kit/language.ts';
import { edit, finishDocx, pack } from '../finish.ts';
import { textRun } from '../inline.ts';
import { numbering } from '../numbering.ts';
import { A4, MARGIN, PORTRAIT } from '../page.ts';
import { STYLE, styles } from '../styles.ts';
import { externalStyles } from '../table-styles.ts';
import { THEME } from '../theme.ts';
import { TYPES } from './parts.ts';

/** The day of the sample is no news: the same bytes every time. */
const MADE = '2026-01-01T12:00:00.000Z';
const tabStops = [{ type: TabStopType.RIGHT, position: PORTRAIT.textWidth }];
const line = (style: string, text: string): Paragraph => new Paragraph({ style, children: [textRun(text)] });

const header = (): Header =>
  new Header({
    children: [
      new Paragraph({
        style: STYLE.header,
        tabStops,
        children: [
          textRun('{{kommun}}', { bold: true }),
          textRun('\t'),
          new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
      line(STYLE.header, boardPlace),
    ],
  });
const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({ style: STYLE.footer, tabStops, children: [textRun('{{kommun}}'), textRun('\t'), textRun('{{uppgifter}}')] }),
    ],
  });

function sample(): Document {
  const words = paperWords(language());
  const { sample: texts } = templateWords;
  const lines = [
    line(STYLE.title, '{{titel}}'),
    line(STYLE.subtitle, '{{undertitel}}'),
    line('Normal', texts.registryNo('{{diarienummer}}')),
    line('Normal', texts.date('{{datum}}')),
    line('Normal', texts.audience('{{mottagarkrets}}')),
    line('Normal', '{{rapport}}'),
  ];
  const { width, height } = A4;
  const margin = { ...MARGIN, left: PORTRAIT.side, right: PORTRAIT.side, gutter: 0 };
  return new Document({
    title: texts.title,
    creator: texts.title,
    lastModifiedBy: texts.title,
    theme: { ...THEME, name: words.theme },
    styles: styles(words, locale()),
    externalStyles: externalStyles(words),
    numbering: numbering(words),
    sections: [
      {
        properties: { page: { size: { width, height }, margin } },
        headers: { default: header() },
        footers: { default: footer() },
        children: lines,
      },
    ],
  });
}

/** A template to start from, in the language in use: the product's own look with every placeholder, saved as .dotx. */
export async function sampleTemplate(): Promise<Uint8Array> {
  const packed = new Uint8Array(await Packer.toArrayBuffer(sample()));
  const parts = unzipSync(finishDocx(packed, { company: '', createdAt: MADE, locale: locale() }));
  edit(parts, TYPES, (xml) => xml.replace('wordprocessingml.document.main+xml', 'wordprocessingml.template.main+xml'));
  return pack(parts, MADE);
}
