import { describe, expect, it } from 'vitest';
import { nearestOf, rarity, type Subject, tagsOfNear } from '../../../lib/tags/nearest.ts';

const subject = (headline: string, tags: string[] = [], facts: string[] = []): Subject & { tags: string[] } => ({
  headline,
  tags,
  suggestedTags: [],
  inLanguage: 'nl',
  keyFacts: facts.map((text) => ({ text })),
});

const tagsOfNearest = (article: Subject, saved: (Subject & { tags: string[] })[]) => tagsOfNear(nearestOf(article, saved, () => 1));

describe('the reader’s own tags', () => {
  it('are those of articles with the same rare words, in the reader’s spelling', () => {
    const saved = [subject('Dijken langs de Waal worden hoger', ['Hoog Water']), subject('Voetbalclub wint de beker', ['sport'])];
    expect(tagsOfNearest(subject('Waal stijgt, dijken nat'), saved)).toEqual(['Hoog Water']);
  });

  it('are none where only everyday words are shared', () => {
    const saved = [subject('Het kabinet voor nieuwe regels', ['politiek'])];
    expect(tagsOfNearest(subject('Het stadion voor nieuwe shirts'), saved)).toEqual([]);
  });

  it('put the tag first that more and nearer articles have', () => {
    const saved = [
      subject('Dijken langs de Waal worden hoger', ['rivieren']),
      subject('Waal stijgt weer, dijken onder druk', ['water', 'rivieren']),
    ];
    expect(tagsOfNearest(subject('Dijken langs de Waal houden stand'), saved)).toEqual(['rivieren', 'water']);
  });

  it('are counted together in another case, in the spelling of the nearest', () => {
    const saved = [subject('Dijken langs de Waal na regen', ['water']), subject('Waal en dijken', ['Water'])];
    expect(tagsOfNearest(subject('Dijken aan de Waal'), saved)).toEqual(['Water']);
  });

  it('are found by what the facts say', () => {
    const saved = [subject('Besluit genomen', ['klimaat'], ['De stikstofwet van Hoekema gaat door.'])];
    expect(tagsOfNearest(subject('Kamer stemt', [], ['De stikstofwet van Hoekema is aangenomen.']), saved)).toEqual(['klimaat']);
  });
});

describe('rarity', () => {
  it('is nothing for a word that all have and one for a word that none has', () => {
    expect(rarity(100, 100)).toBe(0);
    expect(rarity(0, 100)).toBe(1);
  });
});
