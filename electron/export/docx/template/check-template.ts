import { templateStyles, type TemplateCheck } from '#shared/documents/template-check.ts';
import { templatePlaces } from '#shared/i18n/template-places.ts';
import { AppError } from '#shared/kit/errors.ts';
import { bodyWithPlaces, PLACE, SECTION, sizeOf } from './body.ts';
import { BODY, fieldsIn, framesOf, placesIn, STYLES, xmlOf } from './parts.ts';
import { readTemplate, refused, type Template } from './read-template.ts';
import { renderInTemplate } from './render-in-template.ts';
import { isListed, stylesOf } from './styles-by-name.ts';
import { trialReport } from './trial-report.ts';

const TWIPS_PER_MM = 56.6929;
const millimetres = (twips: number): number => Math.round(twips / TWIPS_PER_MM);

/**
 * What a template has and lacks, after a short report with everything in it has been made in the template.
 * @throws AppError INVALID_INPUT with one sentence when the template cannot be used.
 */
export async function checkTemplate(template: Template): Promise<TemplateCheck> {
  const parts = await readTemplate(template);
  const frames = [...framesOf(parts, 'header'), ...framesOf(parts, 'footer')].map((path) => xmlOf(parts, path));
  const body = xmlOf(parts, BODY);
  await tried(template);
  const all = new Set([body, ...frames].flatMap(placesIn));
  const styles = new Map(stylesOf(xmlOf(parts, STYLES)).map((style) => [style.name, style]));
  const { xml, page } = bodyWithPlaces(body, false);
  const sections = [...xml.matchAll(SECTION)];
  const section = (sections.find(({ index }) => index > xml.indexOf(`{{${PLACE.report}}}`)) ?? sections.at(-1))?.[0] ?? '';
  const { width, height } = sizeOf(section);
  const has = (kind: 'header' | 'footer'): boolean => new RegExp(`<w:${kind}Reference\\b[^>]*w:type="default"`).test(body);
  const heading = styles.get('heading 1');
  return {
    places: templatePlaces.filter((name) => all.has(name)),
    unknownPlaces: [...all].filter((name) => !(templatePlaces as readonly string[]).includes(name)),
    missingStyles: templateStyles.filter((name) => !styles.has(name)),
    numberedHeadings: heading !== undefined && isListed(heading.xml),
    page: { width: millimetres(width), height: millimetres(height), text: millimetres(page.textWidth) },
    header: has('header'),
    footer: has('footer'),
    pageNumber: frames.some((frame) => /^\s*PAGE\b/m.test(fieldsIn(frame))),
  };
}

/** What no check foresees shows when a report is made. */
async function tried(template: Template): Promise<void> {
  try {
    await renderInTemplate(trialReport(), template, false);
  } catch (error) {
    throw error instanceof AppError ? error : refused('notTried', template.name);
  }
}
