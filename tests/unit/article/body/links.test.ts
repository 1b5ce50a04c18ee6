import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../../lib/article/runs.ts';
import { reasonOf, type Step } from '../../../../lib/article/tidy/explain.ts';
import { PARAGRAPHS, paragraphs, read, readPage, SENTENCE } from './bridge.ts';

describe('the links of a text', () => {
  it('has links with absolute web addresses only', () => {
    const inside = `<p>${SENTENCE} Zie <a href="/plan">het plan</a>, niet <a href="javascript:alert(1)">dit</a>.</p>`;
    const urls = read({ inside })
      .body.flatMap(runsOf)
      .map(({ url }) => url);
    expect(urls).toEqual(['https://krant.example/plan']);
  });

  it('holds no row of links with bars between them', () => {
    const links = ['Brug', 'Dijk', 'Weg'].map((name) => `<a href="/${name}">${name}</a>`).join(' | ');
    expect(paragraphs(read({ inside: `<p>${links}</p>` }))).toEqual(PARAGRAPHS);
  });

  it.each([
    ['is a sentence of its own', 'Heb je de brug zien instorten? <a href="/tip">Stuur een bericht naar de redactie</a>!'],
    ['stands behind a label, with a number in it', 'Отваря се: <a href="/2">Мост за 40 милиона ще свърже двата бряга</a>'],
    ['stands behind a label in capitals', 'HABERİN DEVAMI<br><a href="/2">Brug van Lutterveld wordt twee keer zo duur</a>'],
    ['leads to where the publisher is, in a line without a stop', 'הצטרפו לערוץ <a href="https://t.me/krant">הטלגרם</a> שלנו'],
    ['leads there in a cry', 'Seko līdzi jaunumiem mūsu <a href="https://www.facebook.com/krant">lapā</a>!'],
  ])('holds no paragraph whose only link %s', (_, inside) => {
    expect(paragraphs(read({ inside: `<p>${inside}</p>` }))).toEqual(PARAGRAPHS);
  });

  it.each([
    'De gemeente heeft <a href="/2">het hele rapport van de inspectie op haar site gezet</a>.',
    '<b>Facebook</b> en <b>TikTok</b> kregen elk een boete van de gemeente.',
    '<a href="/tag/facebook">Facebook</a> en <a href="/tag/tiktok">TikTok</a> kregen elk een boete van de gemeente.',
    'De gemeente liet het weten in een brief: <a href="/2">“De brug gaat in het voorjaar weer open.”</a>',
    'Abonnees krijgen hun geld terug. Wie vooruit heeft betaald, hoeft niets te doen.',
    'Lees ook de kleine letters van het plan voor de brug, waarschuwt de wethouder.',
    `${SENTENCE} ${SENTENCE} Zij zei het op <a href="https://x.example/1">Facebook</a> en op <a href="https://x.example/2">TikTok</a>.`,
    'De wethouder zei het op <a href="https://t.me/wethouder/7">Telegram</a>.',
    'De wethouder schreef op <a href="https://t.me/wethouder">Telegram</a>:',
    'Foto’s van de brug gingen die avond het land door.',
    '“Waar waren ze?” vroeg ze. <a href="/2">Niemand gaf antwoord</a>.',
  ])('holds a paragraph with a link: %s', (inside) => {
    expect(read({ inside: `<p>${inside}</p>` }).body).toHaveLength(PARAGRAPHS.length + 1);
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

  it('says by which rule a block was taken out, and why', () => {
    const steps: Step[] = [];
    const teaser = 'Andere brug gaat dicht voor onderhoud';
    read({ inside: `<p><a href="/andere">${teaser}</a></p>` }, (step) => steps.push(step));
    const told = steps.map((step) => ({ step: step.step, isKept: step.isKept, reason: reasonOf(step), text: step.text }));
    expect(told).toContainEqual({ step: 'one link', isKept: false, reason: 'is a link and nothing else', text: teaser });
  });

  it('says of a picture, too, why it is kept', () => {
    const steps: Step[] = [];
    read({ inside: '<figure><img src="/brug.jpg"><figcaption>De brug in maart.</figcaption></figure>' }, (step) => steps.push(step));
    expect(steps).toContainEqual(expect.objectContaining({ step: 'picture', isKept: true, text: 'De brug in maart.' }));
  });
});
