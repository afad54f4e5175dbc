// node build/icons.mjs: the program's icons out of build/resources/icon.svg, drawn by the Chromium that the end-to-end tests use. The results
// are committed, so that a package is built without it. ICO and ICNS are only envelopes around PNG files, which every Windows since Vista
// and every macOS since 10.7 reads.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, quietBrowserArgs } from './browser.ts';

const resources = join(import.meta.dirname, 'resources');
/** Also the icon of the page. */
const smallDrawing = join(import.meta.dirname, '../renderer/app/icon.svg');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** Up to here the simpler drawing. */
const smallUpTo = 32;
/** Apple's names for PNG pictures of a size. */
const icnsTypes = { 16: 'icp4', 32: 'icp5', 64: 'icp6', 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' };

const pictures = new Map(await draw());
for (const size of [16, 32, 48, 64, 128, 256, 512]) write(`icons/${size}x${size}.png`, pictures.get(size));
write('icon.png', pictures.get(1024));
write('icon.ico', ico([16, 24, 32, 48, 64, 128, 256]));
write('icon.icns', icns());

async function draw() {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: quietBrowserArgs });
  const page = await browser.newPage();
  const drawn = [];
  for (const size of sizes) {
    const svg = readFileSync(size <= smallUpTo ? smallDrawing : join(resources, 'icon.svg'), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    drawn.push([size, await page.screenshot({ omitBackground: true })]);
  }
  await browser.close();
  return drawn;
}

/** ICONDIR, one ICONDIRENTRY of 16 bytes for each picture, then the pictures. A side of 256 is written as 0. */
function ico(wanted) {
  const head = Buffer.alloc(6 + 16 * wanted.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(wanted.length, 4);
  let offset = head.length;
  wanted.forEach((size, index) => {
    const at = 6 + 16 * index;
    const { length } = pictures.get(size);
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += length;
  });
  return Buffer.concat([head, ...wanted.map((size) => pictures.get(size))]);
}

/** "icns", length, then for each picture its type, length and bytes; lengths count their own eight bytes, big end first. */
function icns() {
  const block = (type, bytes) => {
    const head = Buffer.alloc(8, type, 'latin1');
    head.writeUInt32BE(bytes.length + 8, 4);
    return Buffer.concat([head, bytes]);
  };
  return block('icns', Buffer.concat(Object.entries(icnsTypes).map(([size, type]) => block(type, pictures.get(Number(size))))));
}

function write(name, bytes) {
  const file = join(resources, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, bytes);
}
