/** Paragraphs that a page shows once its reader asks for them. */
import { describe, expect, it } from 'vitest';
import { paragraphs, readPage, SENTENCE } from './bridge.ts';

const opening = 'Het waterschap bouwt de stuw bij Lutterveld opnieuw, want de oude is in het voorjaar door het hoge water bezweken.';
const folded = [
  'De bouw kost vier miljoen euro, die het Rijk en de provincie samen betalen, zegt dijkgraaf Jo Kuipers van het waterschap.',
  'In de herfst van 2027 is de stuw klaar, en tot die tijd houden drie pompen de polder droog, dag en nacht.',
];
const rest = folded.map((text) => `<p>${text}</p>`).join('');
const read = (html: string) => paragraphs(readPage(`<div class="tekst"><p>${opening}</p><p>${SENTENCE}</p>${html}</div>`)).slice(2);

describe('what is folded away', () => {
  it.each([
    ['behind a button', `<button>Lees verder</button><div style="display:none">${rest}</div>`],
    ['before one in a line of its own', `<div hidden>${rest}</div><p><button>Meer</button></p>`],
    ['behind a link that is a key', `<a href="#" aria-expanded="false">Meer</a><div class="read-more" style="display: none">${rest}</div>`],
    ['for whoever searches the page', `<div hidden="until-found">${rest}</div>`],
  ])('is read, %s', (_, html) => {
    expect(read(html)).toEqual(folded);
  });

  it.each([
    ['no key shows it', `<div style="display:none">${rest}</div>`],
    ['something is asked there', `<button>Deel</button><div hidden>${rest}<input></div>`],
    ['it is another article', `<button>Volgende</button><div hidden><h1>Dijk is lek</h1>${rest}</div>`],
    ['it is no text', '<button>Deel</button><div hidden><p>Facebook</p></div>'],
  ])('is left out where %s', (_, html) => {
    expect(read(html)).toEqual([]);
  });

  it('is left out where no text stands before it', () => {
    const menu = `<div><button>Menu</button><div hidden>${rest}</div></div>`;
    expect(paragraphs(readPage(`${menu}<div><p>${opening}</p><p>${SENTENCE}</p></div>`))).toEqual([opening, SENTENCE]);
  });
});
