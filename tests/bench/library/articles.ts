/** Synthetic but natural articles: words by Zipf's law, a few publishers and topics, bodies of about 5 kB. The same number gives the same article. */
import type { Article, Block, KeyFact } from '../../../lib/article/types.ts';
import type { SavedWhole } from '../../../lib/library/types.ts';
import { capture } from '../../../lib/store/capture.ts';
import { type Random, seeded } from '../random.ts';

const COMMON =
  'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar uit nog wordt over tot heeft'.split(' ');
const STEMS =
  'water regen kabinet klimaat spoor school markt haven zorg brug kamer rente dijk bos vogel energie huur stem raad trein boer zee stad wet'.split(
    ' ',
  );
const ONSETS = 'b br d dr f g gr h j k kl kr l m n p pl r s sch sl st str t v vl w z'.split(' ');
const VOWELS = 'a aa e ee i ie o oe oo u ui ij'.split(' ');
const CODAS = 'd f g k l m n ng r s st t cht rk '.split(' ');
const TOPICS = 'klimaat politiek economie wonen onderwijs zorg sport cultuur verkeer landbouw energie veiligheid'.split(' ');
const PUBLISHERS = ['nieuws', 'courant', 'dagblad', 'bode', 'post', 'kroniek', 'journaal', 'tijdingen'].map((name) => ({
  name: `De ${name}`,
  domain: `${name}.example`,
}));
const HOUR = 3_600_000;
const FIRST = Date.UTC(2015, 0, 1);

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const VOCABULARY: readonly string[] = (() => {
  const random = seeded(7);
  const syllable = () => pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
  const made = new Set([...COMMON, ...STEMS]);
  while (made.size < 40_000) made.add(random() < 0.3 ? pick(random, STEMS) + syllable() : syllable() + syllable());
  return [...made];
})();

/** The rank of a word falls off as its frequency does in running text. */
const word = (random: Random): string => VOCABULARY[Math.floor(VOCABULARY.length ** random()) - 1] as string;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const phrase = (random: Random, length: number): string => capital(Array.from({ length }, () => word(random)).join(' '));

const sentence = (random: Random): string => `${phrase(random, 8 + Math.floor(random() * 12))}.`;

const paragraph = (random: Random): Block => ({ type: 'paragraph', text: Array.from({ length: 4 }, () => sentence(random)).join(' ') });

export function inventArticle(number: number): Article {
  const random = seeded(number + 1);
  const publisher = pick(random, PUBLISHERS);
  const path = phrase(random, 5).toLowerCase().replaceAll(' ', '-');
  const body = Array.from({ length: 14 }, () => paragraph(random));
  const topics = [pick(random, TOPICS), pick(random, TOPICS)];
  return {
    id: `${publisher.domain}/artikel/${number}-${path}`,
    url: `https://${publisher.domain}/artikel/${number}-${path}`,
    kind: 'article',
    headline: phrase(random, 8),
    standfirst: sentence(random) + sentence(random),
    authors: [{ name: `${phrase(random, 1)} ${phrase(random, 1)}` }],
    publisher,
    datePublished: new Date(FIRST + number * HOUR).toISOString(),
    inLanguage: 'nl',
    keywords: topics,
    wordCount: 600 + Math.floor(random() * 500),
    body,
    provenance: { headline: 'json-ld', authors: 'json-ld', datePublished: 'json-ld', keywords: 'meta' },
    keyFacts: body.slice(0, 4).map(firstSentence),
    suggestedTags: topics.map((name) => ({ name, source: 'publisher' })),
  };
}

function firstSentence({ text }: Block, block: number): KeyFact {
  const end = text.indexOf('.') + 1;
  return {
    text: text.slice(0, end),
    place: { block, start: 0, end },
    kind: 'what',
    source: 'article',
    score: 1 / (block + 1),
    reasons: ['position'],
  };
}

/** As saved an hour after it was published; every third one read, every twentieth a favourite. */
export async function makeSaved(number: number): Promise<SavedWhole> {
  const article = inventArticle(number);
  const savedAt = FIRST + (number + 1) * HOUR;
  const { article: fresh, body } = await capture(article, savedAt);
  const tags = [...new Set(article.keywords)];
  return { article: { ...fresh, savedAt, tags, status: number % 3 === 0 ? 'read' : 'unread', favorite: number % 20 === 0 }, body };
}
