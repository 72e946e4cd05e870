import { expect, it } from 'vitest';
import { triedModule } from '../real-browser/tried-module';

declare const tested: typeof import('../../core/extract');

const real = triedModule("export * from './core/extract'");

/** The posts of a thread as the article has them: who, when, how deep, accepted, and how they begin. */
const posts = (body: string, address = 'https://forum.example/threads/12') =>
  real.page.evaluate(
    ([html, url]) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const result = tested.extract(page, new URL(url));
      if (!result.ok) return [];
      return [
        ...result.value.content.querySelectorAll<HTMLElement>('article[data-lectern-depth]'),
      ].map(({ dataset, parentElement, textContent }) => ({
        author: dataset.lecternAuthor ?? '',
        time: dataset.lecternTime ?? '',
        depth: Number(dataset.lecternDepth) + (parentElement?.closest('article') ? 1 : 0),
        isAccepted: dataset.lecternAccepted !== undefined,
        start: (/(?:First|Second|Third)/.exec(textContent ?? '') ?? [''])[0],
        isInTable: parentElement?.closest('table, ul, ol, dl') !== null,
      }));
    },
    [
      `<!doctype html><html lang="en"><title>Whether a lamp may hum</title><body><h1>Whether a lamp may hum</h1>${body}`,
      address,
    ] as const,
  );

/** The article of a thread as markup. */
const contentOf = (body: string, address: string) =>
  real.page.evaluate(
    ([html, url]) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const result = tested.extract(page, new URL(url));
      const holder = document.createElement('div');
      if (result.ok) holder.append(result.value.content);
      return holder.innerHTML;
    },
    [`<!doctype html><html lang="en"><title>A lamp</title><body>${body}`, address] as const,
  );

const said = (word: string): string =>
  `<p>${word}, the hum of a lamp comes from its choke, and a choke that hums for years does so no louder in the end than it did on its first evening.</p><p>Whoever cannot sleep beside it should move the bed and not the lamp, which is the older of the two and was there first.</p>`;

it('Posts are parted, with who wrote each and when, by the names that boxes have', async () => {
  const post = (id: number, name: string, word: string) =>
    `<div class="post" id="p${id}"><div class="who"><b>${name}</b> Posts: 12</div><time datetime="2025-01-0${id}T19:14:00+01:00">x</time>${said(word)}</div>`;
  expect(
    await posts(post(1, 'wren', 'First') + post(2, 'heron', 'Second') + post(3, 'wren', 'Third')),
  ).toMatchObject([
    { author: 'wren', time: '2025-01-01T19:14:00+01:00', depth: 0, start: 'First' },
    { author: 'heron', time: '2025-01-02T19:14:00+01:00', depth: 0, start: 'Second' },
    { author: 'wren', time: '2025-01-03T19:14:00+01:00', depth: 0, start: 'Third' },
  ]);
});

it('A comment below another is a reply to it, and no item of a list', async () => {
  const comment = (name: string, word: string, replies = '') =>
    `<li class="comment"><article><a class="author" href="/u/${name}">${name}</a> <time datetime="2025-03-02">2 March</time>${said(word)}</article>${replies ? `<ul class="children">${replies}</ul>` : ''}</li>`;
  const replies = comment('heron', 'Second', comment('stork', 'Third'));
  expect(await posts(`<ul>${comment('wren', 'First', replies)}</ul>`)).toMatchObject([
    { author: 'wren', depth: 0, isInTable: false },
    { author: 'heron', depth: 1, isInTable: false },
    { author: 'stork', depth: 2, isInTable: false },
  ]);
});

it('The answer that was accepted says so, and answers stand beside the question that holds their boxes', async () => {
  const answer = (name: string, word: string, is: string) =>
    `<div itemprop="${is}" itemscope itemtype="https://schema.org/Answer"><div itemprop="text">${said(word)}</div><div itemprop="author"><span itemprop="name">${name}</span></div><time itemprop="dateCreated" datetime="2024-05-06T07:08:09Z"></time></div>`;
  const found = await posts(
    `<div itemscope itemtype="https://schema.org/Question"><div itemprop="text">${said('First')}</div><div itemprop="author"><span itemprop="name">wren</span></div>${answer('heron', 'Second', 'acceptedAnswer')}${answer('stork', 'Third', 'suggestedAnswer')}</div>`,
  );
  expect(found.map(({ author, isAccepted, depth }) => [author, isAccepted, depth])).toEqual([
    ['wren', false, 0],
    ['heron', true, 0],
    ['stork', false, 0],
  ]);
});

