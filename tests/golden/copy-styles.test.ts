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
    '<style>.a{background-image:url(/dam.jpg);width:200px;height:120px}.b{background-image:url(/paper.png)}.flag{display:inline-block;width:16px;height:16px;background:url(/flag.png)}</style><div role="img" class="a"></div><i role="img" class="flag"></i><div class="b"></div>',
  );
  expect(copy.match(/data-lectern-src="[^"]*\/dam\.jpg"/g)).toHaveLength(1);
  expect(copy).not.toContain('paper.png"');
  expect(copy).not.toMatch(/data-lectern-src="[^"]*flag/);
});

test('The copy of a page parts what its styles set apart: values at the end of a line, chips, what fills a line', async () => {
  const chip = 'display:inline-block;padding:4px 8px;margin:4px';
  const copy = await bodyOfCopy(
    real,
    `<p style="display:flex;justify-content:space-between"><span>Arsenal</span><span>3</span></p><p>Soup of the day<span style="float:right">£4.50</span></p><p style="width:90px"><span style="${chip}">Politics</span><span style="${chip}">Economy</span></p><p style="display:flex;gap:30px"><span>Vitamin C</span><span>Ascorbic acid</span></p><p><span style="display:inline-block;width:100%">Anna Becker</span><span style="display:inline-block;width:100%">Keeper</span></p>`,
  );
  const bare = copy.replace(/<br>/g, ' ').replace(/<[^>]*>/g, '');
  for (const words of [
    'Arsenal 3',
    'day £4.50',
    'Politics Economy',
    'Vitamin C Ascorbic',
    'Anna Becker Keeper',
  ])
    expect(bare).toContain(words);
});

test('The copy of a page makes listings of code alone, and leaves tables, lists and verse what they are', async () => {
  const mono = 'white-space:pre-wrap;font-family:monospace';
  const copy = await bodyOfCopy(
    real,
    `<table style="${mono}"><tr><td>let a = 1;\nlet b = 2;</td></tr></table><ul style="${mono}"><li>First the stones\nare lifted</li></ul><p style="white-space:pre-wrap;font-family:'Monotype Corsiva',cursive">The tide comes in\nthe tide goes out</p><div style="${mono}">Dear all,\nthe wall is open again\nand the lamp is lit.</div>`,
  );
  expect(copy).not.toContain('<pre');
  for (const line of ['1;<br>let', 'stones<br>are', 'in<br>the tide', 'all,<br>the wall'])
    expect(copy).toContain(line);
});

test('The copy of a page keeps line ends between the pieces of a line, in verse set in italics, in any box', async () => {
  const copy = await bodyOfCopy(
    real,
    '<div style="white-space:pre-wrap"><span>The wall is\nopen again\n</span><b>Kessa</b><span>\nSee you</span></div><section style="white-space:pre-line">one\ntwo</section><p style="white-space:pre-line"><em>three\nfour</em></p>',
  );
  const bare = copy.replace(/<(?!br)[^>]*>/g, '');
  for (const lines of ['is<br>open again<br>Kessa<br>See you', 'one<br>two', 'three<br>four'])
    expect(bare).toContain(lines);
});

test('A plain text of very many lines is copied whole, its paragraphs parted', async () => {
  const copy = await bodyOfCopy(
    real,
    '<div style="white-space:pre-wrap" id="log"></div><script>document.getElementById("log").textContent = ("a line of a log\\n".repeat(40) + "\\n").repeat(1500)</script>',
  );
  expect(copy.match(/<br>/g)?.length ?? 0).toBeLessThan(3100);
  expect(copy.match(/a line of a log/g)).toHaveLength(60_000);
});

test('The copy of a page ends lines where elements with nothing in them do by its styles', async () => {
  const copy = await bodyOfCopy(
    real,
    '<style>.br{display:block;margin-top:16px}.end{display:block}</style><div>One.<span class="br"></span>Two.<span class="end"></span><b>Three</b><i></i> goes on<span style="display:inline-block"></span>.</div>',
  );
  const bare = copy.slice(copy.indexOf('One')).replace(/<(?!br)[^>]*>/g, '');
  expect(bare).toBe('One.<br><br>Two.<br>Three goes on.');
});

test('The copy of a page stresses words that only its styles stress, and no whole text in other letters', async () => {
  const copy = await bodyOfCopy(
    real,
    `<style>.hd{font-weight:700}</style><p>The oven, and <span style="font-weight:600">nobody speaks</span> until <span style="font-style:italic">all is out</span>.</p><p><span class="hd">A heading</span> <b><span class="hd">both</span></b></p><p><span class="hd">${'A long text. '.repeat(30)}</span></p>`,
  );
  expect(copy).toContain('<strong style="font-weight:600">nobody speaks</strong>');
  expect(copy).toContain('<em style="font-style:italic">all is out</em>');
  expect(copy).toContain('<strong class="hd">A heading</strong>');
  expect(copy.match(/<strong/g)).toHaveLength(2);
  expect(copy).not.toContain('data-lectern-emphasis');
});
