import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const TEXTS = [
  'The mountain line was built in eleven summers, by people who went down to the valley when the snow came.',
  'Its second engine driver kept a diary, in which the weather takes more room than the passengers do.',
  'In the year of the great slide nobody could pass the third bridge, and the mail went round on foot.',
  'Today the line carries more skis than cheese, and still waits at the halt where nobody gets on.',
];
const BOTH =
  'What happened at the halt is told in two ways, and both of them are written on the same wall.';
const NOTE =
  'Of the mountain line this paper has told since the first summer, and has never missed a train of it.';

const paragraphs = (text: string, count = 4) =>
  Array.from(
    { length: count },
    (_, index) => `<p>Paragraph ${index + 1}. ${`${text} `.repeat(3)}</p>`,
  ).join('');

/** A page of an article of four parts: with its title, byline and picture again on each, and one paragraph twice. */
const pageOf = (part: number, name: string): string => `<!doctype html><html lang="en"><head>
<title>The mountain line${part > 1 ? ` – page ${part}` : ''} | The Valley Paper</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Valley Paper">
<meta name="author" content="Ada Quist"></head><body>
<header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>The mountain line</h1><p class="byline">By Ada Quist</p>
<figure><img src="/line.svg" width="600" height="400" alt="The line"><figcaption>The line in its first summer</figcaption></figure>
${part === 2 ? `<p>${BOTH.repeat(2)}</p>` : ''}${part === 3 ? '<h2>The slide</h2>' : ''}
${paragraphs(TEXTS[part - 1] ?? '')}
${part === 2 ? '<h2>The diary</h2><figure><img src="/diary.svg" width="600" height="400" alt="A diary"><figcaption>The diary, open at a snowfall</figcaption></figure>' : ''}
${part === 1 ? `<p>${BOTH.repeat(2)}</p>` : ''}<p>${NOTE.repeat(2)}</p></article>
<div class="pagination">${[1, 2, 3, 4].map((n) => (n === part ? `<b>${n}</b>` : `<a href="/${name}${n > 1 ? `-${n}` : ''}.html">${n}</a>`)).join(' ')}</div></main>
<aside><img src="/tracker.svg" width="300" height="250"><script>fetch('/script')</script></aside></body></html>`;

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#789"/></svg>';

/** An article with a player in it and a picture that may not be had. */
const MEDIA = `<!doctype html><html lang="en"><head><title>The closed tunnel</title></head><body><main><article>
<h1>The closed tunnel</h1>${paragraphs(TEXTS[2] ?? '')}
<iframe src="https://player.example/embed/1" title="A film of the line" allowfullscreen loading="lazy" width="560" height="315" style="margin-top: 4000px"></iframe>
${paragraphs(TEXTS[1] ?? '')}
<figure><img src="/late.svg" width="600" height="400" alt="The tunnel"><figcaption>The tunnel before it was closed</figcaption></figure>
${paragraphs(TEXTS[0] ?? '')}</article></main></body></html>`;

/** Hardly a text: too short to tell it from the rest of its page. */
const NOTE_PAGE = `<!doctype html><html lang="en"><head><title>Halt</title></head><body><div class="menu"><a href="/">Home</a></div>
<div class="box"><p>${TEXTS[3]}</p><p>${TEXTS[3]?.slice(0, 70)}.</p></div></body></html>`;

/** What was asked of the site. */
interface Asked {
  readonly path: string;
  readonly cookie: string;
  readonly host: string;
}

/** A site with the article of four parts, whose third part cannot be had at first. */
export async function serveSerial() {
  const asked: Asked[] = [];
  let isBroken = true;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, cookie: request.headers.cookie ?? '', host: request.headers.host ?? '' });
    const [, name = '', part] = /^\/(line|away|slow)(?:-(\d))?\.html$/.exec(path) ?? [];
    if (path === '/late.svg' && isBroken) {
      response.writeHead(503).end();
    } else if (path.endsWith('.svg')) {
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(PICTURE);
    } else if (path === '/note.html') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(NOTE_PAGE);
    } else if (path === '/film.html' || path === '/torn.html') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(MEDIA);
    } else if (name === 'line' && part === '3' && isBroken) {
      response.writeHead(503).end();
    } else if (name === 'away' && part) {
      const { port } = server.address() as AddressInfo;
      response.writeHead(302, { location: `http://127.0.0.1:${port}/line-2.html` }).end();
    } else if (name) {
      const send = () =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'seen=yes' })
          .end(pageOf(Number(part ?? 1), name));
      if (name === 'slow' && part) setTimeout(send, 1000).unref();
      else send();
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    mend: () => {
      isBroken = false;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
