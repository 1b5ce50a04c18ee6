/** The headline, among other headings or in none. */
import { describe, expect, it } from 'vitest';
import { type Page, read } from './page.ts';

describe('a printed headline', () => {
  const nl = 'Veer vaart weer na drie weken';
  const de = 'Fähre fährt nach drei Wochen wieder';
  it.each<[why: string, page: Page, headline: string]>([
    ['beside the name of the site', { lang: 'nl', before: '<h1><a href="/">Het Veerblad</a></h1>', title: `${nl} - Het Veerblad` }, nl],
    ['in an h2 under the site’s h1', { lang: 'nl', heading: `<h1>Het Veerblad</h1><h2>${nl}</h2>`, title: `${nl} | Het Veerblad` }, nl],
    ['in a div', { lang: 'de', heading: `<div class="k9"><div class="q2">${de}</div></div>`, title: `${de} - Altwasser - Fährblatt` }, de],
    ['in a span', { lang: 'de', heading: `<div><span class="q2">${de}</span></div>`, title: `${de} | Fährblatt` }, de],
    ['under its section', { lang: 'de', heading: `<h1><span>Altwasser</span><span>${de}</span></h1>`, title: `${de} | Fährblatt` }, de],
    ['under its section’s h1', { lang: 'de', heading: `<h1>Lokales</h1><h2>${de}</h2>`, title: `${de} | Lokales | Fährblatt` }, de],
    ['with another title', { lang: 'nl', title: 'Pont Oudewater terug na motorpech' }, nl],
    ['with the site’s name as title', { lang: 'nl', title: 'Het Veerblad' }, nl],
    ['in capitals by hand', { lang: 'en', heading: '<h1>FERRY SAILS AGAIN AFTER THREE WEEKS</h1>' }, 'FERRY SAILS AGAIN AFTER THREE WEEKS'],
    ['with a second h1 behind it', { lang: 'de', below: '<h1>Mehr aus der Region</h1>' }, de],
    ['before a longer h1 of a teaser', { lang: 'de', below: '<h1>Deich bei Altwasser ist seit drei Wochen undicht</h1>' }, de],
    ['in an h3', { lang: 'en', heading: '<h3>Ferry sails again after three weeks</h3>' }, 'Ferry sails again after three weeks'],
    ['cut off in the title', { lang: 'nl', heading: `<h2>${nl}</h2>`, title: 'Veer vaart weer na drie… - Het Veerblad' }, nl],
    ['before other signs', { lang: 'nl', heading: `<h2>${nl}</h2>`, title: `${nl} ▷ krant.example` }, nl],
    [
      'in an h2 below its kicker',
      {
        lang: 'de',
        heading: `<h2><span>Neues aus Altwasser an der Elbe</span><span>${de}</span></h2>`,
        title: `Neues aus Altwasser an der Elbe: ${de}`,
      },
      de,
    ],
    ['in two lines', { lang: 'nl', heading: '<h1>Veer vaart<br>weer na <i>drie<br></i>weken</h1>', title: 'Het Veerblad' }, nl],
    [
      'with its stop behind the last element',
      { lang: 'nl', heading: `<h1><span>Oudewater</span> <span>${nl}</span> ?</h1>`, title: 'Veerpont terug' },
      `${nl} ?`,
    ],
    ['before the label of what is paid', { lang: 'nl', heading: `<h1>${nl}<span>Plus</span></h1>`, title: `${nl} | Het Veerblad` }, nl],
    [
      'in a few characters',
      { lang: 'zh', heading: '<h1><a href="/"></a></h1><h2>古镇茶馆迎来新掌柜</h2>', title: '古镇茶馆迎来新掌柜_临江报' },
      '古镇茶馆迎来新掌柜',
    ],
    [
      'under the site’s h1 of another name',
      {
        lang: 'ko',
        before: '<h1><a href="/">네이버라 뉴스</a></h1>',
        heading: '<h2>옛 나루터에 다리가 놓인다</h2>',
        title: '옛 나루터에 다리가 놓인다',
      },
      '옛 나루터에 다리가 놓인다',
    ],
    [
      'apart from a subhead that says the end of its title',
      {
        lang: 'nl',
        heading: '<h1>Lutterveld wint na vloed oever terug</h1><h2>Zo gaat het met de brug</h2>',
        title: 'Wat je moet weten: zo gaat het met de brug',
      },
      'Lutterveld wint na vloed oever terug',
    ],
    [
      'with a title of site and section, before another h1',
      { lang: 'nl', title: 'Krant | Regio | Oudewater', below: '<h1>Net binnen</h1>' },
      nl,
    ],
    [
      'in large type, with a title of site and section',
      { lang: 'nl', heading: `<font size="5"><b>${nl}</b></font>`, title: 'Krant - Nieuws' },
      nl,
    ],
    ['without any title', { lang: 'nl', heading: `<h2>${nl}</h2>`, title: '' }, nl],
  ])('is told %s', (_, page, headline) => {
    expect(read(page).headline).toBe(headline);
  });

  it('is not called a section besides', () => {
    expect(read({ lang: 'nl', title: 'Krant | Regio | Oudewater' }).alternativeHeadline).toBeUndefined();
  });

  it('is the beginning of the text where there is none, so that the article has a name', () => {
    const { headline, body } = read({ lang: 'nl', heading: '', title: '' });
    expect(headline).toMatch(/^.{60,80} …$/);
    expect(body[0]?.text).toContain(headline.slice(0, -2));
  });

  it('leaves a kicker in an element of its own where the title is worded otherwise', () => {
    const heading = `<h1><span>Oudewater</span> <span>${nl}</span></h1>`;
    expect(read({ lang: 'nl', heading, title: 'Veerpont terug | Het Veerblad' })).toMatchObject({ headline: nl, kicker: 'Oudewater' });
  });

  it('has no kicker of a section under a label that nobody sees', () => {
    const heading = `<nav><div class="visually-hidden">Kruimelpad</div><ol><li><a href="/w">Water</a></li></ol></nav><h1>${nl}</h1>`;
    expect(read({ lang: 'nl', heading, title: `${nl} | Het Veerblad` }).kicker).toBeUndefined();
  });

  it('has no kicker where it ends the trail of sections', () => {
    const heading = `<div><a href="/">Veerblad</a> <a href="/w">Water</a> <a href="/w/v">Veren</a> <span>${nl}</span></div>`;
    expect(read({ lang: 'nl', heading, title: `${nl} | Het Veerblad` }).kicker).toBeUndefined();
  });
});
