import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, paragraphs, read, readPage, SENTENCE, text } from './bridge.ts';

describe('the boxes in a text', () => {
  it('is no box that is longer than it and bears the name of one', () => {
    const own = [
      'De brug bij Lutterveld is weer open, en dat is drie weken eerder dan de provincie had verwacht.',
      'Fietsers hoeven niet meer om over de dijk, zegt de gemeente na de keuring van maandagochtend.',
    ];
    const box = `<div class="infobox"><p class="infobox-text">${SENTENCE}<br><br>${SENTENCE}</p></div>`;
    expect(paragraphs(readPage(`<div class="text"><p class="t">${own[0]}</p><p class="t">${own[1]}</p>${box}</div>`))).toEqual(own);
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

  it('holds no box that a film opens and that points elsewhere', () => {
    const box = `<div class="mee"><iframe src="https://www.youtube.com/embed/x"></iframe><p>Lees ook</p><p>De dijk bij Oudewater lekt al drie weken, bleek vorige maand.</p></div>`;
    expect(paragraphs(read({ inside: box })).filter(Boolean)).toEqual(PARAGRAPHS);
  });

  it.each([
    ['offers something', '<h3>Nieuwsbrief</h3><p>Elke ochtend om zes uur het belangrijkste uit de streek.</p>'],
    ['holds no sentence', '<h3>Uit de streek</h3><p>Nieuwe brug</p><p>Oude dijk</p><table><tr><td>A</td><td>B</td></tr></table>'],
    ['shows a picture', `<img src="/brug.jpg"><h4>${PARAGRAPHS[0]?.replace('Ten eerste', 'Bij de brug')}</h4><p>Foto: Noor Bos</p>`],
  ])('holds no box that %s', (_, box) => {
    expect(paragraphs(read({ inside: `<div class="x7">${box}</div>` })).filter(Boolean)).toEqual(PARAGRAPHS);
  });

  it('holds no caption of a film', () => {
    const film =
      '<figure><iframe src="https://www.youtube.com/embed/x"></iframe><figcaption>De brug, gezien vanaf de dijk bij Oudewater.</figcaption></figure>';
    expect(paragraphs(read({ inside: film })).filter(Boolean)).toEqual(PARAGRAPHS);
  });

  it('holds nothing of a part beside it, though that is set as the text is', () => {
    const lines = PARAGRAPHS.map((line) => `<p class="k">${line}</p>`);
    const aside = '<aside><p class="k">De dijk bij Oudewater lekt al drie weken, bleek vorige maand.</p></aside>';
    expect(paragraphs(readPage(`<div>${lines[0]}${lines[1]}${aside}${lines[2]}${lines[3]}</div>`))).toEqual(PARAGRAPHS);
  });

  it('is no box that holds a good part of it, whatever its label', () => {
    const part = `<div class="x9"><h3>Tijdlijn</h3><div class="y2">${PARAGRAPHS.slice(2)
      .map((line) => `<p>${line}</p>`)
      .join('')}</div></div>`;
    expect(paragraphs(readPage(`<div>${text[0]}${text[1]}${part}</div>`))).toEqual([
      PARAGRAPHS[0],
      PARAGRAPHS[1],
      'Tijdlijn',
      PARAGRAPHS[2],
      PARAGRAPHS[3],
    ]);
  });

  it('ends in a line too long for a name', () => {
    const last = 'Nog te zien tot en met 3 mei';
    expect(paragraphs(readPage(`<div>${text.join('')}<p>${last}</p></div>`))).toEqual([...PARAGRAPHS, last]);
  });

  it('holds nothing of its author behind its last paragraph', () => {
    const page = readPage(
      `<div>${text.join('')}<p>Jo Kuipers vaart elke week de rivier op.</p></div>`,
      '<meta name="author" content="Jo Kuipers">',
    );
    expect(paragraphs(page)).toEqual(PARAGRAPHS);
  });

  it('tells the name under the text from the address behind it', () => {
    const end = '<p>Jo Kuipers</p><p>Iets gezien aan het water? Laat het weten via tips@krant.example en bel anders even.</p>';
    const { body, clues } = readPage(`<div>${text.join('')}${end}</div>`);
    expect([body.map((block) => block.text), clues.signature]).toEqual([PARAGRAPHS, 'Jo Kuipers']);
  });

  it.each(['Trefwoorden', 'Meer over dit onderwerp'])('takes no label of topics under the text for a name: "%s"', (label) => {
    const topics = `<p>${label}</p><p><a href="/tag/brug">Brug</a></p><p><a href="/tag/dijk">Dijk</a></p>`;
    const { body, clues } = readPage(`<div>${text.join('')}${topics}</div>`);
    expect([body.map((block) => block.text), clues.signature]).toEqual([PARAGRAPHS, undefined]);
  });

  it.each(['infobox', 'cmp-container cmp-container--factbox'])('holds no box of facts set as the text is, in "%s"', (name) => {
    const set = (lines: string[]) => lines.map((line) => `<div class="cmp-text"><p class="tekst">${line}</p></div>`).join('');
    const box = `<div class="${name}">${set(['Zo werkt het', 'Volwassenen betalen vijf euro, kinderen de helft.'])}</div>`;
    expect(paragraphs(readPage(`<div>${set(PARAGRAPHS.slice(0, 2))}${box}${set(PARAGRAPHS.slice(2))}</div>`))).toEqual(PARAGRAPHS);
  });

  it('holds no odds, set as the text is', () => {
    const set = (line: string) => `<div class="content-block">${line}</div>`;
    const odds =
      '<div class="betting"><h3>Wed op Lutterveld</h3><table><tr><td>1</td><td>X</td></tr><tr><td>2.10</td><td>3.40</td></tr></table></div>';
    expect(paragraphs(readPage(`<div>${[text[0], text[1], odds, text[2]].map((line) => set(line ?? '')).join('')}</div>`))).toEqual(
      PARAGRAPHS.slice(0, 3),
    );
  });

  it('holds all that a page builder sets in boxes', () => {
    const boxes = PARAGRAPHS.map((line) => `<div class="text-box"><p class="tekst">${line}</p></div>`).join('');
    expect(paragraphs(readPage(`<div>${boxes}</div>`))).toEqual(PARAGRAPHS);
  });

  it('holds what Drupal has in a field of its own, whose label is hidden', () => {
    const field =
      '<div class="field field--name-field-slot field--label-hidden"><p>De brug is vanaf zes uur in de ochtend open voor al het verkeer.</p></div>';
    expect(paragraphs(read({ inside: field }))).toHaveLength(PARAGRAPHS.length + 1);
  });

  it('holds a list that closes the text, where a page builder frames all that it sets', () => {
    const set = (block: string) => `<div class="content-block">${block}</div>`;
    const items = ['De brug is open van zes tot tien uur.', 'Fietsers mogen ook ’s nachts over de brug.'];
    const list = `<div class="content-list"><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`;
    const page = readPage(`<div>${[...text, list].map(set).join('')}</div>`);
    expect(page.body.at(-1)).toMatchObject({ type: 'list', text: items.join('\n') });
  });

  it('holds no pulled quotation that only the box around it sets apart', () => {
    expect(
      paragraphs(read({ inside: '<div class="uitgelicht"><p>“nadat het hoge water haar in het voorjaar had meegenomen”</p></div>' })),
    ).toEqual(PARAGRAPHS);
  });

  it('holds no box on who is interviewed, which is called a passport', () => {
    const box =
      '<div class="x9"><h3>Paspoort</h3><p class="y2">Jo Kuipers werd in 1966 geboren in Lutterveld en volgde er de lts.</p></div>';
    expect(read({ inside: box }).body.map((block) => block.text)).toEqual(PARAGRAPHS);
  });

  it('keeps a subhead in a box of its own whose few words the next paragraph says', () => {
    const inside = '<div class="tussenkop">Honden aan de lijn</div><p>Wie er loopt, houdt vijftig meter afstand en honden aan de lijn.</p>';
    expect(read({ inside }).body.map((block) => block.text)).toContain('Honden aan de lijn');
  });

  it('holds no quotation in a figure that says again what a paragraph says, whoever is named in its midst', () => {
    const told = '„Het water kwam tot de ramen”, zegt Jo Kuipers uit Lutterveld. „Wij zagen de brug langzaam wegdrijven.”';
    const figure = '<figure><blockquote>Het water kwam tot de ramen. Wij zagen de brug langzaam wegdrijven</blockquote></figure>';
    expect(read({ inside: `<p>${told}</p>${figure}` }).body.filter(({ type }) => type === 'quote')).toEqual([]);
  });

  it('tells whose a quotation is that stands in it, in a line behind it', () => {
    const quoted = '<div class="y4"><blockquote>Wij zagen niets van de brug</blockquote><span>– Jo Kuipers, bewoner</span></div>';
    const { body } = read({ inside: quoted });
    expect(body.find(({ type }) => type === 'quote')).toMatchObject({ source: 'Jo Kuipers, bewoner' });
    expect(body.map(({ text }) => text)).not.toContain('– Jo Kuipers, bewoner');
    const pictured = quoted.replace(/<span>.*<\/span>/, '<img src="/brug.jpg" width="600" height="400">');
    expect(read({ inside: pictured }).body.find(({ type }) => type === 'quote')).not.toHaveProperty('source');
  });

  it('tells of no quotation whose it is in what is longer than a line', () => {
    const behind = `Zo zagen de bewoners van Lutterveld het, en niet alleen zij: ${SENTENCE.slice(0, -1)} en het dorp, zo blijkt`;
    const inside = `<div class="y4"><blockquote>Wij zagen niets van de brug</blockquote><p>${behind}</p></div>`;
    expect(read({ inside }).body.find(({ type }) => type === 'quote')).not.toHaveProperty('source');
  });

  it('is no box where the template calls it the text of the article, whatever else it calls it', () => {
    const lead = 'Het water in de rivier stond nooit eerder zo hoog als in dit voorjaar.';
    expect(paragraphs(readPage(`<p>${lead}</p><div class="article-body widget-content"><p>${SENTENCE}</p></div>`))).toEqual([
      lead,
      SENTENCE,
    ]);
  });
  it('tells whose a quotation is by what stands behind its paragraph, and leaves the date of a post in it', () => {
    const inside = '<blockquote><p>Wij zagen niets</p><span class="wie">Jo Kuipers, bewoner</span></blockquote><p>Zo was het.</p>';
    const post = '<blockquote><p>Wij zagen niets meer</p>— Jo Kuipers <a href="https://x.com/jo/1">3 mei</a></blockquote>';
    expect(read({ inside: inside + post }).body.filter(({ type }) => type === 'quote')).toMatchObject([
      { text: 'Wij zagen niets', source: 'Jo Kuipers, bewoner' },
      { text: 'Wij zagen niets meer — Jo Kuipers 3 mei' },
    ]);
  });

  it('leaves in a quotation the word that is set off in its last line', () => {
    const inside = '<blockquote><p>Wij zagen niets.</p>Het water kwam <em>heel</em> snel.</blockquote>';
    const [quote] = read({ inside }).body.filter(({ type }) => type === 'quote');
    expect(quote).toMatchObject({ text: 'Wij zagen niets. Het water kwam heel snel.' });
    expect(quote).not.toHaveProperty('source');
  });
});

it.each([
  ['above a text are the publisher’s key points', true],
  ['below a text are its end', false],
])('lines that sum up %s', (_, isAbove) => {
  const lines = ['De brug gaat in mei open.', 'Hij kostte elf miljoen euro.'];
  const box = `<h2>Samenvatting</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  const shown = readPage(`<div>${isAbove ? box : ''}${text.join('')}${isAbove ? '' : box}</div>`);
  expect(paragraphs(shown)).toEqual(isAbove ? PARAGRAPHS : [...PARAGRAPHS, 'Samenvatting', lines.join('\n')]);
  expect(shown.keyPoints ?? []).toEqual(isAbove ? lines : []);
});
