// Draws the PNG icons in public/icon from the shapes below. Run by hand when the mark changes.
import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browser/find.mjs';
import { smallPng } from './small-png.mjs';

/** An open book on a stand. `solid`: filled pages; `tone`: its colour; `dot`: a mark that it is open. */
const mark = ({ tone, solid, dot }) => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none">
  <path d="M16 8.5C12.5 5.8 8.4 5 3.5 5.4v15.2c4.9-.4 9 .4 12.5 3.1 3.5-2.7 7.6-3.5 12.500-3.100V5.400C23.600 5 19.500 5.800 16 8.500Z"
    fill="${solid ? tone : 'none'}" stroke="${tone}" stroke-width="2.600" stroke-linejoin="round"/>
  <path d="M16 8.500v15.200" stroke="${solid ? '#fff' : tone}" stroke-width="2"/>
  ${solid ? `<path d="M7.500 10.200c1.900.1 3.600.5 5 1.200M7.500 14.800c1.900.1 3.600.5 5 1.200M24.500 10.200c-1.900.1-3.600.5-5 1.200M24.500 14.800c-1.900.1-3.600.5-5 1.200" stroke="#fff" stroke-width="1.800" stroke-linecap="round"/>` : ''}
  <path d="M16 24v4.500M10.500 28.700h11" stroke="${tone}" stroke-width="2.600" stroke-linecap="round"/>
  ${dot ? `<circle cx="26" cy="25.500" r="5" fill="#e8912d"/>` : ''}
</svg>`;

const TEAL = '#17766b';
const GREY = '#8a8f94';
const ICONS = [
  ...[16, 32, 48, 128].map((size) => ({ name: `${size}`, size, tone: TEAL, solid: true })),
  ...[16, 32].map((size) => ({ name: `idle-${size}`, size, tone: GREY, solid: false })),
  ...[16, 32].map((size) => ({ name: `open-${size}`, size, tone: TEAL, solid: true, dot: true })),
];

const folder = new URL('../public/icon/', import.meta.url);
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const icon of ICONS) {
  await page.setViewport({ width: icon.size, height: icon.size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${icon.size}px;height:${icon.size}px}</style>${mark(icon)}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(`${icon.name}.png`, folder), smallPng(Buffer.from(png)));
}
await browser.close();
