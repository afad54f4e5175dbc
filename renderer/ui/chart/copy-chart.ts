/* What a drawn chart takes from the page's style; written into the copy, which has no page around it. */
const properties = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'font-family', 'text-anchor', 'opacity'];
const scale = 2;

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

async function drawn(svg: SVGElement, ground: string): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = withStyles(svg);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const image = new Image();
  // A data URL, since the host's CSP lets images come from 'self' and data: only.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas');
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)), 'image/png'));
}

/** Puts the chart on the clipboard as a PNG at double size, on the ground it stands on. Throws when the browser refuses. */
export async function copyChart(container: HTMLElement): Promise<void> {
  const svg = container.querySelector<SVGElement>('svg.recharts-surface');
  if (svg === null) throw new Error('No chart');
  const ground = getComputedStyle(container).getPropertyValue('--app-surface');
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawn(svg, ground) })]);
}
