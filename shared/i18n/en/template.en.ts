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
};