it('Rows of a table that lays a thread out become posts, and the table goes', async () => {
  const row = (id: number, name: string, word: string) =>
    `<tr id="post_${id}"><td><a href="/profile/${name}">${name}</a><br>4 May 2024, 10:0${id}</td><td>${said(word)}</td></tr>`;
  const found = await posts(
    `<table><tbody>${row(1, 'wren', 'First')}${row(2, 'heron', 'Second')}</tbody></table>`,
  );
  expect(found).toMatchObject([
    { author: 'wren', time: '2024-05-04T10:01', isInTable: false },
    { author: 'heron', time: '2024-05-04T10:02', isInTable: false },
  ]);
});

it('Boxes that name nobody and no day are no posts, and what a page says in our names is not believed', async () => {
  const section = (word: string) =>
    `<article class="entry" data-lectern-author="Mallory" data-lectern-depth="1"><h2>${word} part</h2>${said(word)}</article>`;
  expect(await posts(section('First') + section('Second'))).toEqual([]);
});

it('An article with a box in it that is called a message is no thread', async () => {
  const markup = `<article><a rel="author" href="/by/wren">wren</a> <time datetime="2024-02-03">3 February</time>${said('First')}<div class="message"><a rel="author" href="/by/heron">heron</a> <time datetime="2024-02-04">4 February</time><p>This article was written together with the lamp keepers’ own paper, and is printed there too.</p></div>${said('Second')}</article>`;
  expect(await posts(markup, 'https://paper.example/lamps')).toEqual([]);
});

it('A post is not signed by who only remarked on it, where the remark is left out', async () => {
  const answer = (name: string, word: string) =>
    `<div class="answer" id="answer-${name.length}" itemscope itemtype="https://schema.org/Answer">${said(word)}<ul class="comments"><li class="comment" itemprop="comment"><a class="user" href="/users/9/stork">stork</a> +1</li></ul><div class="signature"><a class="user" href="/users/3/${name}">${name}</a> <time datetime="2025-03-02">2 March</time></div></div>`;
  expect(await posts(answer('wren', 'First') + answer('heron', 'Second'))).toMatchObject([
    { author: 'wren', start: 'First' },
    { author: 'heron', start: 'Second' },
  ]);
});

it('What a head says of a post, its profile and the title again leave it; so do rules and offers beside the posts', async () => {
  const post = (id: number, name: string, word: string) =>
    `<div class="post" id="p${id}"><dl class="postprofile"><dt><a class="username" href="#">${name}</a></dt><dd class="profile-rank">Third Gear<img src="/ranks/3.gif" alt="Third Gear"></dd><dd><strong>Posts:</strong> 9,310</dd></dl><div class="postbody"><h3><a href="#p${id}">Re: Whether a lamp may hum</a></h3><p class="author">by <strong>${name}</strong> » <time datetime="2025-09-0${id}T21:40:00+00:00">Sun Sep 0${id}, 2025 9:40 pm</time></p><div class="content">${said(word)}</div></div></div>`;
  const text = await real.page.evaluate(
    ([html, url]) => {
      const result = tested.extract(
        new DOMParser().parseFromString(html, 'text/html'),
        new URL(url),
      );
      return result.ok ? [result.value.article.byline, result.value.content.textContent ?? ''] : [];
    },
    [
      `<!doctype html><html lang="en"><title>Whether a lamp may hum</title><body><h2>Whether a lamp may hum</h2><div id="page-body"><div class="rules"><div class="inner"><strong>Forum rules</strong><br>Name the lamp in your first post.</div></div>${post(1, 'wren', 'First')}${post(2, 'heron', 'Second')}${post(3, 'wren', 'Third')}<div class="cta"><h3>Hello! You like the talk.</h3><p>When you create an account, we remember what you read.</p></div></div>`,
      'https://forum.example/viewtopic.php?t=12',
    ] as const,
  );
  const [byline, words] = text;
  expect(byline).toBe('wren');
  for (const part of ['First', 'Second', 'Third']) expect(words).toContain(`${part}, the hum`);
  for (const part of ['9,310', 'Third Gear', 'Re:', '9:40', 'Forum rules', 'create an account'])
    expect(words).not.toContain(part);
});

/** Whom a thread is by; null when it names nobody. */
const signed = (markup: string): Promise<string | null> =>
  real.page.evaluate((html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const result = tested.extract(page, new URL('https://forum.example/threads/12'));
    return result.ok ? result.value.article.byline : 'none';
  }, markup);

it('Whoever answers first is not the author of what stands above the posts', async () => {
  const comment = (name: string, word: string) =>
    `<div class="comment"><a class="user" href="/user/${name}">${name}</a> <time datetime="2025-03-02">2 March</time>${said(word)}</div>`;
  const byline = await signed(
    `<!doctype html><html lang="en"><title>Whether a lamp may hum</title><body><main><h1>Whether a lamp may hum</h1>${said('Nobody')}${comment('wren', 'First')}${comment('heron', 'Second')}${comment('stork', 'Third')}</main>`,
  );
  expect(byline).toBeNull();
});

