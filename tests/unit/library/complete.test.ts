import { describe, expect, it } from 'vitest';
import { completeQuery } from '../../../lib/library/complete.ts';

const known = { tags: ['Klimaat', 'Kunst en cultuur', 'Économie', 'Øst'], sites: ['nieuws.example', 'krant.example'] };
const texts = (text: string) => completeQuery(text, known).map((completion) => completion.text);

describe('completing a search', () => {
  it('offers the names of filters', () => {
    expect(texts('storm is')).toEqual(['storm is:']);
    expect(texts('ta')).toEqual(['tag:']);
  });

  it('offers what a filter can say', () => {
    expect(texts('is:un')).toEqual(['is:unread ']);
    expect(texts('has:n')).toEqual(['has:note ']);
    expect(texts('lang:n')).toEqual([]);
    expect(texts('site:k')).toEqual(['site:krant.example ']);
  });

  it('offers tags in the order they are used, in quotation marks where they need them', () => {
    expect(texts('tag:k')).toEqual(['tag:Klimaat ', 'tag:"Kunst en cultuur" ']);
  });

  it('folds case and diacritics', () => {
    expect(texts('tag:eco')).toEqual(['tag:Économie ']);
    expect(texts('tag:os')).toEqual(['tag:Øst ']);
  });

  it('keeps the minus and what stands before', () => {
    expect(texts('storm -tag:kl')).toEqual(['storm -tag:Klimaat ']);
  });

  it('offers nothing for a plain word, a single letter or what is complete', () => {
    expect(texts('storm')).toEqual([]);
    expect(texts('t')).toEqual([]);
    expect(texts('is:unread')).toEqual([]);
    expect(texts('')).toEqual([]);
  });
});
