/** What stands between the headline and the text of a page that says nothing of it for machines. */
import { describe, expect, it, test } from 'vitest';
import type { ReadArticle } from '../../../lib/article/types.ts';
import { read, readHtml, TEXT } from './page.ts';

/** An article with `heading` above the frame of its text. */
const articleOf = (heading: string): ReadArticle =>
  readHtml(
    `<!doctype html><html lang="nl"><head><title>Brug komt terug</title><meta name="author" content="Jo Kuipers"></head><body>${heading}<div class="k2">${TEXT}</div></body></html>`,
  );

const under = (above: string): ReadArticle => articleOf(`<div class="k1"><h1>Brug komt terug</h1>${above}</div>`);
const standfirstUnder = (above: string): string | undefined => under(above).standfirst;
const standfirstIn = (heading: string): string | undefined => articleOf(`<header><h1>Brug komt terug</h1>${heading}</header>`).standfirst;

describe('a standfirst that only the page knows', () => {
  const said = 'Na de overstroming van dit voorjaar krijgt Lutterveld zijn brug terug.';

  it('stands in bold behind a long line of labels', () => {
    const labels = '<div>Nieuws • Lutterveld • di 14 april 2026, 07:12 • Aangepast: di 14 april 2026, 09:30 • Leestijd: 2 minuten</div>';
    const html = `<html lang="nl"><head><title>Brug komt terug</title></head><body><h1>Brug komt terug</h1>${labels}<div class="k2"><p><b>${said}</b></p>${TEXT}</div></body></html>`;
    expect(readHtml(html).standfirst).toBe(said);
  });

  it('stands in bold by a class behind who wrote it and when, side by side', () => {
    const line =
      '<div><span>Von <a href="/a/1">Anna-Katharina Lutterbeck-Klein</a></span><span>Aktualisiert am 12.01.2026 - 08:01 Uhr</span><span>Lesedauer: 3 bis 4 Min.</span></div>';
    const html = `<html lang="nl"><head><title>Brug komt terug</title></head><body><h1>Brug komt terug</h1>${line}<div class="k2"><p class="font-bold">${said}</p>${TEXT}</div></body></html>`;
    expect(readHtml(html).standfirst).toBe(said);
  });

  it('stands in bold behind a picture with its caption', () => {
    const picture =
      '<div class="q1"><img src="/b.jpg"><div class="q2">De brug bij Lutterveld is sinds dinsdag dicht voor wie er met de auto over wil. (Foto: Jan Vos)</div></div>';
    const html = `<html lang="nl"><head><title>Brug komt terug</title></head><body><h1>Brug komt terug</h1>${picture}<div class="k2"><div><b>${said}</b></div>${TEXT}</div></body></html>`;
    expect(readHtml(html).standfirst).toBe(said);
  });

  it('stands in a small heading without a stop', () => {
    const line = 'Na de overstroming van dit voorjaar krijgt Lutterveld zijn brug terug en zijn veer';
    const { standfirst, body } = readHtml(
      `<html lang="nl"><head><title>Brug komt terug</title></head><body><section><h1>Brug komt terug</h1><h3>${line}</h3></section><section>${TEXT}</section></body></html>`,
    );
    expect([standfirst, body.some(({ text }) => text === line)]).toEqual([line, false]);
  });

  it('is no line that says when, in the head of the article', () => {
    expect(standfirstIn('<p>14. Februar 2026, 11:48 Uhr – Aktualisiert am 14.02.2026 um 19:05</p>')).toBeUndefined();
  });

  it('is not named by what a content system calls the whole text', () => {
    const html = `<html lang="nl"><head><title>Brug komt terug</title></head><body><h1>Brug komt terug</h1><div class="field--type-text-with-summary"><p><b>${said}</b></p>${TEXT.repeat(2).replace('</p><p>', '<br><br>')}</div></body></html>`;
    expect(readHtml(html).standfirst).toBe(said);
  });

  it('stands in a frame of its own below the headline', () => {
    expect(standfirstUnder(`<div class="k3">Wonen</div><div class="k4">${said}</div>`)).toBe(said);
  });

  it('may be a long line without a stop', () => {
    const line = 'Wethouder Bakker over slapeloze nachten, koppige boeren en waarom hij nooit meer een brug wil openen';
    expect(standfirstUnder(`<p class="k4">${line}</p>`)).toBe(line);
  });

  it.each([
    ['the caption of a picture', `<img src="/brug.jpg"><div class="k4">${said}</div>`],
    ['a link to another article', `<div class="k4"><a href="/2">${said}</a></div>`],
    ['a label', '<div class="k4">Wonen aan de rivier in Lutterveld en omgeving</div>'],
    [
      'when and where it was written',
      '<div class="k4">Lutterveld - 12 maart 2026 - 08:41 - Redactie - Aangepast: 12 maart 2026 - 09:55</div>',
    ],
    ['an offer', '<div class="k4">Abonneer je op onze nieuwsbrief en mis niets over Lutterveld. Schrijf je in.</div>'],
  ])('is not %s', (_, above) => {
    expect(standfirstUnder(above)).toBeUndefined();
  });
});