it('A thread is by who began it, whoever of those who replied the page names', async () => {
  const post = (name: string, word: string) =>
    `<article class="message" data-author="${name}"><h4 class="message-name"><a class="username" href="/members/${name}/">${name}</a></h4><time datetime="2025-03-02">2 March</time>${said(word)}</article>`;
  const byline = await signed(
    `<!doctype html><html lang="en"><title>Whether a lamp may hum</title><meta name="author" content="heron"><body><main><h1>Whether a lamp may hum</h1>${post('wren', 'First')}${post('heron', 'Second')}${post('stork', 'Third')}</main>`,
  );
  expect(byline).toBe('wren');
});

it('What stands apart from the last post and is of it stays, an offer behind it leaves', async () => {
  const post = (id: number, name: string, word: string, more = '') =>
    `<div class="post" id="p${id}"><b class="username">${name}</b> <time datetime="2025-01-0${id}">x</time>${said(word)}${more}</div>`;
  const last = '<p>One more thing of mine.</p>';
  const text = await real.page.evaluate(
    ([html, url]) => {
      const result = tested.extract(
        new DOMParser().parseFromString(html, 'text/html'),
        new URL(url),
      );
      return result.ok ? (result.value.content.textContent ?? '') : '';
    },
    [
      `<!doctype html><html lang="en"><title>Whether a lamp may hum</title><body><main><h1>Whether a lamp may hum</h1>${post(1, 'wren', 'First')}${post(2, 'heron', 'Second')}${post(3, 'stork', 'Third', last)}<div><h3>You like the talk.</h3><p>Make an account and we remember where you were.</p></div></main>`,
      'https://forum.example/threads/12',
    ] as const,
  );
  expect(text).toContain('One more thing of mine.');
  expect(text).not.toContain('Make an account');
});

it('Cards of those who wrote leave every post, with rank and portrait, and what a post quotes is a quotation', async () => {
  const post = (name: string, rank: string, text: string) =>
    `<div class="post"><div class="who"><img src="/${name}.jpg" alt="" width="96" height="96"><br><b>${name}</b><br>${rank}<br>Posts: 1,204</div><div class="what">${text}</div></div>`;
  const quote = '<div class="quote"><b>wren wrote:</b><p>A choke hums no louder.</p></div>';
  const [html, address] = [
    post('wren', 'Master', said('First')) +
      post('heron', 'Apprentice', quote + said('Second')) +
      post('stork', 'Master', said('Third')),
    'https://forum.example/threads/13',
  ];
  expect(await posts(html)).toMatchObject([
    { author: 'wren' },
    { author: 'heron' },
    { author: 'stork' },
  ]);
  const seen = await contentOf(html, address);
  expect(seen).not.toMatch(/Posts: 1,204|Master|Apprentice|heron\.jpg/);
  expect(seen).toMatch(/<blockquote>.*wren wrote:.*hums no louder.*<\/blockquote>/s);
});

it('Short remarks are no cards, whoever signs them and in whatever language', async () => {
  const names = ['anna', 'boris', 'carla', 'dora', 'emil', 'fritz'];
  const texts = [
    'I built mine of granite and it stands',
    'Mine is sand and it fell in autumn',
    'Who pays for all the stones here',
    'Ask the harbour, they have a list',
    'Thanks, that is what I wanted to know',
    'It rained on ours for a whole week',
  ];
  const chinese = texts.map((_, at) => `第${at}道墙是我用石头造的，到今天还在那里。`);
  for (const said of [texts, chinese]) {
    const html = names.map(
      (name, at) =>
        `<div class="message" id="m${at}"><div class="head"><span class="author">${name}</span> <time datetime="2024-05-0${at + 1}T10:00">May ${at + 1}</time></div><div class="body"><div>Hello all</div><div>${said[at]}</div><div>${name}</div></div></div>`,
    );
    const seen = await contentOf(html.join(''), 'https://forum.example/threads/14');
    for (const text of said) expect(seen).toContain(text);
  }
});

it('Entries of a list that lead to texts of their own are no posts by whose first its page is', async () => {
  const entry = (id: number, name: string, word: string) =>
    `<article class="post" id="p${id}"><h2><a href="/opinion/${id}.html">What the ${word.toLowerCase()} lamp says</a></h2><div class="who"><b>${name}</b> Posts: 12</div><timeago datetime="2025-01-0${id}T19:14:00+01:00">x</timeago>${said(word)}</article>`;
  const authors = await real.page.evaluate(
    (html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const result = tested.extract(page, new URL('https://lamps.example/opinion/'));
      return result.ok ? result.value.article.byline : result.code;
    },
    `<!doctype html><html lang="en"><title>Opinion</title><body><h1>Opinion</h1>${entry(1, 'wren', 'First')}${entry(2, 'heron', 'Second')}${entry(3, 'wren', 'Third')}`,
  );
  expect(authors).toBe(null);
});
