import type { Translation } from '#shared/kit/language.ts';
import type { templateSv } from '../sv/template.sv.ts';

const kept = 'Nothing has been changed.';

/** The organisation's own Word template. */
export const templateEn: Translation<typeof templateSv> = {
  errors: {
    notWord: (file) => `The template “${file}” is not a Word file. ${kept} Choose a template saved as .docx or .dotx.`,
    oldOrEncrypted: (file) =>
      `The template “${file}” is in the old Word format or protected by a password. ${kept} Save an unprotected copy as .docx or .dotx in Word and choose the copy.`,
    macros: (file) =>
      `The template “${file}” contains macros or other program code. ${kept} Save a copy as .dotx in Word, which leaves the code out, and choose the copy.`,
    entities: (file) =>
      `The template “${file}” contains a document type definition, which Word never writes and which is not allowed. ${kept} Open the template in Word and save it again.`,
    tooBig: (file) =>
      `The template “${file}” is larger than 10 MB or unpacks to more than 64 MB. ${kept} Make the pictures in the header smaller and save the template again.`,
    external: (file) =>
      `The template “${file}” fetches content from outside, for example a linked picture or an attached template. ${kept} Embed the picture or break the link in Word (File, Info, Edit Links to Files), save, and choose the template again.`,
    otherFormat: (file) =>
      `The template “${file}” is saved in a format that Word seldom uses (Strict Open XML). ${kept} Open it in Word, save it as an ordinary Word template (.dotx) and choose the saved file.`,
    placeInside: (file) =>
      `In the template “${file}”, {{rapport}} or {{bilagor}} stands in a table, a text box, a header or a footer, where a report does not fit. ${kept} Move the placeholder to a paragraph of its own in the text.`,
    placeTwice: (file) =>
      `In the template “${file}”, {{rapport}} or {{bilagor}} stands more than once. ${kept} Leave the placeholder in one place.`,
    notTried: (file) =>
      `A trial document could not be made in the template “${file}”. ${kept} Open the template in Word, save it again as .dotx and choose the saved file.`,
    damaged: (file) =>
      `The template “${file}” is damaged or not fully downloaded. ${kept} Open the template in Word, save it again and choose the saved file.`,
    unreadable: (file) => `The template “${file}” cannot be read. ${kept} Check that the file exists and that you may read it.`,
  },
  check: {
    places: (list) => `Placeholders in the template: ${list}.`,
    noPlaces: 'The template has no placeholders. The report is written after what stands in the template.',
    noReport: '{{rapport}} is missing. The report is written last in the template’s text.',
    noTitle: '{{titel}} is missing. Title, subtitle and facts are written first in the report.',
    noAppendices: '{{bilagor}} is missing. The appendices are put on landscape pages of their own at the end.',
    unknownPlaces: (list) => `Unknown placeholders remain in the document: ${list}. Remove them or correct the name in the template.`,
    allStyles: 'All styles that a report uses are there.',
    missingStyles: (list) => `Styles that are missing and get the program’s own look: ${list}.`,
    numbered: 'The headings are numbered in the template.',
    unnumbered: 'The headings are not numbered in the template. The program numbers them.',
    a4: 'The page is A4, portrait.',
    otherPage: (width, height) => `The page is ${width} × ${height} mm, not portrait A4. Check the paper size in the template.`,
    narrow: (width) => `The text is only ${width} mm wide. Wide tables become hard to read; make the margins smaller.`,
    header: 'There is a header.',
    noHeader: 'The template has no header on its running pages. Put the letterhead there.',
    footer: 'There is a footer. The line about the data that the report builds on is added last in it.',
    ownState: 'There is a footer, and {{uppgifter}} says which data the report builds on.',
    noFooter: 'The template has no footer on its running pages. The program adds one with page numbers.',
    noPageNumber: 'There is no page number in the header or footer. Insert page numbers in the template.',
    styles: {
      'heading 1': 'Heading 1',
      'heading 2': 'Heading 2',
      'heading 3': 'Heading 3',
      'heading 4': 'Heading 4',
      title: 'Title',
      subtitle: 'Subtitle',
      'toc heading': 'TOC Heading',
      'toc 1': 'TOC 1',
      'toc 2': 'TOC 2',
      'toc 3': 'TOC 3',
      'list bullet': 'List Bullet',
      'list bullet 2': 'List Bullet 2',
      'list number': 'List Number',
      caption: 'Caption',
      'footnote text': 'Footnote Text',
      header: 'Header',
      footer: 'Footer',
    },
  },
  sample: {
    title: 'Sample template for reports',
    fileName: 'Sample template.dotx',
    registryNo: (place) => `Registry number: ${place}`,
    date: (place) => `Date: ${place}`,
    audience: (place) => `Version: ${place}`,
  },
  settings: {
    title: 'Word template',
    intro:
      'All Word documents are made in your own template, with your letterhead, colours and footer. The template is kept in the store and is part of its backups.',
    none: 'No template is chosen. The documents have the program’s own look.',
    chosen: (file) => `Chosen template: ${file}.`,
    kept: 'Reports that are adopted already are not changed.',
    choose: 'Choose template …',
    change: 'Change template …',
    file: 'Template in Word format',
    remove: 'Remove the template',
    removed: 'The template has been removed.',
    saved: 'The template is saved and is used from now on.',
    sample: 'Download the sample template',
    result: 'Check of the template',
    tones: { ok: 'In order', info: 'Is added', warn: 'To correct' },
  },
  reasons: { save: (file) => `The Word template ${file}`, remove: (file) => `The Word template ${file} removed` },
  commandLine: {
    noStore: 'Give --store FILE, or --sample X.dotx for a sample template. Nothing has been done.',
    cannotWrite: (file) =>
      `The file ${file} cannot be written. Check that the folder exists and that the file is not open. Nothing has been changed.`,
  },
};