it('is none of a teaser below a text in a script without stops', () => {
  const paragraph = `<p>${'ชาวบ้านร่วมกันสร้างสะพานไม้ข้ามแม่น้ำขึ้นใหม่ '.repeat(3)}</p>`;
  const teaser = '<div class="post__excerpt"><p>ตลาดเช้าริมแม่น้ำย้ายไปขายริมถนนสายใหม่เป็นเวลาสามเดือน</p></div>';
  const html = `<html lang="th"><head><title>สะพานใหม่ของชาวบ้านริมแม่น้ำ</title></head><body><main><h1>สะพานใหม่ของชาวบ้านริมแม่น้ำ</h1><div>${paragraph.repeat(4)}</div>${teaser}</main></body></html>`;
  expect(readHtml(html).standfirst).toBeUndefined();
});

test('a long line of labels alone is no standfirst', () => {
  const labels = 'Nieuws • Lutterveld en omgeving • di 14 april 2026, 07:12 • Aangepast: di 14 april 2026, 09:30 • Leestijd: 2 minuten';
  expect(standfirstUnder(`<p>${labels}</p>`)).toBeUndefined();
});

describe('a standfirst in the heading of its article', () => {
  it('may be printed in two lines', () => {
    const lines = '<h2 class="intro">Na de overstroming van dit voorjaar krijgt<br>Lutterveld zijn brug terug</h2>';
    expect(standfirstIn(lines)).toBe('Na de overstroming van dit voorjaar krijgt Lutterveld zijn brug terug');
  });

  it.each(['catenaccio', 'underrubrik', 'undertittel'])('is known by what templates call it: %s', (name) => {
    const text = 'De gemeenteraad stemde in met de brug.';
    expect(read({ above: `<p class="${name}">${text}</p>` }).standfirst).toBe(text);
  });

  it('is known whatever the frame of the whole article is called', () => {
    const text = 'De gemeenteraad stemde in met de brug.';
    const head = `<header><h1>Brug komt terug</h1><p class="excerpt">${text}</p></header>`;
    const html = `<html lang="nl"><head><title>Brug komt terug</title></head><body><article class="with-photo">${head}<div class="k2">${TEXT}</div></article></body></html>`;
    expect(readHtml(html).standfirst).toBe(text);
  });

  it('is known in an article that Drupal has promoted to the front page, with the headline above it', () => {
    const text = 'De gemeenteraad stemde in met de brug.';
    const html = `<html lang="nl"><head><title>Brug komt terug</title></head><body><h1>Brug komt terug</h1><article class="node node--promoted"><div class="field-chapo">${text}</div><div class="k2">${TEXT}</div></article></body></html>`;
    expect(readHtml(html).standfirst).toBe(text);
  });

  it('is known where metadata repeats the beginning of the text, which is set in frames of their own', () => {
    const text = 'De gemeenteraad stemde in met de brug, de omwonenden zijn ertegen.';
    const opening = TEXT.slice('<p>'.length, TEXT.indexOf('</p>'));
    const paragraphs = TEXT.replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p></div>');
    const html = `<html lang="nl"><head><title>Brug komt terug</title><meta name="description" content="${opening}"></head><body><h1>Brug komt terug</h1><h2 class="subhead">${text}</h2><div class="k2">${paragraphs}</div></body></html>`;
    expect(readHtml(html).standfirst).toBe(text);
  });

  it('is no text of a slide', () => {
    const slide =
      '<div class="c-slide"><img src="/brug.jpg"><div class="c-slide-description"><p>De gemeenteraad van Lutterveld op dinsdag. (KP Foto/Noor Bos)</p></div></div>';
    expect(standfirstIn(slide)).toBeUndefined();
  });

  it.each([
    ['a line of labels', 'Wonen en leven, Lutterveld | Gewijzigd: 5 uur geleden | Opgeschreven vanuit Lutterveld'],
    ['the date and the author', '27 november 2025, in Lutterveld, Jo Kuipers'],
    ['the author and what he is', 'Jo KuipersCorrespondent in Zuid-Lutterveld'],
    ['the date and the time', '2025/11/27 21:17（最終更新 11/27 21:30） 789文字'],
    ['an offer', 'Wil je niets missen van het nieuws uit Lutterveld en omgeving? Schrijf je in voor de nieuwsbrief.'],
  ])('is not %s', (_, line) => {
    expect(standfirstIn(`<div class="k3">${line}</div>`)).toBeUndefined();
  });

  it.each([
    'Na de overstroming van 2025 krijgt Lutterveld zijn brug terug, zo besloot de raad.',
    '2025年度予算案が賛成多数で成立、過去最大の115兆円規模に膨らむ',
    'Wethouder Bakker | Na de overstroming krijgt Lutterveld zijn brug terug.',
  ])('may hold a year or a bar: %s', (intro) => {
    expect(standfirstIn(`<div class="k3">${intro}</div>`)).toBe(intro);
  });
});

