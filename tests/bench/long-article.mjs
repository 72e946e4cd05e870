/** Words that sentences are made of; what they say does not matter here, only how long they are. */
const WORDS =
  'the harbour keeper wrote of a slow tide and every lamp along the quay burned as it had for years while boats came home under low cloud with nets half full because nobody in town remembered another winter so mild although her grandmother had often spoken about one before the railway reached that coast'.split(
    ' ',
  );

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="560"><rect width="900" height="560" fill="#9bb7c9"/></svg>')}`;

/** Words between two headings, and in a paragraph on average. */
const SECTION = 900;
const PARAGRAPH = 85;

/** The same numbers at every run: a linear congruential generator (Numerical Recipes, 2nd ed., p. 284). */
function* numbers() {
  for (let state = 1; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/**
 * A page with an article of our own of so many words, in which there is what long articles have: headings,
 * lists, quotations, listings, tables, pictures, notes and links. The same at every run.
 */
export function longArticle(count) {
  const random = numbers();
  const next = () => random.next().value;
  const words = (length) =>
    Array.from({ length }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
  const sentence = () => {
    const text = words(8 + Math.floor(next() * 16));
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  };
  const prose = (length) =>
    Array.from({ length: Math.max(1, Math.round(length / 16)) }, sentence).join(' ');
  const linked = (text) => text.replace(/ (\w+ \w+) /, ' <a href="/elsewhere">$1</a> ');
  const row = (cell) => `<tr>${Array.from({ length: 5 }, () => cell()).join('')}</tr>`;
  const extras = [
    () =>
      `<figure><img src="${PICTURE}" width="900" height="560" alt="The quay"><figcaption>${prose(20)}</figcaption></figure>`,
    () => `<ul>${Array.from({ length: 6 }, () => `<li>${prose(20)}</li>`).join('')}</ul>`,
    () => `<blockquote><p>${prose(40)}</p></blockquote>`,
    () =>
      `<pre><code class="language-js">${Array.from({ length: 12 }, (_, at) => `const lamp${at} = tide(${at}); // ${words(4)}`).join('\n')}</code></pre>`,
    () =>
      `<table><thead>${row(() => `<th>${words(1)}</th>`)}</thead><tbody>${Array.from({ length: 12 }, () => row(() => `<td>${Math.round(next() * 1000)}</td>`)).join('')}</tbody></table>`,
  ];
  const parts = [];
  for (let written = 0, section = 0; written < count; section++) {
    parts.push(`<h2>${sentence()}</h2>`);
    for (let at = 0; at < SECTION && written < count; ) {
      const length = Math.round(PARAGRAPH * (0.5 + next()));
      parts.push(`<p>${linked(prose(length))}</p>`);
      at += length;
      written += length;
    }
    parts.push(extras[section % extras.length]?.() ?? '');
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The lamps along the quay</title></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><article><h1>The lamps along the quay</h1><p class="byline">By Anna Example</p>${parts.join('\n')}</article></main>
<footer>All lamps are lit at dusk.</footer></body></html>`;
}
