/** Pages that no newsroom makes: each is an article and, beside it, far more than an article. */

export interface HostilePage {
  name: string;
  /** Runs in the page and makes it what its name says. */
  grow: string;
}

const SENTENCE =
  'The council of Lower Ashby voted on Monday to rebuild the bridge over the river, which a flood had carried away in the spring, for two million pounds. ';

export const ARTICLE = `<!doctype html><html lang="en"><head><title>Lower Ashby rebuilds its bridge</title></head><body><article><h1>Lower Ashby rebuilds its bridge</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(9)}</article></body></html>`;

/** `html`, and so `text` below: JavaScript that makes it. */
const append = (html: string, to = 'body'): string => `document.querySelector('${to}').insertAdjacentHTML('beforeend', ${html});`;

const appendJsonLd = (text: string): string => append(`'<script type="application/ld+json">' + ${text} + '</' + 'script>'`, 'head');

/** `more`: properties of the article. */
const appendData = (more: string): string =>
  appendJsonLd(`JSON.stringify({ '@type': 'NewsArticle', headline: 'Lower Ashby rebuilds its bridge', ${more} })`);

export const hostilePages: readonly HostilePage[] = [
  { name: '300,000 empty divs', grow: append(`'<div></div>'.repeat(300000)`) },
  {
    name: '20 MB of text in paragraphs',
    grow: append(`${JSON.stringify(`<p>${SENTENCE.repeat(3)}</p>`)}.repeat(45000)`, 'article'),
  },
  {
    name: 'a table of 100,000 cells',
    grow: append(`'<table>' + ('<tr>' + '<td>cell</td>'.repeat(10) + '</tr>').repeat(10000) + '</table>'`),
  },
  { name: '100,000 links', grow: append(`'<a href="/another">Another article</a> '.repeat(100000)`) },
  {
    name: '15,000 times of a live blog',
    grow: append(`${JSON.stringify(`<p>14:05</p><p>${SENTENCE}</p>`)}.repeat(15000)`, 'article'),
  },
  {
    name: '15,000 entries with a label each',
    grow: append(
      `Array.from({ length: 15000 }, (_, at) => '<p>Report ' + at + ${JSON.stringify(`: ${SENTENCE}</p>`)}).join('')`,
      'article',
    ),
  },
  {
    name: '8,000 lines between paragraphs',
    grow: append(
      `Array.from({ length: 8000 }, (_, at) => '<p>Report ' + at + ${JSON.stringify(`</p><p>${SENTENCE}</p>`)}).join('')`,
      'article',
    ),
  },
  {
    name: '8,000 calls upon the reader',
    grow: append(
      `Array.from({ length: 8000 }, (_, at) => ${JSON.stringify(`<p>${SENTENCE}</p>`)} + '<p>Want to know more of bridge ' + at + '? Subscribe to our podcast</p>').join('')`,
      'article',
    ),
  },
  {
    name: 'a paragraph of 80,000 parts',
    grow: append(`'<p>' + '<span>word </span>'.repeat(80000) + '</p>'`, 'article'),
  },
  {
    name: 'a text of 250,000 brackets in JSON-LD',
    grow: appendData(`articleBody: '<p '.repeat(125000)`),
  },
  {
    name: '100,000 descriptions',
    grow: append(`'<meta name="article:tag" content="bridge">'.repeat(100000)`, 'head'),
  },
  {
    name: 'an author of 100,000 brackets',
    grow: append(`'<meta name="author" content="' + '('.repeat(100000) + '">'`, 'head'),
  },
  {
    name: 'a class of 100,000 letters',
    grow: `document.querySelector('article p').className = 'a'.repeat(100000);`,
  },
  {
    name: '10 MB of JSON-LD',
    grow: appendData(`about: 'x'.repeat(1e7)`),
  },
  {
    name: 'JSON-LD 6,000 deep',
    grow: appendJsonLd(
      `'{"@type":"NewsArticle","headline":"Lower Ashby rebuilds its bridge","author":' + '{"name":'.repeat(6000) + '1' + '}'.repeat(6001)`,
    ),
  },
  {
    name: 'a scripted depth of 100,000',
    grow: `
      // Five hundred at a time, as deep as the parser goes: one by one takes the browser minutes.
      const top = document.createElement('div');
      let at = top;
      for (let depth = 0; depth < 100000; depth += 500) {
        at.innerHTML = '<div>'.repeat(500);
        while (at.firstElementChild) at = at.firstElementChild;
      }
      at.textContent = 'the bottom';
      document.body.append(top);`,
  },
];
