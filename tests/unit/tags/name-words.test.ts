/** Which words of a name count for it, by how often both stand. */
import { expect, it } from 'vitest';
import { type Candidate, newCandidate } from '../../../lib/tags/candidate.ts';
import { joinWords } from '../../../lib/tags/name-words.ts';

const candidate = (name: string, kind: Candidate['kind'], traits: Partial<Candidate>): Candidate => ({
  ...newCandidate({ name, key: name.toLowerCase(), kind, size: name.split(' ').length, first: 5, region: '', isTheme: false }),
  ...traits,
});

interface Case {
  name: string;
  word: string;
  traits?: Partial<Candidate>;
  /** Stand without a capital too. */
  small?: string[];
  /** Times that the word stands, one of them within the name. */
  count: number;
  german?: boolean;
  region?: string;
}

function join({ name, word, traits = {}, small = [], count, german = false, region = '' }: Case) {
  const whole = candidate(name, 'name', { count: 1, ...traits });
  const part = candidate(word, 'word', { count, inside: 1, region });
  joinWords(whole, new Map([[part.key, part]]), { small: new Set(small), nounsHaveCapitals: german } as never);
  return { isWordGone: part.isGone, isNameGone: whole.isGone, count: whole.count };
}

it.each<[string, Case]>([
  ['the last of a name', { name: 'Katrin Behling', word: 'Behling', count: 9 }],
  ['the first of a person', { name: 'Vidar Strandli', word: 'Vidar', count: 9, traits: { isPerson: true } }],
  ['the first behind a title', { name: 'Hamid Razali', word: 'Hamid', count: 9, traits: { titled: 1 } }],
  ['a Korean surname', { name: 'Park Jin-woo', word: 'Park', count: 9, small: ['jin-woo'] }],
  ['one that stands alone once', { name: 'Groene Veld', word: 'Veld', count: 2, small: ['groene'] }],
  ['the first of a name that stands a third as often', { name: 'Lowhaven Harbour', word: 'Lowhaven', count: 9, traits: { count: 3 } }],
  ['its plural', { name: 'Lowhaven Movie', word: 'Movies', count: 9 }],
  ['the last behind a first name of ten letters', { name: 'Christiane Behling', word: 'Behling', count: 9, german: true }],
  [
    'the last of a German name that is repeated',
    { name: 'Altforsters Hafen', word: 'Hafen', count: 9, german: true, traits: { count: 2 } },
  ],
  [
    'the last behind an adjective that is repeated',
    { name: 'Lowhavener Fest', word: 'Fest', count: 9, german: true, traits: { count: 2 } },
  ],
])('%s counts for it', (_, one) => {
  const count = (one.traits?.count ?? 1) + one.count - 1;
  expect(join(one)).toEqual({ isWordGone: true, isNameGone: false, count });
});

it.each<[string, Case]>([
  ['the last where another stands without a capital', { name: 'Groene Veld', word: 'Veld', count: 3, small: ['groene'] }],
  ['the first of what is no person', { name: 'Lowhaven Harbour', word: 'Lowhaven', count: 9 }],
  ['the first that stands more than thrice as often', { name: 'Lowhaven Harbour', word: 'Lowhaven', count: 10, traits: { count: 3 } }],
  [
    'the first where the last stands without a capital',
    { name: 'Lowhaven Harbour', word: 'Lowhaven', count: 9, small: ['harbour'], traits: { count: 3 } },
  ],
  ['a country', { name: 'Frack Free Namibia', word: 'Namibia', count: 9, region: 'NA' }],
  ['the last of three behind a long noun', { name: 'Onlinemarktplatz Waren Temura', word: 'Temura', count: 9, german: true }],
])('%s does not', (_, one) => {
  expect(join(one)).toEqual({ isWordGone: false, isNameGone: false, count: one.traits?.count ?? 1 });
});

it.each(['Onlinemarktplatz Temura', 'Mannheimer Temura'])('%s counts for its last word in German', (name) => {
  expect(join({ name, word: 'Temura', count: 9, german: true })).toMatchObject({ isWordGone: false, isNameGone: true });
});

it('takes nothing of a word that is gone', () => {
  const [whole, part] = [candidate('Katrin Behling', 'name', { count: 1 }), candidate('Behling', 'word', { count: 9, isGone: true })];
  joinWords(whole, new Map([[part.key, part]]), { small: new Set(), nounsHaveCapitals: false } as never);
  expect(whole.count).toBe(1);
});
