/** The project's own sample pages: what a reader would say stands there, written down before the page was read by machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract.ts';
import type { Article, Block } from '../../../lib/article/types.ts';

/** Only what is written down is compared. */
interface Expected {
  /** The address that the page is read at. */
  url: string;
  /** Why this page is here, for whoever reads the folder. */
  why: string;
  /** Where the page is to be refused. */
  reason?: string;
  fields?: Partial<Omit<Article, 'authors' | 'publisher' | 'body'>>;
  /** Their names. */
  authors?: string[];
  publisher?: string;
  imageCredit?: string;
  /** Paragraphs, subheads ("## …"), list items ("- …") and quotations ("> …") in order, without pictures and embeds. */
  body?: string[];
  keyPoints?: string[];
  /** Must stand nowhere in the running text, the headline, the standfirst and the keywords. */
  absent?: string[];
}

const FOLDER = new URL('../../pages/', import.meta.url);

const samples = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, FOLDER), 'utf8');
    return { name, html: read('source.html'), expected: JSON.parse(read('expected.json')) as Expected };
  });

const MARKS: Partial<Record<Block['type'], string>> = { paragraph: '', heading: '## ', list: '- ', quote: '> ', table: '| ' };

const lines = (body: readonly Block[]): string[] =>
  body.flatMap(({ type, text }) => (MARKS[type] === undefined ? [] : text.split('\n').map((line) => MARKS[type] + line)));

/** What is not written down is not asked. */
const check =
  (written: unknown) =>
  (name: string, test: () => void): void =>
    written === undefined ? undefined : void it(name, test);

describe.each(samples)('the page $name', ({ html, expected }) => {
  const { document } = parseHTML(html);
  const extraction = extractArticle(document as unknown as Document, expected.url);

  if (expected.reason) {
    it('is refused', () => {
      expect(extraction).toEqual({ ok: false, reason: expected.reason });
    });
    return;
  }

  const article = extraction.ok ? extraction.article : undefined;
  it('is an article', () => {
    expect(extraction).toMatchObject({ ok: true });
  });

  check(expected.body)('has this body', () => {
    expect(lines(article?.body ?? [])).toEqual(expected.body);
  });

  check(expected.fields)('has these fields', () => {
    const wanted = Object.keys(expected.fields ?? {}) as (keyof Article)[];
    expect(Object.fromEntries(wanted.map((name) => [name, article?.[name]]))).toEqual(expected.fields);
  });

  check(expected.authors)('is by these authors', () => {
    expect(article?.authors.map(({ name }) => name)).toEqual(expected.authors);
  });

  check(expected.publisher)('is of this publisher', () => {
    expect(article?.publisher.name).toBe(expected.publisher);
  });

  check(expected.imageCredit)('credits its picture', () => {
    expect(article?.image?.credit).toBe(expected.imageCredit);
  });

  check(expected.keyPoints)("keeps the publisher's own key points apart", () => {
    expect(article?.keyPoints).toEqual(expected.keyPoints);
  });

  check(expected.absent)('holds nothing of what stands around it', () => {
    const { headline = '', standfirst = '', keywords = [], body = [] } = article ?? {};
    const all = [headline, standfirst, ...keywords, ...lines(body)].join('\n');
    expect(expected.absent?.filter((text) => all.includes(text))).toEqual([]);
  });

  it('has key facts that stand in it word for word', () => {
    const text = (article?.body ?? []).map((block) => block.text);
    const facts = (article?.keyFacts ?? []).filter(({ source }) => source === 'article');
    expect(facts.filter((fact) => !text.some((block) => block.includes(fact.text)))).toEqual([]);
    expect(facts.length).toBeGreaterThan(0);
  });
});
