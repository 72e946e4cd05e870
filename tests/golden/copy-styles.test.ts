import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOfCopy } from '../real-browser/body-of-copy';
import { openRealPage, type RealPage } from '../real-browser/real-page';

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
});
afterAll(() => real?.close());

test('The copy of a page parts words that only styles part, and no others', async () => {
  const copy = await bodyOfCopy(
    real,
    '<div><span style="display:block">Ann Peel</span><span style="display:block">Keeper</span></div><p style="display:flex;gap:9px"><span>one</span><span>two</span></p><p><b style="display:inline-block">W</b><b style="display:inline-block">hole</b> un<i>broken</i></p><pre><code><span style="display:block">a = 1</span><span style="display:block">b = 2</span></code></pre>',
  );
  const bare = copy.replace(/<(?!br|\/?pre)[^>]*>/g, '|').replace(/\|+/g, '|');
  expect(bare).toContain('|Ann Peel|<br>|Keeper|');
  expect(bare).toContain('|one| |two|');
  expect(bare).toContain('|W|hole| un|broken|');
  expect(bare).toContain('|a = 1|\n|b = 2|');
  expect(copy).not.toContain('data-lectern-apart');
});

test('The copy of a page leaves a word whole whose letters stand apart, and a line that only the window broke', async () => {
  const copy = await bodyOfCopy(
    real,
    '<p><span style="float:left;font-size:60px;margin-right:8px">T</span><strong>he keeper</strong></p><p><span style="display:inline-block;margin-right:6px">W</span><span>hen</span></p><p>by hand<a style="display:inline-block;margin-left:5px">12</a></p><p style="width:60px">at<span style="display:inline-block;width:50px">once</span></p>',
  );
  const bare = copy.replace(/<(?!br)[^>]*>/g, '|').replace(/\|+/g, '|');
  expect(bare).toContain('|T|he keeper|W|hen|by hand|12|at|once|');
});

test('The copy of a page keeps the ends of lines where styles do, and makes a listing of code in a plain box', async () => {
  const copy = await bodyOfCopy(
    real,
    '<p style="white-space:pre-line">\n<b>Points:</b>\n<b>1.</b> Ann\nBob\n</p><div style="white-space:pre;font-family:monospace">a = 1\nb = 2</div><p>one\ntwo</p>',
  );
  expect(copy).toContain('<b>Points:</b><br><b>1.</b> Ann<br>Bob</p>');
  expect(copy).toMatch(/<pre[^>]*>a = 1\nb = 2<\/pre>/);
  expect(copy).toContain('<p>one\ntwo</p>');
  expect(copy).not.toContain('data-lectern-lines');
});

test('The copy of a page knows what styles set behind an element that says it is a picture', async () => {
  const copy = await bodyOfCopy(
    real,
    '<style>.a{background-image:url(/dam.jpg)}.b{background-image:url(/paper.png)}</style><div role="img" class="a"></div><div class="b"></div>',
  );
  expect(copy.match(/data-lectern-src="[^"]*\/dam\.jpg"/g)).toHaveLength(1);
  expect(copy).not.toContain('paper.png"');
});
