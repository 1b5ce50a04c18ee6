import { expect, test } from 'vitest';
import type { Block } from '../../../lib/article/types.ts';
import { findQuestions } from '../../../lib/facts/interviewer.ts';
import { selectKeyFacts } from '../../../lib/facts/select.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text }));
const bold = (text: string): Block => ({ type: 'paragraph', text, runs: [{ start: 0, end: text.length, emphasis: 'strong' }] });

test('what an interviewer says before a question is a question too', () => {
  const body = paragraphs(
    'Waterschapper Kees Wit vertrekt na veertig jaar.',
    'U noemde de dijk een vergissing. Waarom?',
    'Omdat het water een andere weg zoekt.',
    'Wat had u liever gebouwd?',
    'Een duin van zand.',
    'Komt dat er nog?',
    'Over tien jaar, denk ik.',
  );
  expect([...findQuestions(body)]).toEqual([1, 3, 5]);
});

test('so is what stands under the label of one who mostly asks', () => {
  const body = paragraphs(
    'BODE: Herr Linde, Sie bauen Brücken. Wie viele?',
    'Linde: Bis heute waren es vierzig.',
    'BODE: Das ist viel für ein Leben.',
    'Linde: Einige sind klein. Soll ich sie zählen?',
    'BODE: Welche ist die schönste?',
    'Linde: Die erste, bei Lindeneck.',
  );
  expect([...findQuestions(body)].sort()).toEqual([0, 2, 3, 4]);
});

test('and what is set in bold where most of that asks', () => {
  const body = [
    bold('Why did you build it?'),
    ...paragraphs('Because nobody else did.'),
    bold('You paid for it yourself.'),
    ...paragraphs('With what my mother left me.'),
    bold('What did it cost?'),
    ...paragraphs('All of it.'),
    bold('And now?'),
  ];
  expect([...findQuestions(body)].sort()).toEqual([0, 2, 4, 6]);
});

test('two questions make no interview', () => {
  expect(findQuestions(paragraphs('De brug gaat dicht.', 'Hoe lang? En waarom?', 'Een jaar.', 'Wat kost dat?')).size).toBe(0);
});

test('a label that two of three of its paragraphs ask under makes one', () => {
  const body = paragraphs(
    'BODE: Mist u het?',
    'Kuipers: Nee.',
    'BODE: Wanneer stopt u?',
    'Kuipers: In mei.',
    'BODE: U bent de laatste op de Aa.',
  );
  expect([...findQuestions(body)].sort()).toEqual([0, 2, 4]);
});

test('the label of who answers is no part of a fact', () => {
  const body = paragraphs(
    'BODE: Mist u het veer?',
    'Anna Kuipers: Het veer bij Lindehoek vervoerde in het laatste jaar nog 1.900 mensen per week.',
    'BODE: Wanneer stopt u?',
    'Anna Kuipers: De provincie sluit de verbinding over de Aa op 1 mei, omdat de nieuwe brug dan opengaat.',
    'BODE: U bent de laatste op de Aa.',
    'Mijn advies: koop geen veer, want elke reparatie aan de motor kost tienduizend euro.',
  );
  expect(selectKeyFacts({ headline: 'Veer op de Aa stopt', inLanguage: 'nl', body, kind: 'interview' }).map(({ text }) => text)).toEqual([
    'Het veer bij Lindehoek vervoerde in het laatste jaar nog 1.900 mensen per week.',
    'De provincie sluit de verbinding over de Aa op 1 mei, omdat de nieuwe brug dan opengaat.',
    'Mijn advies: koop geen veer, want elke reparatie aan de motor kost tienduizend euro.',
  ]);
});

test('nor are the letters that Spanish newspapers set before question and answer', () => {
  const body = paragraphs(
    'P. ¿Echa de menos la barca?',
    'R. La barca de Tilos llevó el último año a 1.900 personas por semana.',
    'P. La Junta dice que era cara.',
    'R. La Junta cierra el paso el 1 de mayo, porque entonces se abre el puente nuevo de Tilos.',
    'P. ¿Y ahora?',
    'R. Cada reparación del motor costaba 10.000 euros, así que la barca se vende.',
    'P. ¿Quién la compra?',
  );
  expect(selectKeyFacts({ headline: 'La barca de Tilos para', inLanguage: 'es', body }).map(({ text }) => text)).toEqual([
    'La barca de Tilos llevó el último año a 1.900 personas por semana.',
    'La Junta cierra el paso el 1 de mayo, porque entonces se abre el puente nuevo de Tilos.',
    'Cada reparación del motor costaba 10.000 euros, así que la barca se vende.',
  ]);
});

test('an answer whose full stop stands behind its quotation marks is cut into its sentences', () => {
  const body = paragraphs(
    'Perché ha scelto la montagna?',
    '«Nessuno la voleva. In pianura ormai si vendemmia a luglio, e a 1.100 metri abbiamo ancora notti fresche».',
    'E i costi?',
    '«Un ettaro in montagna costa il triplo».',
    'E adesso?',
    '«Aspetto».',
  );
  const facts = selectKeyFacts({ headline: 'Il vino si farà in montagna', inLanguage: 'it', body }).map(({ text }) => text);
  expect(facts).toContain('Nessuno la voleva. In pianura ormai si vendemmia a luglio, e a 1.100 metri abbiamo ancora notti fresche');
  expect(facts).toContain('Un ettaro in montagna costa il triplo');
});
