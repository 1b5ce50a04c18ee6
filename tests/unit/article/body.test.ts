import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../lib/article/explain.ts';
import { readArticle } from '../../../lib/article/read.ts';
import type { RawArticle } from '../../../lib/article/reading.ts';
import { tidyText } from '../../../lib/article/tidy/index.ts';
import { blocksOfJsonLd } from '../../../lib/article/tidy/json-ld.ts';
import { makeUncutArticle } from '../uncut-article.ts';

const URL_OF_PAGE = 'https://krant.example/nieuws/brug';
const SENTENCE = 'De gemeente Lutterveld bouwt de brug over de rivier opnieuw, nadat het hoge water haar in het voorjaar had meegenomen.';
const PARAGRAPHS = ['Ten eerste.', 'Ten tweede.', 'Ten derde.', 'Ten vierde.'].map((opening) => `${opening} ${SENTENCE} ${SENTENCE}`);
const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`);

/** An article of four paragraphs with `inside` after the second and `beside` under the article. */
function read({ inside = '', beside = '' }, explain?: (step: Step) => void): RawArticle {
  const [one, two, ...rest] = text;
  const { document } = parseHTML(
    `<!doctype html><html lang="nl"><head><title>Brug komt terug</title></head><body><article><h1>Brug komt terug</h1><div>${one}${two}${inside}${rest.join('')}</div></article>${beside}</body></html>`,
  );
  const reading = readArticle(document as unknown as Document, URL_OF_PAGE);
  if (!reading.ok) throw new Error(`refused: ${reading.reason}`);
  return tidyText(reading.article, explain);
}

/** An article with `body` under its headline. */
function readPage(body: string): RawArticle {
  const { document } = parseHTML(
    `<!doctype html><html lang="nl"><head><title>Brug komt terug</title><meta property="og:type" content="article"></head><body><article><h1>Brug komt terug</h1>${body}</article></body></html>`,
  );
  const reading = readArticle(document as unknown as Document, URL_OF_PAGE);
  if (!reading.ok) throw new Error(`refused: ${reading.reason}`);
  return tidyText(reading.article);
}

const paragraphs = (article: RawArticle): string[] => article.body.map((block) => block.text);

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

  it('holds text that stands deeper than any page nests', () => {
    const deep = `${'<div>'.repeat(400)}<p>${SENTENCE} Diep.</p>${'</div>'.repeat(400)}`;
    expect(paragraphs(read({ inside: deep })).join()).toContain('Diep.');
  });

  it('parts lines at elements that only their class makes line breaks', () => {
    const br = '<span class="x-1 br"></span>';
    const inside = `<div>${SENTENCE} Eerst.${br}${br}<span class="strong">Het hoge water</span>${br}${br}${SENTENCE} Later.</div>`;
    expect(paragraphs(read({ inside })).slice(2, 5)).toEqual([`${SENTENCE} Eerst.`, 'Het hoge water', `${SENTENCE} Later.`]);
  });

  it('parts a bold line from the text below it at one break', () => {
    const inside = `<div>${SENTENCE} Eerst.<br><br><b>Een leven lang</b><br>${SENTENCE} Later.</div>`;
    expect(paragraphs(read({ inside })).slice(2, 5)).toEqual([`${SENTENCE} Eerst.`, 'Een leven lang', `${SENTENCE} Later.`]);
  });

  it.each([
    ['bold itself', `<b>Het hoge water<br>kwam terug.</b> ${SENTENCE} Later.`, `Het hoge water kwam terug. ${SENTENCE} Later.`],
    ['bold above a link', `<b>Brug</b><br><a href="/x">Hoe het water</a> kwam. ${SENTENCE}`, `Brug Hoe het water kwam. ${SENTENCE}`],
    ['not bold to its end', `<b>Het hoge water</b> kwam terug,<br>en hoe. ${SENTENCE}`, `Het hoge water kwam terug, en hoe. ${SENTENCE}`],
  ])('is not parted at one break in a line that is %s', (_, html, whole) => {
    expect(paragraphs(read({ inside: `<p>${html}</p>` }))[2]).toBe(whole);
  });

  it.each(['De Waardwijn 2025, rood (€ 14,99, nr. 559393)', 'Wat 2027 brengt'])('keeps the subhead "%s", which holds a year', (subhead) => {
    const inside = `<section class="part"><h4><b>${subhead}</b></h4><p>${SENTENCE} Zo gaat het verder.</p></section>`;
    expect(paragraphs(read({ inside }))).toContain(subhead);
  });

  it('is no box that is longer than it and bears the name of one', () => {
    const own = [
      'De brug bij Lutterveld is weer open, en dat is drie weken eerder dan de provincie had verwacht.',
      'Fietsers hoeven niet meer om over de dijk, zegt de gemeente na de keuring van maandagochtend.',
    ];
    const box = `<div class="infobox"><p class="infobox-text">${SENTENCE}<br><br>${SENTENCE}</p></div>`;
    expect(paragraphs(readPage(`<div class="text"><p class="t">${own[0]}</p><p class="t">${own[1]}</p>${box}</div>`))).toEqual(own);
  });

  it('keeps the titles of the many entries that it consists of', () => {
    const titles = Array.from({ length: 14 }, (_, at) => `Bericht nummer ${at + 1} over de brug`);
    const entries = titles.map(
      (title, at) =>
        `<div class="entry e${at}x"><h3>${title}</h3><div class="entry-text"><p>${SENTENCE} Stand ${at}.</p></div><div class="photo">Foto van de brug</div></div>`,
    );
    const article = readPage(`<div class="entries">${entries.join('')}</div>`);
    expect(article.body.filter(({ type }) => type === 'heading').map((block) => block.text)).toEqual(titles.slice(1));
  });

  it('keeps the titles of entries that stand in a header of their own beside the time', () => {
    const titles = ['De brug is dicht', 'Het water zakt', 'De brug is open'];
    const entries = titles.map(
      (title, at) =>
        `<article class="e"><header><time>${at + 2}h ago</time><time>1${at}.31 uur</time><h2>${title}</h2></header><p>${SENTENCE} Stand ${at}.</p><p>${SENTENCE}</p></article>`,
    );
    const article = readPage(`<div><p>${SENTENCE} Ten eerste.</p><p>${SENTENCE} Ten tweede.</p>${entries.join('')}</div>`);
    expect(article.body.filter(({ type }) => type === 'heading').map((block) => block.text)).toEqual(titles);
  });

  it.each([
    '<input type="email"><p>Met je aanmelding ga je akkoord met de voorwaarden van de krant.</p>',
    '<form><input type="email"></form><p>Met je aanmelding ga je akkoord met de voorwaarden van de krant.</p>',
  ])('holds no box that asks for an address, whatever it is called: %s', (field) => {
    const inside = `<div class="x1"><p>Elke avond om vijf uur het laatste uit je eigen dorp.</p>${field}</div>`;
    expect(paragraphs(read({ inside }))).toEqual(PARAGRAPHS);
  });

  it('is no box that asks for an address where the field stands in the midst of it', () => {
    expect(paragraphs(read({ inside: '<input type="email"><form><input type="email"></form>' }))).toEqual(PARAGRAPHS);
  });

  it('keeps a paragraph whose name holds a hash that looks like one of an advertisement', () => {
    const ids = ['xuNZ3GBcIQa', 'gRR-cbK56p', 'n1AuAdJlVL', 'q9WeErTyLp'];
    const hashed = PARAGRAPHS.map((paragraph, at) => `<p class="block block-id-${ids[at]}">${paragraph}</p>`);
    expect(paragraphs(readPage(`<div class="body">${hashed.join('')}</div>`))).toEqual(PARAGRAPHS);
  });

  it('has links with absolute web addresses only', () => {
    const inside = `<p>${SENTENCE} Zie <a href="/plan">het plan</a>, niet <a href="javascript:alert(1)">dit</a>.</p>`;
    const urls = read({ inside })
      .body.flatMap((block) => ('runs' in block ? (block.runs ?? []) : []))
      .map(({ url }) => url);
    expect(urls).toEqual(['https://krant.example/plan']);
  });

  it.each([
    ['is a sentence of its own', 'Heb je de brug zien instorten? <a href="/tip">Stuur een bericht naar de redactie</a>!'],
    ['stands behind a label in capitals', 'HABERİN DEVAMI<br><a href="/2">Brug van Lutterveld wordt twee keer zo duur</a>'],
  ])('holds no paragraph whose only link %s', (_, inside) => {
    expect(paragraphs(read({ inside: `<p>${inside}</p>` }))).toEqual(PARAGRAPHS);
  });

  it.each([
    'De gemeente heeft <a href="/2">het hele rapport van de inspectie op haar site gezet</a>.',
    '<b>Facebook</b> en <b>TikTok</b> kregen elk een boete van de gemeente.',
    '<a href="/tag/facebook">Facebook</a> en <a href="/tag/tiktok">TikTok</a> kregen elk een boete van de gemeente.',
    'De gemeente liet het weten in een brief: <a href="/2">“De brug gaat in het voorjaar weer open.”</a>',
    'Foto’s van de brug gingen die avond het land door.',
    '“Waar waren ze?” vroeg ze. <a href="/2">Niemand gaf antwoord</a>.',
  ])('holds a paragraph with a link: %s', (inside) => {
    expect(read({ inside: `<p>${inside}</p>` }).body).toHaveLength(PARAGRAPHS.length + 1);
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

  it('holds no box that a film opens and that points elsewhere', () => {
    const box = `<div class="mee"><iframe src="https://www.youtube.com/embed/x"></iframe><p>Lees ook</p><p>De dijk bij Oudewater lekt al drie weken, bleek vorige maand.</p></div>`;
    expect(paragraphs(read({ inside: box })).filter(Boolean)).toEqual(PARAGRAPHS);
  });

  it.each(['infobox', 'cmp-container cmp-container--factbox'])('holds no box of facts set as the text is, in "%s"', (name) => {
    const set = (lines: string[]) => lines.map((line) => `<div class="cmp-text"><p class="tekst">${line}</p></div>`).join('');
    const box = `<div class="${name}">${set(['Zo werkt het', 'Volwassenen betalen vijf euro, kinderen de helft.'])}</div>`;
    expect(paragraphs(readPage(`<div>${set(PARAGRAPHS.slice(0, 2))}${box}${set(PARAGRAPHS.slice(2))}</div>`))).toEqual(PARAGRAPHS);
  });

  it('holds all that a page builder sets in boxes', () => {
    const boxes = PARAGRAPHS.map((line) => `<div class="text-box"><p class="tekst">${line}</p></div>`).join('');
    expect(paragraphs(readPage(`<div>${boxes}</div>`))).toEqual(PARAGRAPHS);
  });

  it('holds no pulled quotation that only the box around it sets apart', () => {
    expect(
      paragraphs(read({ inside: '<div class="uitgelicht"><p>“nadat het hoge water haar in het voorjaar had meegenomen”</p></div>' })),
    ).toEqual(PARAGRAPHS);
  });

  it('holds no quotation in a figure that says again what a paragraph says, whoever is named in its midst', () => {
    const told = '„Het water kwam tot de ramen”, zegt Jo Kuipers uit Lutterveld. „Wij zagen de brug langzaam wegdrijven.”';
    const figure = '<figure><blockquote>Het water kwam tot de ramen. Wij zagen de brug langzaam wegdrijven</blockquote></figure>';
    expect(read({ inside: `<p>${told}</p>${figure}` }).body.filter(({ type }) => type === 'quote')).toEqual([]);
  });

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

  it('is no box where the template calls it the text of the article, whatever else it calls it', () => {
    const lead = 'Het water in de rivier stond nooit eerder zo hoog als in dit voorjaar.';
    expect(paragraphs(readPage(`<p>${lead}</p><div class="article-body widget-content"><p>${SENTENCE}</p></div>`))).toEqual([
      lead,
      SENTENCE,
    ]);
  });

  it('has no teaser that ends in a link of one word, and keeps what ends in the number of a footnote', () => {
    const teaser = 'De haven van Lutterveld wordt dieper, maar niet voor 2030.';
    const noted = 'De brug van 1911 hield het dertig jaar uit.';
    const inside = `<p>${teaser} <a href="/haven">meer</a></p><p>${noted} <a href="#noot-12">[12]</a></p>`;
    expect(paragraphs(read({ inside }))).toEqual([PARAGRAPHS[0], PARAGRAPHS[1], `${noted} [12]`, PARAGRAPHS[2], PARAGRAPHS[3]]);
  });

  it('has the sentence that is nearly all a link, and no teaser behind a word', () => {
    const linked = 'Ze is <a href="/andere">daarna ook voor vrachtwagens en voor bussen opengesteld</a>.';
    const teasers = [
      'Kijk <a href="/film">Zo wordt de nieuwe brug over de rivier gebouwd.</a>',
      '<a href="/dijk">De dijk bij Lutterveld lekt.</a>',
    ];
    const inFrames = [PARAGRAPHS[0], PARAGRAPHS[1], linked, ...teasers, PARAGRAPHS[2], PARAGRAPHS[3]];
    const body = paragraphs(
      readPage(inFrames.map((inside) => `<div class="blok"><div class="tekst"><p>${inside}</p></div></div>`).join('')),
    );
    expect(body).toEqual([
      PARAGRAPHS[0],
      PARAGRAPHS[1],
      'Ze is daarna ook voor vrachtwagens en voor bussen opengesteld.',
      PARAGRAPHS[2],
      PARAGRAPHS[3],
    ]);
  });

  it('has no heading that is another headline of the article, its kicker in front', () => {
    const { document } = parseHTML(
      `<html lang="nl"><head><title>Brug komt terug</title><meta property="og:title" content="Na het hoge water: Lutterveld krijgt zijn brug weer"></head><body><article><h1>Brug komt terug</h1><div><h2>Na het hoge water <b>Lutterveld krijgt zijn brug weer</b></h2>${text.join('')}</div></article></body></html>`,
    );
    const reading = readArticle(document as unknown as Document, URL_OF_PAGE);
    expect(reading.ok && paragraphs(tidyText(reading.article))).toEqual(PARAGRAPHS);
  });

  it('says by which rule a block was taken out, and why', () => {
    const steps: Step[] = [];
    const teaser = 'Andere brug gaat dicht voor onderhoud';
    read({ inside: `<p><a href="/andere">${teaser}</a></p>` }, (step) => steps.push(step));
    expect(steps).toContainEqual({ step: 'one link', isKept: false, reason: 'is a link and nothing else', text: teaser });
  });
});

describe('what is counted in a text', () => {
  it('is nothing where none of it is kept', () => {
    const teasers = ['Brug dicht', 'Dijk lekt', 'Veer vaart', 'Sluis open', 'Stuw stuk'].map((text) => ({
      block: { type: 'heading' as const, level: 2 as const, text },
      frame: 0,
      linked: text.length,
    }));
    const frames = [{ tag: 'body', hint: '', length: 50, linked: 50 }];
    const { body, clues } = tidyText(makeUncutArticle({ text: { scope: 0, blocks: teasers, frames } }));
    expect([body, clues.measures.teasers, clues.measures.entries]).toEqual([[], 0, 0]);
  });
});

describe('a text in parts', () => {
  it('is a word where one letter is set off, and two where a label is', () => {
    const parts = '<b>e</b><span>Bikes</span> mogen over de brug. <b>Lees ook</b><a href="/brug">De brug</a>';
    expect(paragraphs(read({ inside: `<p>${parts}. ${SENTENCE}</p>` }))[2]).toBe(
      `eBikes mogen over de brug. Lees ook De brug. ${SENTENCE}`,
    );
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
