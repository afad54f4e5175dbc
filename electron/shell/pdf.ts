import { basename } from 'node:path';
import { dialog, type BrowserWindow, type PrintToPDFOptions } from 'electron';
import { replaceFile } from '#electron/cli/replace-file.ts';
import type { PrintOutcome, PrintRequest } from '#shared/contract/shell.ts';
import { shellWords } from '#shared/i18n/shell.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A4, tagged for screen readers and with an outline (EN 301 549 10.1), the pages' own sizes where they say so (wide appendices), the
 * title and "Sida 3 av 12" at the foot. Chromium's page numbers are the two elements by class.
 */
export function pdfOptions(title: string): PrintToPDFOptions {
  const page = shellWords.pdf.page('<span class="pageNumber"></span>', '<span class="totalPages"></span>');
  const style = 'width:100%;margin:0 18mm;font:8pt sans-serif;color:#444;display:flex;justify-content:space-between';
  return {
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="${style}"><span>${escaped(title)}</span><span>${page}</span></div>`,
  };
}

/** A name for the file out of the title: what no file system takes becomes a blank. */
export function pdfName(title: string): string {
  const name = title
    .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120);
  return `${name || shellWords.name}.pdf`;
}

/** The page of the window on paper or in a file that the user chooses. A failed save leaves no file behind. */
export async function printPage(window: BrowserWindow, { as, title }: PrintRequest): Promise<PrintOutcome> {
  return as === 'paper' ? toPaper(window) : toPdf(window, title);
}

async function toPaper({ webContents }: BrowserWindow): Promise<PrintOutcome> {
  const { promise, resolve } = Promise.withResolvers<PrintOutcome>();
  webContents.print({ printBackground: true }, (success, reason) => {
    if (success) resolve({ kind: 'printed' });
    // What Chromium says when the user closes its dialog.
    else resolve(/cancel/i.test(reason) ? { kind: 'cancelled' } : { kind: 'failed', message: shellWords.pdf.notPrinted });
  });
  return promise;
}

async function toPdf(window: BrowserWindow, title: string): Promise<PrintOutcome> {
  const words = shellWords.pdf;
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    title: words.title,
    defaultPath: pdfName(title),
    filters: [{ name: words.kind, extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return { kind: 'cancelled' };
  try {
    const bytes = await window.webContents.printToPDF(pdfOptions(title));
    await replaceFile(filePath, bytes, words.failed);
    return { kind: 'saved', file: basename(filePath) };
  } catch {
    return { kind: 'failed', message: words.failed };
  }
}
