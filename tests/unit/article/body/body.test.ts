import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../lib/article/read.ts';
import { tidyText } from '../../../../lib/article/tidy/index.ts';
import { blocksOfJsonLd } from '../../../../lib/article/tidy/json-ld.ts';
import { PARAGRAPHS, paragraphs, read, readPage, SENTENCE, text, URL_OF_PAGE } from './bridge.ts';

describe('the body of an article', () => {
  it.each([
    ['a field named like a property of a form', '<form><input name="parentNode"><input name="firstChild"><p>Zoek</p></form>'],
    ['a picture named like a property of the document', '<img name="body"><img name="documentElement">'],
  ])('is whole beside %s', (_, beside) => {
    expect(paragraphs(read({ beside }))).toEqual(PARAGRAPHS);
  });

  it.each([
    ['hidden', '<p hidden>Verborgen tekst die geen lezer ziet, want ze is niet getoond.</p>'],
    ['hidden from readers by its style', '<p style="display: none">Verborgen tekst die geen lezer ziet, want ze is niet getoond.</p>'],
    ['for screen readers alone', '<p class="k-vh">Verborgen tekst die geen lezer ziet, want ze wordt alleen voorgelezen.</p>'],
    ['a script', '<script>Verborgen</script>'],
    ['a caption', '<figure><img src="/a.jpg"><figcaption>Verborgen in het bijschrift van de foto.</figcaption></figure>'],
  ])('holds no running text that is %s', (_, inside) => {
    const article = read({ inside });
    expect(article.body.filter(({ type }) => type === 'paragraph').map((block) => block.text)).toEqual(PARAGRAPHS);
  });

  it.each([
    ['<dialog open>', '</dialog>'],
    ['<div role="dialog" aria-modal="true">', '</div>'],
  ])('stands in the article that is open over the page: %s', (opens, closes) => {
    const others = ['Molen draait weer', 'Kermis komt later'].map((title) => `<h2><a href="/${title.length}">${title}</a></h2>`).join('');
    const { document } = parseHTML(
      `<html lang="nl"><head><title>De Krant</title></head><body><main>${others}</main>${opens}<article><h1>Brug gaat dicht</h1>${text.join('')}</article>${closes}</body></html>`,
    );
    const reading = readArticle(document as unknown as Document, URL_OF_PAGE);
    expect(reading.ok && reading.article.headline).toBe('Brug gaat dicht');
    expect(reading.ok && paragraphs(tidyText(reading.article))).toEqual(PARAGRAPHS);
  });

  it.each(['<dialog open>', '<div role="alertdialog">'])('is not what else is open over the page: %s', (tag) => {
    const ask = 'Wij vragen uw toestemming om te mogen meten hoe deze pagina wordt gelezen, ook door anderen.';
    const article = readPage(`<div>${text.join('')}</div>${tag}<h1>Uw keuze</h1><p>${ask}</p>${tag.replace(/^<(\w+).*/, '</$1>')}`);
    expect(paragraphs(article)).toEqual(PARAGRAPHS);
  });

  it.each(['<dialog open>', '<div role="dialog">'])('is not what is open within the article: %s', (tag) => {
    const ask = 'Laat ons weten wat u van deze krant vindt en maak kans op een reis naar het eiland in de zee.';
    const inside = `${tag}<h1>Uw mening telt</h1><p>${ask}</p>${tag.replace(/^<(\w+).*/, '</$1>')}`;
    expect(paragraphs(read({ inside }))).toEqual(PARAGRAPHS);
  });

  it('ends where another article begins under a headline as its own', () => {
    const next = `<h1>Molen draait weer</h1>${text.join('').replaceAll('brug', 'molen')}`;
    expect(paragraphs(readPage(text.join('').repeat(2).replaceAll('Ten', 'En ten').concat(next))).join()).not.toContain('molen');
  });

  it('holds text that stands deeper than any page nests', () => {
    const deep = `${'<div>'.repeat(400)}<p>${SENTENCE} Diep.</p>${'</div>'.repeat(400)}`;
    expect(paragraphs(read({ inside: deep })).join()).toContain('Diep.');
  });

  it('keeps a paragraph whose name holds a hash that looks like one of an advertisement', () => {
    const ids = ['xuNZ3GBcIQa', 'gRR-cbK56p', 'n1AuAdJlVL', 'q9WeErTyLp'];
    const hashed = PARAGRAPHS.map((paragraph, at) => `<p class="block block-id-${ids[at]}">${paragraph}</p>`);
    expect(paragraphs(readPage(`<div class="body">${hashed.join('')}</div>`))).toEqual(PARAGRAPHS);
  });

  it('has no label as its first paragraph where all that follows are sentences', () => {
    expect(paragraphs(readPage(`<div><p>De gesproken versie van dit verhaal</p>${text.join('')}</div>`))).toEqual(PARAGRAPHS);
    expect(paragraphs(readPage(`<div><p>Beste lezers,</p>${text.join('')}</div>`))).toEqual(['Beste lezers,', ...PARAGRAPHS]);
  });

  it('holds a short paragraph with a picture in it', () => {
    const inside = '<p><img src="/brug.jpg"> De brug was dertig jaar oud en kostte elf miljoen euro.</p>';
    expect(read({ inside }).body.map((block) => block.text)).toContain('De brug was dertig jaar oud en kostte elf miljoen euro.');
  });

  it.each(['<p><img src="/brug.jpg"><br><em>De brug in maart.</em></p>', '<p><img src="/brug.jpg"></p><p><em>De brug in maart.</em></p>'])(
    'holds no line in slanted type behind a picture: %s',
    (inside) => {
      expect(read({ inside }).body.map((block) => block.text)).not.toContain('De brug in maart.');
    },
  );

  it('holds no table with a label in each row', () => {
    const rows = ['Datum', 'Plaats', 'Foto’s'].map((label) => `<tr><td>${label}:</td><td>Lutterveld en omgeving</td></tr>`).join('');
    const body = read({ inside: `<table>${rows}</table><table>${rows.replaceAll(':', '')}</table>` }).body;
    expect(body.filter(({ type }) => type === 'table').map(({ text }) => text.slice(0, 6))).toEqual(['Datum\t']);
  });

  it('keeps a last paragraph that opens with the name of its newspaper', () => {
    const last = 'De Brugkrant is een van de drie kranten die naar de rechter stapten.';
    const html = `<html lang="nl"><head><title>Brug komt terug</title><meta property="og:site_name" content="De Brugkrant"></head><body><article><h1>Brug komt terug</h1><div>${text.join('')}<p>${last}</p></div></article></body></html>`;
    const reading = readArticle(parseHTML(html).document as unknown as Document, URL_OF_PAGE);
    expect(reading.ok && paragraphs(tidyText(reading.article))).toEqual([...PARAGRAPHS, last]);
  });

  it('is the short text beside the headline, not a few longer teasers below', () => {
    const teasers = Array.from({ length: 3 }, (_, at) => `<div><h3>Ander nieuws ${at}</h3><p>${SENTENCE} ${at}</p></div>`).join('');
    const { document } = parseHTML(
      `<!doctype html><html lang="nl"><head><title>Brug dicht</title></head><body><article><h1>Brug dicht</h1><div><section><p>${SENTENCE}</p></section></div></article><div id="content" class="main">${teasers}</div></body></html>`,
    );
    const reading = readArticle(document as unknown as Document, URL_OF_PAGE);
    expect(reading.ok && paragraphs(tidyText(reading.article))).toEqual([SENTENCE]);
  });

  it('has no heading that is another headline of the article, its kicker in front', () => {
    const { document } = parseHTML(
      `<html lang="nl"><head><title>Brug komt terug</title><meta property="og:title" content="Na het hoge water: Lutterveld krijgt zijn brug weer"></head><body><article><h1>Brug komt terug</h1><div><h2>Na het hoge water <b>Lutterveld krijgt zijn brug weer</b></h2>${text.join('')}</div></article></body></html>`,
    );
    const reading = readArticle(document as unknown as Document, URL_OF_PAGE);
    expect(reading.ok && paragraphs(tidyText(reading.article))).toEqual(PARAGRAPHS);
  });

  it('has the questions of an accordion for subheads', () => {
    const asked = (question: string, answer: string) => `<details><summary>${question}</summary><p>${answer}</p></details>`;
    const accordion = `${asked('Wanneer gaat de brug open?', SENTENCE)}${asked('Wat kost de brug?', PARAGRAPHS[3] ?? '')}`;
    const { body } = readPage(`<div>${text.slice(0, 3).join('')}${accordion}</div>`);
    expect(body.filter(({ type }) => type === 'heading').map((block) => block.text)).toEqual([
      'Wanneer gaat de brug open?',
      'Wat kost de brug?',
    ]);
  });

  it('goes on where all of a part is set as a headline', () => {
    const [one, two, three, four] = PARAGRAPHS;
    const { body } = readPage(`<div><p>${one}</p><p>${two}</p><p>${three}</p><div><h1>${four}</h1></div><p>${SENTENCE}</p></div>`);
    expect(body.map((block) => block.text)).toContain(four);
  });

  it('holds the short questions of its author', () => {
    const asked = text.map((one, at) => `<p><b>Noor Achterberg:</b> En ${['toen', 'u', 'nu', 'straks'][at]}?</p>${one}`).join('');
    const head = '<meta name="author" content="Noor Achterberg">';
    expect(readPage(`<div>${asked}</div>`, head).body.map((block) => block.text)).toContain('Noor Achterberg: En nu?');
  });

  it('is no quotation where it is as long as an article', () => {
    const kinds = [1, 12].map((times) =>
      readPage(`${text.join('')}<blockquote>${`${SENTENCE} `.repeat(times)}</blockquote>${text.join('')}`),
    );
    expect(kinds.map(({ body }) => body[4]?.type)).toEqual(['quote', 'paragraph']);
  });

  it('has no correction in slanted type, nor a line below it that says whose text it is', () => {
    const notes = '<p><i><b>Correctie:</b> in een eerdere versie stond een andere rivier.</i></p><div>Copyright 2026 De Krant</div>';
    expect(readPage(`<div>${text.join('')}${notes}</div>`).body.map((block) => block.text)).toEqual(PARAGRAPHS);
  });

  it('has no note in slanted type at its end, though it opens so, unless others of its paragraphs are set so', () => {
    const [opening, note] = [
      'Elke week vertelt iemand uit Lutterveld over het water.',
      'Ken jij iemand met een verhaal, laat het weten in de winkel.',
    ];
    const slanted = (line: string) => `<p><em>${line}</em></p>`;
    const all = (inside: string) => readPage(`<div>${slanted(opening)}${inside}${slanted(note)}</div>`).body.map((block) => block.text);
    expect(all(text.join(''))).toEqual([opening, ...PARAGRAPHS]);
    const asked = text.map((one, at) => `<p><b>Wat vond u van het ${at + 1}e plan voor de brug bij Lutterveld?</b></p>${one}`);
    expect(all(asked.join('')).at(-1)).toBe(PARAGRAPHS.at(-1));
    const scene = 'Het water stond die nacht tot aan de vensterbank.';
    expect(all(text.join('').replace('</p>', `</p>${slanted(scene)}`)).slice(-2)).toEqual([PARAGRAPHS.at(-1), note]);
  });
});

it('ends before those who wrote it, set off by their type', () => {
  const biographies = '<p><i>Noor Achterberg</i> is verpleegkundige. <i>Jo Kuipers</i> is bakker in Lutterveld.</p>';
  expect(readPage(`<div>${text.join('')}${biographies}</div>`).body.map((block) => block.text)).toEqual(PARAGRAPHS);
});

it('only in JSON-LD is read without its tags, however long they are', () => {
  const link = `<a href="https://www.krant.example/dossier?${'deel=rivier&'.repeat(30)}">`;
  const said = Array.from(
    { length: 5 },
    (_, at) => `<p>Deel ${at}: de ${link}brug</a> over de rivier bij Lutterveld komt terug, zegt de wethouder van de gemeente.</p>`,
  );
  expect(blocksOfJsonLd(said.join(''), 0)?.map(({ text }) => text)).toEqual(
    [0, 1, 2, 3, 4].map((at) => `Deel ${at}: de brug over de rivier bij Lutterveld komt terug, zegt de wethouder van de gemeente.`),
  );
});
