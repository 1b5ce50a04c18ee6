import { expect, test } from 'vitest';
import { factUrl } from '../../../lib/facts/text-fragment.ts';

const PAGE = 'https://krant.example/brug';

test('a short fact is named whole', () => {
  expect(factUrl(PAGE, { text: 'De brug gaat dicht.' })).toBe(`${PAGE}#:~:text=De%20brug%20gaat%20dicht.`);
});

test('a long fact is named by its first and last words', () => {
  const text = 'De brug bij Lindehoek gaat vanaf maart een jaar dicht voor al het verkeer.';
  expect(factUrl(PAGE, { text })).toBe(`${PAGE}#:~:text=De%20brug%20bij%20Lindehoek%20gaat,dicht%20voor%20al%20het%20verkeer.`);
});

test("what has a meaning in a fragment's grammar is escaped", () => {
  expect(factUrl(PAGE, { text: 'Drie-nul, en meer & zo' })).toBe(`${PAGE}#:~:text=Drie%2Dnul%2C%20en%20meer%20%26%20zo`);
});

test("the page's own fragment gives way", () => {
  expect(factUrl(`${PAGE}#reacties`, { text: 'Ja.' })).toBe(`${PAGE}#:~:text=Ja.`);
});

test("a route behind the page's hash stays", () => {
  expect(factUrl('https://krant.example/#/brug', { text: 'Ja.' })).toBe('https://krant.example/#/brug:~:text=Ja.');
});

test('half an emoji, as a script leaves it that cuts a text, is no hindrance', () => {
  expect(factUrl(PAGE, { text: 'Feest \ud83c' })).toBe(`${PAGE}#:~:text=Feest%20%EF%BF%BD`);
});
