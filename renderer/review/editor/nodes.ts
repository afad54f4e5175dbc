import { Mark, mergeAttributes, Node } from '@tiptap/react';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { internalMark } from '#shared/review/rich-text.ts';
import type { FigureValues } from './figure-values.ts';

function drawFigure(dom: HTMLElement, key: string, values: FigureValues): void {
  const figure = values.get(key);
  const isChanged = figure?.before !== undefined && figure.before !== figure.text;
  dom.className = isChanged ? 'live live-ch' : 'live';
  dom.title = figure?.label ?? words.tools.figureGone;
  dom.replaceChildren();
  if (isChanged) {
    const old = document.createElement('s');
    old.textContent = figure.before;
    dom.append(old, ' ');
  }
  dom.append(figure?.text ?? '–');
}

/** A figure that stays live: only its key is stored, its value is printed anew each time. */
export const figureNode = (values: FigureValues) =>
  Node.create({
    name: 'figure',
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({ key: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('data-figure') } }),
    parseHTML: () => [{ tag: 'span[data-figure]' }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      mergeAttributes(HTMLAttributes, { 'data-figure': String(node.attrs['key']) }),
      values.get(String(node.attrs['key']))?.text ?? '–',
    ],
    renderText: ({ node }) => values.get(String(node.attrs['key']))?.text ?? '–',
    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement('span');
        const draw = (): void => drawFigure(dom, String(node.attrs['key']), values);
        draw();
        return { dom, destroy: values.subscribe(draw) };
      },
  });

/** A footnote's mark; the text is the node's own. A click selects it, and the toolbar then edits it. */
export const footnoteNode = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ text: { default: '', parseHTML: (element: HTMLElement) => element.getAttribute('data-footnote') } }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ node }) => ['sup', { class: 'fn', 'data-footnote': String(node.attrs['text']), title: String(node.attrs['text']) }],
  renderText: ({ node }) => ` (${String(node.attrs['text'])})`,
});

/** A passage that the public version is without. */
export const internalPassage = Mark.create({
  name: internalMark,
  parseHTML: () => [{ tag: 'span[data-internal]' }],
  renderHTML: () => ['span', { class: 'intern', 'data-internal': '', title: words.tools.internalHere }, 0],
});
