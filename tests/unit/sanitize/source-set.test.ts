import { describe, expect, test } from 'vitest';
import { sourceSet } from '../../../core/sanitize/source-set';

const page = new URL('https://news.example/a/');
const read = (value: string) => sourceSet(value, { base: page, page });

describe('A source set', () => {
  test.each([
    ['1x.gif 1x, /2x.gif 2x', 'https://news.example/a/1x.gif 1x, https://news.example/2x.gif 2x'],
    ['a.jpg', 'https://news.example/a/a.jpg'],
    ['a.jpg, b.jpg 1.5x', 'https://news.example/a/a.jpg, https://news.example/a/b.jpg 1.5x'],
    ['a.jpg 640w 480h', 'https://news.example/a/a.jpg 640w'],
    ['  ,, a.jpg 640w ,,', 'https://news.example/a/a.jpg 640w'],
    // Addresses that hold commas, as picture services write them.
    ['/w_640,q_70/a.jpg 640w', 'https://news.example/w_640,q_70/a.jpg 640w'],
    ['data:image/gif;base64,R0lG 1x', 'data:image/gif;base64,R0lG 1x'],
  ])('%j is read as %j', (value, expected) => expect(read(value)).toBe(expected));

  test('loses the candidates that must not load and keeps the others', () =>
    expect(read('javascript:alert(1) 1x, http://192.168.0.1/x 2x, ok.jpg 3x')).toBe(
      'https://news.example/a/ok.jpg 3x',
    ));

  test.each(['', ' , ', 'javascript:alert(1)//.jpg 1x', 'a.jpg sideways', 'a '.repeat(5000)])(
    '%j has nothing to show',
    (value) => expect(read(value)).toBeNull(),
  );

  test('read twice is the same', () => {
    for (const value of ['a.jpg,,, 2x, b,c.jpg 1x', 'x, y, z 9w', '/a,b,/c.png 3x']) {
      const once = read(value) ?? '';
      expect(read(once)).toBe(once);
    }
  });

  test('of two hundred thousand candidates is refused at once', () =>
    expect(read('/a.jpg 1x,'.repeat(200_000))).toBeNull());
});
