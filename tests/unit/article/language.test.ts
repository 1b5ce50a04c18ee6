/** In which language a text is, whatever its page declares. */
import { expect, it } from 'vitest';
import { languageOf } from '../../../lib/article/language.ts';

const SWAHILI =
  'Kivuko cha Kijito kimeanza tena safari zake baada ya wiki tatu za matengenezo ya injini iliyoharibika mwezi Mei. Mkuu wa wilaya, Amina Juma, alisema jana kwamba abiria wengi walilazimika kuzunguka kupitia daraja la kijiji jirani ili kufika sokoni. Aliongeza kuwa kazi hiyo imegharimu shilingi milioni saba na kwamba kivuko kipya kitanunuliwa mwakani. Wavuvi wa eneo hilo wamefurahishwa na hatua hiyo, wakisema biashara yao itarudi katika hali ya kawaida kabla ya msimu wa mvua kuanza.';
const ENGLISH =
  'The ferry at Oldwater is sailing again after the engine failed in May and the cyclists had to take the long way over the bridge for three weeks. The district said on Monday that the work has cost seven thousand pounds, and that a new ferry will be bought next year if there is money left for it in the budget of the county.';
const NAMES = 'Oldwater 3, Newport 1. Brook 12, Marsh 4. Hill, Carter, Reed, Moss, Lake, Stone, Woods, Field. ';

it('is unknown where none of its words are those of the language declared', () => {
  expect(languageOf(SWAHILI, ['en-US'])).toBe('und');
});

it.each([
  ['what is declared, where it has no list of words here', SWAHILI, ['sw'], 'sw'],
  ['what is declared, region and all', ENGLISH, ['en-ZA'], 'en-ZA'],
  ['what the words say', ENGLISH, ['nl'], 'en'],
  ['what is declared, where the text is too short to tell', NAMES, ['en'], 'en'],
])('is %s', (_, text, declared, code) => {
  expect(languageOf(text, declared)).toBe(code);
});
