/** Where a name begins and ends, in languages that write it in their own way. */
import { expect, test } from 'vitest';
import { article, names } from './article.ts';

test.each([
  ['sv', 'Bron stängs i Lindesta', '30-åringen nekar till allt. Bron ligger i Lindesta.', 'Lindesta', /30/],
  ['pl', 'Unia Bałtycka zamyka most', 'Most należy do Unii Bałtyckiej. Rada Unii Bałtyckiej milczy.', 'Unia Bałtycka', /Unii/],
  ['pl', 'Most zamknięty', 'Most w Brodsku jest zamknięty. W Brodsku pada.', 'Brodsk', /Brodsku/],
  ['pl', 'Jan K. skazany', 'Sąd skazał Jana K., armatora promu. Wyrok na Jana K., zapadł.', 'Jan K.', /Jana/],
  [
    'fr',
    'Le pont fermé',
    'Pour M. Yves Morel, le pont est vieux. Mme Anne Roche et Me Luc Petit attendent.',
    'Yves Morel',
    /\bM\b|Mme|Me /,
  ],
  ['fr', 'Le pont fermé', 'Pour M. J.-P. Morel, de Lindes, le pont est vieux.', 'J.-P. Morel', /^P\./],
  ['es', 'La barca para', 'P. El puente de Tilos abre. R. Un día, en Tilos.', 'Tilos', /^[PR]\./],
  ['en', 'Mayor opens bridge', 'Mayor A. Brown opened a bridge of brown stone. A. Brown is glad of it.', 'A. Brown', /^Brown/],
  ['it', 'Premio ad Anna Lo Presti', 'Il premio va ad Anna Lo Presti. Poi Lo Presti ha letto.', 'Anna Lo Presti', /^Lo/],
  ['tr', 'Köprü kapandı', 'Ekonomist Doç. Dr. Kerem Su konuştu. Kerem Su köprüden memnun.', 'Kerem Su', /Doç/],
  ['en', 'Bridge Over Linden River Closes For Repairs', 'The bridge at Lindenford closes in March.', 'Lindenford', /Closes|Over/],
  ['pl', 'Most zamknięty', 'Synoptyk IMGW ostrzega przed wodą. Most w Brodnie stoi.', 'IMGW', /Synoptyk/],
  ['nl', 'Dijk lekt', 'De Rijksdienst voor Water en Dijken (RWD) meet de dijk. De RWD zwijgt.', 'Rijksdienst voor Water en Dijken', /RWD/],
  ['tr', 'Set sızdırıyor', 'Su ve Set İşleri Başkanlığı (SSİB) seti ölçtü. SSİB sustu.', 'Su ve Set İşleri Başkanlığı', /^Set|SSİB/],
  ['id', 'Tanggul bocor', 'Kata Pusat Banjir dan Mitigasi Air (PBMA) tanggul itu tua. PBMA diam.', 'Pusat Banjir dan Mitigasi Air', /PBMA/],
  ['nl', 'Dijk lekt', 'Vandaag om 12 uur Het RWD meet de dijk. Om 13 uur Het RWD zwijgt over de dijk.', 'RWD', /^Het/],
  ['nl', 'Dijk lekt', 'Dijkgraaf Jan Terp meet de dijk. Eigenaresse Els Kamp zwijgt.', 'Jan Terp', /graaf|esse/],
  ['en', 'Dam leaks', 'Am I safe? Dr. Ann Lee of the University of Linden says no. Am I dry?', 'Ann Lee', /Am I|^Ann Lee of/],
  ['en', 'Dam leaks', 'The dam is old, says Senator Ron Lee of Linden. It leaks.', 'Ron Lee', /^Ron Lee of/],
  ['nl', 'Dijk lekt', 'Driekwart van de Lutterse vissers meet de dijk. Vissers zwijgen in Lutterveld.', 'Lutterveld', /Driekwart/],
  ['en', 'Dam leaks', 'Neighbours of Lindenford fear for the dam. Residents of Lindenford stay.', 'Lindenford', /of/],
  ['es', 'El dique cede', 'Pescadores de Tilos temen por el dique. El alcalde de Tilos calla.', 'Tilos', /Pescadores/],
  ['nl', 'Dijk lekt', 'Mevrouw Terp meet de dijk. Mevrouw Terp zwijgt over de lekken.', 'Terp', /evrouw/],
  ['en', 'Dam leaks', 'Chair Ann Lee of the board says no. “I’m Robin Moss,” said the man at the dam.', 'Ann Lee', /Chair|I’m/],
  ['nl', 'Dijk lekt', 'Minister van Water en Dijken Els Terp meet de dijk. De dijk is oud.', 'Els Terp', /^(?:en )?Dijken|Dijken Els/],
  ['nl', 'Dijk lekt', 'De minister van Water en Dijken meet de dijk. Het ministerie zwijgt.', 'Water en Dijken', /^(?:Water|Dijken)$/],
  ['en', 'Dam leaks', 'The Minister for Water and Dams Ann Lee says no. The minister left.', 'Water and Dams', /Dams Ann/],
  [
    'nl',
    'Dijk lekt',
    'De Freedom of Water Act helpt. Zonder Freedom of Water Act geen papieren.',
    'Freedom of Water Act',
    /^(?:Freedom|Water Act)$/,
  ],
  ['nl', 'Dijk lekt', 'Kiest het dorp voor Terp of Kamp? Het wordt Terp of Kamp.', 'Terp', /of/],
  [
    'fr',
    'La digue cède',
    'Le ministre des Affaires étrangères parle. Les Affaires étrangères se taisent.',
    'Affaires étrangères',
    /^Affaires$/,
  ],
  ['en', 'US Regatta begins', 'At the US Regatta she won. The US Regatta ends in May.', 'US Regatta', /^Regatta$/],
  ['en', 'Dam leaks', 'The Linden Dam Society wrote in The Lindlet. Nobody reads The Lindlet.', 'Linden Dam Society', /^The Linden/],
  ['en', 'Dam leaks', 'I’d stay, says Ann Lee. I’d swim. She’d see, but I’d go.', 'Ann Lee', /I.d/],
  ['de', 'Damm bricht', 'Lindau - Baltische Helfer haben den Damm geflickt. Lindau dankt.', 'Damm', /Baltische/],
  ['nl', 'Dijk lekt', 'Premier Terp meet de dijk. Het dorp vraagt waarom Terp zwijgt.', 'Terp', /Premier/],
  ['nl', 'Dijk lekt', 'Koning Evert-Jan meet de dijk. Volgens de krant is Evert-Jan moe.', 'Evert-Jan', /Koning/],
  ['nl', 'Bus te laat', 'Vervoerder Lindelijn zwijgt. Later rijdt de bus van Lindelijn.', 'Lindelijn', /Vervoerder/],
  ['nl', 'Ploeg wint', 'Teamgenoot Jan Terp won. Ploeggenoot Terp lachte.', 'Jan Terp', /genoot/],
  ['tr', 'Set çöktü', 'Bakan Tunalı konuştu. Daha sonra Tunalı sustu.', 'Tunalı', /Bakan/],
  ['en', 'Premier League begins', 'The Premier League begins. In the Premier League they wait.', 'Premier League', /^League$/],
  ['de', 'Sieg am Ring', 'Teamkollege Jan Altmann jubelt. Später sprach Teamkollege Jan Altmann.', 'Jan Altmann', /kollege/],
  [
    'de',
    'Motorrad fährt',
    'Für Hersteller Bimaro zählt das. Bei Hersteller Bimaro ist man froh, denn Bimaro liefert.',
    'Bimaro',
    /Hersteller/,
  ],
])('%s: "%s" … %s', (inLanguage, headline, text, wanted, wrong) => {
  const found = names(article({ inLanguage, headline, text }));
  expect(found).toContain(wanted);
  expect(found.filter((name) => wrong.test(name))).toEqual([]);
});

test('how long something takes is no topic in Korean', () => {
  const text = '다리 공사는 12시간 걸렸다. 시장은 12시간 동안 다리를 지켰다.';
  expect(names(article({ inLanguage: 'ko', headline: '다리 공사 12시간', text }))).not.toContain('12시간');
});

test('looks for the letters of an abbreviation once, however often the name before it has them', () => {
  const text = `${'A'.repeat(400)}a Bo (AAAAAZ) en de Lindehoek meten de dijk. Lindehoek is oud.`;
  expect(names(article({ inLanguage: 'nl', headline: 'Dijk lekt', text }))).toContain('Lindehoek');
});
