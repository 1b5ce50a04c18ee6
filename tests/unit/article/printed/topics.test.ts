/** The topics under an article, by their label. */
import { describe, expect, it } from 'vitest';
import { read } from './page.ts';

describe('printed topics', () => {
  const links = (one: string, two: string) => `<a href="/x/1">${one}</a> <a href="/x/2">${two}</a>`;
  it.each<[lang: string, below: string, keywords: string[]]>([
    ['nl', `<div><b>Lees meer over:</b> ${links('Veren', 'Oudewater')}</div>`, ['Veren', 'Oudewater']],
    ['nl', `<div>Dossiers: ${links('Veren', 'Oudewater')}</div>`, ['Veren', 'Oudewater']],
    ['nl', `<div>Tags: ${links('Veren', 'Oudewater')}</div>`, ['Veren', 'Oudewater']],
    ['de', `<div><div>Themen in diesem Artikel</div><div>${links('Fähren', 'Altwasser')}</div></div>`, ['Fähren', 'Altwasser']],
    ['de', `<div>Schlagwörter: ${links('Fähren', 'Altwasser')}</div>`, ['Fähren', 'Altwasser']],
    ['de', `<div><p><a href="/">Merken</a></p><div>Schlagworte: ${links('Fähren', 'Altwasser')}</div></div>`, ['Fähren', 'Altwasser']],
    ['de', `<div><h2>Ähnliche Themen</h2><p>${links('Fähren', 'Altwasser')}</p></div>`, ['Fähren', 'Altwasser']],
    ['de', `<div>Stichwörter: ${links('Fähren', 'Altwasser')}</div>`, ['Fähren', 'Altwasser']],
    ['it', `<div><p>Si parla di</p>${links('Traghetti', 'Acquavecchia')}</div>`, ['Traghetti', 'Acquavecchia']],
    ['en', `<div><span>In this story:</span> ${links('Ferries', 'Oldwater')}</div>`, ['Ferries', 'Oldwater']],
    ['cs', `<div><span>Témata:</span> ${links('přívoz', 'doprava')}</div>`, ['přívoz', 'doprava']],
    ['hu', `<div><span>Címkék:</span> ${links('komp', 'közlekedés')}</div>`, ['komp', 'közlekedés']],
    ['fi', `<div><span>Aiheet:</span> ${links('Lautat', 'Liikenne')}</div>`, ['Lautat', 'Liikenne']],
    ['ru', `<div><span>Теги:</span> ${links('паром', 'транспорт')}</div>`, ['паром', 'транспорт']],
    ['el', `<div><span>Ετικέτες:</span> ${links('πορθμείο', 'μεταφορές')}</div>`, ['πορθμείο', 'μεταφορές']],
    ['ar', `<div><span>وسوم:</span> ${links('عبارة', 'نقل')}</div>`, ['عبارة', 'نقل']],
    ['zh', `<div><span>标签：</span> ${links('渡轮', '交通')}</div>`, ['渡轮', '交通']],
    ['cs', `<div>Birkas: ${links('Jēkabpils', 'vecais tilts')}</div>`, ['Jēkabpils', 'vecais tilts']],
    ['cs', '<div>टैग्स: <a href="/t?k=1">रीवा</a>, <a href="/t?k=2">बीहर नदी</a></div>', ['रीवा', 'बीहर नदी']],
    ['de', `<section><h2>Weitere Themen</h2><h3>${links('Deich leckt', 'Brücke zu')}</h3></section>`, []],
    [
      'nl',
      '<div class="taxonomy-category"><a rel="tag" href="/nieuws/">Verkeer</a></div><div><a rel="tag" href="/t/1">Veren</a></div>',
      ['Veren'],
    ],
    ['nl', '<p><a rel="tag" href="/categories/#x">Verkeer</a></p><p><a rel="tag" href="/t/1">Veren</a></p>', ['Veren']],
    ['de', `<div><h3>Mehr zum Thema</h3>${links('Fähren: Was der Kreis plant', 'Motoren: Zahlen und Fakten')}</div>`, []],
    ['nl', `<div>Meer nieuws: ${links('Dijk lekt al drie weken', 'Brug gaat in mei dicht')}</div>`, []],
  ])('in %s: %s', (lang, below, keywords) => {
    expect(read({ lang, below }).keywords).toEqual(keywords);
  });
});
