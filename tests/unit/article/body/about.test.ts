/** What a press release says of who sent it. The pages are those of krant.example. */
import { expect, it } from 'vitest';
import { PARAGRAPHS, paragraphs, readPage, text } from './bridge.ts';

const MAKER = '<p>Het bedrijf is opgericht in 2014 en heeft 85 medewerkers in het hele land.</p>';
const read = (line: string) => paragraphs(readPage(`<div>${text.join('')}<p><b>${line}</b></p>${MAKER}</div>`));

it('goes from the line on that names the publisher', () => {
  expect(read('Over Krant')).toEqual(PARAGRAPHS);
});

it('stays where the line says only a part of the name', () => {
  const head = '<meta property="og:site_name" content="Lutterveld Nieuws"><meta name="author" content="Anna Bos">';
  for (const line of ['Over Lutterveld', 'Over Anna'])
    expect(paragraphs(readPage(`<div>${text.join('')}<h2>${line}</h2>${MAKER}</div>`, head))).toContain(line);
});

it('stays where the line names somebody else', () => {
  expect(read('Over Lutterveld')).toEqual([...PARAGRAPHS, 'Over Lutterveld', MAKER.replace(/<[^>]+>/g, '')]);
});
