import { describe, expect, test } from 'vitest';
import {
  citedAddress,
  linkAddress,
  MAX_ADDRESS,
  pictureAddress,
} from '../../../core/sanitize/address';

const page = new URL('https://news.example/2026/11/river.html');
const origin = { base: page, page };
const link = (value: string) => linkAddress(value, origin);
const picture = (value: string) => pictureAddress(value, origin);

describe('A link', () => {
  test.each([
    ['/a', 'https://news.example/a'],
    ['b.html#c', 'https://news.example/2026/11/b.html#c'],
    ['//other.example/x', 'https://other.example/x'],
    [' HTTP://Other.Example ', 'http://other.example/'],
    ['mailto:desk@news.example?subject=Hello', 'mailto:desk@news.example?subject=Hello'],
    ['tel:+44-20-5550-1234', 'tel:+44-20-5550-1234'],
    ['#section', 'https://news.example/2026/11/river.html#section'],
    ['#lectern-note-1', '#lectern-note-1'],
  ])('%s leads to %s', (value, address) => expect(link(value)).toBe(address));

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'view-source:https://a.example/',
    'blob:https://a.example/1',
    'filesystem:https://a.example/1',
    'moz-extension://00000000-0000-0000-0000-000000000000/options.html',
    'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/options.html',
    'file:///etc/passwd',
    'about:config',
    'intent://x#Intent;scheme=http;end',
    'ms-msdt:/id',
    'ftp://a.example/x',
    'http://',
    '',
    `/${'a'.repeat(MAX_ADDRESS)}`,
  ])('%j is no link', (value) => expect(link(value)).toBeNull());

  test('loses the user name that pretends to be a host', () =>
    expect(link('https://trusted.example:x@evil.example/')).toBe('https://evil.example/'));

  test('of a quotation is on the web or nowhere', () => {
    expect(citedAddress('/source', origin)).toBe('https://news.example/source');
    expect(citedAddress('mailto:a@b.example', origin)).toBeNull();
  });
});

describe('A picture', () => {
  test.each([
    ['a.jpg', 'https://news.example/2026/11/a.jpg'],
    ['//t.example/a.gif', 'https://t.example/a.gif'],
    ['data:image/png;base64,iVBO Rw0K', 'data:image/png;base64,iVBORw0K'],
    ['data:IMAGE/WebP;base64,UklGRg==', 'data:image/webp;base64,UklGRg=='],
  ])('%s is asked for as %s', (value, address) => expect(picture(value)).toBe(address));

  test.each([
    'javascript:alert(1)//.jpg',
    'ftp://t.example/a.jpg',
    'blob:https://news.example/1',
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    'data:image/svg+xml;base64,PHN2Zy8+',
    'data:text/html;base64,PHA+',
    'data:image/png,abc',
    'https://user:word@t.example/a.jpg',
    'https://user@t.example/a.jpg',
    'http://192.168.0.1/router-action?reboot=1',
    'http://localhost:8080/x',
    'http://2130706433/x',
    'http://0x7f.1/x',
    'http://[::1]/x',
  ])('%j is not asked for', (value) => expect(picture(value)).toBeNull());

  test('of a private network loads when the page itself is on one', () => {
    const wiki = new URL('http://wiki.internal/page');
    const own = { base: wiki, page: wiki };
    expect(pictureAddress('/a.png', own)).toBe('http://wiki.internal/a.png');
    expect(pictureAddress('http://10.0.0.5/a.png', own)).toBe('http://10.0.0.5/a.png');
  });

  test('of a private network does not load because the page sets its base there', () => {
    const base = new URL('http://192.168.0.1/');
    expect(pictureAddress('reboot', { base, page })).toBeNull();
  });

  test('inside its own address is bounded', () =>
    expect(picture(`data:image/png;base64,${'A'.repeat(2_000_001)}`)).toBeNull());
});
