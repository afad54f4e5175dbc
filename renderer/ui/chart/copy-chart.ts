import type { ChartBlock } from '#shared/review/blocks.ts';
import { fillOf, lineOf } from './chart-data.ts';

/* What a drawn chart takes from the page's style; written into the copy, which has no page around it. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'opacity',
];
const scale = 2;
const edge = 12;
const line = 26;

function withStyles(source: SVGElement): SVGElement {
  const copy = source.cloneNode(true) as SVGElement;
  const from = [source, ...source.querySelectorAll<SVGElement>('*')];
  const to = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  from.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const property of properties) to[index]?.style.setProperty(property, style.getPropertyValue(property));
  });
  return copy;
}

async function imageOf(svg: SVGElement): Promise<HTMLImageElement> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = withStyles(svg);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const image = new Image();
  // A data URL, since the host's CSP lets images come from 'self' and data: only.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

/** `var(--x)` of the chart becomes the colour it has where the chart stands. */
const resolved = (container: Element, value: string): string => {
  const name = /var\((--[\w-]+)\)/u.exec(value)?.[1];
  return name === undefined ? value : getComputedStyle(container).getPropertyValue(name);
};

type Sheet = { readonly context: CanvasRenderingContext2D; readonly container: Element; readonly block: ChartBlock };

function drawLegend({ context, container, block }: Sheet): void {
  let x = edge;
  for (const series of block.data.series) {
    context.fillStyle = resolved(container, block.data.type === 'line' ? lineOf(series.tone) : fillOf(series.tone));
    context.fillRect(x, edge, 11, 11);
    context.fillStyle = resolved(container, 'var(--app-text2)');
    context.fillText(series.name, x + 17, edge + 10);
    x += context.measureText(series.name).width + 33;
  }
}

async function pictureOf(container: Element, block: ChartBlock): Promise<Blob> {
  const svg = container.querySelector<SVGElement>('svg.recharts-surface');
  if (svg === null) throw new Error('No chart');
  const { width, height } = svg.getBoundingClientRect();
  const legend = block.data.series.length > 1 ? line : 0;
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((width + 2 * edge) * scale);
  canvas.height = Math.round((height + legend + line + edge) * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas');
  context.scale(scale, scale);
  context.fillStyle = resolved(container, 'var(--app-surface)');
  context.fillRect(0, 0, canvas.width, canvas.height);
  const { fontFamily } = getComputedStyle(container);
  context.font = `450 12.5px ${fontFamily}`;
  if (legend > 0) drawLegend({ context, container, block });
  context.drawImage(image, edge, legend + edge / 2, width, height);
  context.font = `660 13.5px ${fontFamily}`;
  context.fillStyle = resolved(container, 'var(--app-navy)');
  context.fillText(block.caption, edge, height + legend + line);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)), 'image/png');
  });
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Puts the chart, its legend and its caption on the clipboard as a PNG at double size. Throws when the browser refuses. */
export async function copyChart(container: HTMLElement, block: ChartBlock): Promise<void> {
  // A chart whose file has just been loaded is drawn in the next frames.
  for (let frame = 0; frame < 20 && container.querySelector('svg.recharts-surface') === null; frame += 1) await nextFrame();
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureOf(container, block) })]);
}