test('what opens the text is no standfirst, whatever the metadata call it', () => {
  const opening = TEXT.slice('<p>'.length, TEXT.indexOf('</p>'));
  const page = read({ head: `<meta name="description" content="${opening}">` });
  expect([page.standfirst, page.body[0]?.text]).toEqual([undefined, opening]);
});

const points = ['De brug bij Lutterveld komt in het voorjaar terug.', 'De provincie betaalt er twee miljoen euro voor.'];

test('a picture in the box of the key points is none of them', () => {
  const picture = '<figure><img src="/brug.jpg" width="600" height="400"></figure>';
  expect(under(`<div class="k3"><h3>In het kort</h3>${picture}<p>${points.join('</p><p>')}</p></div>`).keyPoints).toEqual(points);
});

describe('key points without a label', () => {
  const listed = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const pointsUnder = (above: string) => under(above).keyPoints;

  it('are a list of sentences between the headline and the text', () => {
    expect(pointsUnder(`<div class="k3">${listed(points)}</div>`)).toEqual(points);
  });

  it('may have a link within', () => {
    const [first = '', ...rest] = points;
    expect(pointsUnder(`<div class="k3">${listed([first.replace(/\S+/, '<a href="/2">$&</a>'), ...rest])}</div>`)).toEqual(points);
  });

  it('may have no stops, and leave out what leads elsewhere', () => {
    const bare = points.map((point) => point.replace('.', ''));
    expect(pointsUnder(`<div class="k3">${listed([...bare, 'Meer nieuws staat op onze <a href="/">voorpagina</a>'])}</div>`)).toEqual(bare);
  });

  it.each([
    ['links', listed(points.map((point) => `<a href="/2">${point}</a>`))],
    ['entries with their times', listed(points.map((point) => `${point.replace('.', '')} 20:42`))],
    ['labels', listed(['Wonen', 'Brug bij Lutterveld', 'Provincie'])],
    ['offers', listed(['Schrijf je in voor de nieuwsbrief van de krant.', 'Lees elke ochtend het nieuws uit Lutterveld.'])],
  ])('are no %s', (_, above) => {
    expect(pointsUnder(`<div class="k3">${above}</div>`)).toBeUndefined();
  });
});

describe('a list with one item above the text', () => {
  const SAID = 'De brug bij Lutterveld wordt in het voorjaar herbouwd, en dat kost elf miljoen euro.';

  it('is the standfirst', () => {
    expect(read({ above: `<ul><li>${SAID}</li></ul>` }).standfirst).toBe(SAID);
    expect(read({ above: `<ul class="article__summary"><li>${SAID}</li></ul>` }).standfirst).toBe(SAID);
  });

  it('is none where it is a link, or has another item', () => {
    expect(read({ above: `<ul><li><a href="/x">${SAID}</a></li></ul>` }).standfirst).toBeUndefined();
    expect(
      read({ above: `<ul><li>${SAID}</li><li>De provincie betaalt een groot deel van de nieuwe brug.</li></ul>` }).standfirst,
    ).toBeUndefined();
  });
});
