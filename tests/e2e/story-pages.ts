/** The pages of the story: the samples, and what is made of the Dutch one. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const SAMPLES = resolve('tests/samples');

/** Takes a browser so long to read that it can be seen at it. */
export const LONG_HEADLINE = 'Alle meldingen van de dijkwacht in één lijst';
const longPage = () => {
  const reports = Array.from(
    { length: 9000 },
    (_, at) => `<p>Melding ${at}: de wacht bij paal ${at % 97} zag om ${at % 24} uur dat het water ${at % 7} centimeter hoger stond.</p>`,
  );
  return `<!doctype html><html lang="nl"><head><meta property="og:type" content="article"></head><body><article><h1>${LONG_HEADLINE}</h1>${reports.join('')}</article></body></html>`;
};

/** Each paragraph but the first is folded up, in `frame`. */
const foldedPage = (html: string, frame: string) => {
  const [first, ...others] = html.split(/(?=<p>)/);
  const folded = others.slice(1).map((part) => part.replace(/<p>.*?<\/p>/s, frame));
  return [first, others[0], ...folded].join('');
};

/** All its text is one element, within a frame of its own that scrolls. */
const scrolledPage = (html: string) =>
  html
    .replace('<body', '<body style="margin: 0; height: 100vh; overflow: hidden"')
    .replace(/<body[^>]*>/, '$&<div style="height: 100%; overflow: auto; font-size: 3rem">')
    .replace(/<\/p>\s*<p>/g, '<br><br>')
    .replace('</body>', `<div style="height: 3000px"></div></div></body>`);

/** Before a text with advertisements stands the same without them, for other windows. */
const twicePage = (html: string) =>
  html.replace(
    /<article.*<\/article>/s,
    (text) => `<div style="display: none">${text}</div>${text.replaceAll('<p>', '<p>Advertentie</p>$&')}`,
  );

/** By their paths; what has none here is served from the samples. */
export function storyPages(): Map<string, string> {
  const dutch = readFileSync(join(SAMPLES, 'nl.html'), 'utf8');
  const data = { articles: Array.from({ length: 9 }, (_, at) => `De dijk bij paal ${at} houdt stand, zegt het waterschap.`) };
  return new Map([
    ['/', readFileSync(join(SAMPLES, 'front.html'), 'utf8')],
    ['/long.html', longPage()],
    ['/data.json', JSON.stringify(data)],
    ['/folded.html', foldedPage(dutch, '<details><summary>Lees verder</summary>$&</details>')],
    ['/until-found.html', foldedPage(dutch, '<div data-folded hidden="until-found">$&</div>')],
    ['/by-button.html', foldedPage(dutch, '<button>Lees verder</button><div style="display: none">$&<p>Lees verder.</p></div>')],
    ['/scrolled.html', scrolledPage(dutch)],
    ['/twice.html', twicePage(dutch)],
  ]);
}
