// Writes a picture as a small PNG: a palette where it has few colours, the best filter of each kind.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** Channels are kept in steps of this size: eyes tell no smaller ones in an icon's edges. */
const STEP = 8;

/** A PNG of 8 bits a channel with transparency, as browsers take screenshots, made smaller. */
export function smallPng(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const pixels = coarse(pixelsOf(png, width, height));
  const candidates = [packedColours(pixels, width, height)];
  const palette = [...new Set(colours(pixels))];
  if (palette.length <= 256) candidates.push(packedPalette(pixels, palette, { width, height }));
  return candidates.sort((a, b) => a.length - b.length)[0];
}

/** Rounds each channel; what is clear has no colour, and what is full stays full. */
function coarse(pixels) {
  const rounded = Buffer.from(pixels);
  for (let at = 0; at < rounded.length; at += 4) {
    const isClear = rounded[at + 3] < STEP / 2;
    for (let channel = 0; channel < 4; channel++) {
      const value = Math.min(255, Math.round(rounded[at + channel] / STEP) * STEP);
      rounded[at + channel] = isClear ? 0 : value > 255 - STEP ? 255 : value;
    }
  }
  return rounded;
}

function colours(pixels) {
  const list = [];
  for (let at = 0; at < pixels.length; at += 4) list.push(pixels.readUInt32BE(at));
  return list;
}

/** The bytes of all pixels, from a PNG of colour type 6. */
function pixelsOf(png, width, height) {
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + length));
  }
  if (png[24] !== 8 || png[25] !== 6) throw new Error('Only RGBA of 8 bits is read.');
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * 4;
  const pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const kind = raw[row * (stride + 1)];
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const value = raw[row * (stride + 1) + 1 + column];
      pixels[at] = value + foretold(kind, pixels, { at, column, stride, row, size: 4 });
    }
  }
  return pixels;
}

/** What a filter of the PNG standard foretells of a byte from those to the left and above. */
function foretold(kind, bytes, { at, column, stride, row, size }) {
  const left = column >= size ? bytes[at - size] : 0;
  const above = row > 0 ? bytes[at - stride] : 0;
  const corner = column >= size && row > 0 ? bytes[at - stride - size] : 0;
  if (kind === 4) {
    const [a, b, c] = [left, above, corner].map((value) => Math.abs(left + above - corner - value));
    return a <= b && a <= c ? left : b <= c ? above : corner;
  }
  return [0, left, above, (left + above) >> 1][kind];
}

function packedColours(pixels, width, height) {
  const tries = [0, 1, 2, 3, 4].map((kind) =>
    filtered(kind, pixels, { stride: width * 4, height, size: 4 }),
  );
  return file({ width, height, depth: 8, type: 6, chunks: [], data: smallest(tries) });
}

function packedPalette(pixels, palette, { width, height }) {
  // Clear colours first: only they need an entry in the list of alphas.
  const sorted = [...palette].sort((a, b) => (a & 255) - (b & 255) || a - b);
  const depth = [1, 2, 4, 8].find((bits) => sorted.length <= 2 ** bits) ?? 8;
  const stride = Math.ceil((width * depth) / 8);
  const packed = Buffer.alloc(stride * height);
  colours(pixels).forEach((colour, index) => {
    const bit = (index % width) * depth;
    const at = Math.floor(index / width) * stride + (bit >> 3);
    packed[at] |= sorted.indexOf(colour) << (8 - depth - (bit & 7));
  });
  const table = Buffer.from(
    sorted.flatMap((colour) => [24, 16, 8].map((by) => (colour >>> by) & 255)),
  );
  const alphas = Buffer.from(sorted.map((colour) => colour & 255).filter((alpha) => alpha < 255));
  const tries = [0, 1, 2, 4].map((kind) => filtered(kind, packed, { stride, height, size: 1 }));
  const chunks = [chunk('PLTE', table), chunk('tRNS', alphas)];
  return file({ width, height, depth, type: 3, chunks, data: smallest(tries) });
}

function filtered(kind, bytes, { stride, height, size }) {
  const out = Buffer.alloc((stride + 1) * height);
  for (let row = 0; row < height; row++) {
    out[row * (stride + 1)] = kind;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      out[row * (stride + 1) + 1 + column] =
        bytes[at] - foretold(kind, bytes, { at, column, stride, row, size });
    }
  }
  return out;
}

const smallest = (tries) =>
  tries
    .flatMap((bytes) =>
      [0, 1, 3].map((strategy) => deflateSync(bytes, { level: 9, memLevel: 9, strategy })),
    )
    .sort((a, b) => a.length - b.length)[0];

function file({ width, height, depth, type, chunks, data }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, type], 8);
  const end = chunk('IEND', Buffer.alloc(0));
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), ...chunks, chunk('IDAT', data), end]);
}

function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
