import { describe, expect, it } from 'vitest';
import { completeQuery } from '../../../lib/library/complete.ts';

const known = {
  tag: ['Klimaat', 'Kunst en cultuur', 'Économie', 'Øst'],
  site: ['nieuws.example', 'krant.example'],
  lang: ['nl', 'de'],
  by: ['Jan de Vries', 'Els'],
};
const texts = (text: string) => completeQuery(text, known).map((completion) => completion.text);

describe('completing a search', () => {
  it('offers the names of filters', () => {
    expect(texts('storm is')).toEqual(['storm is:']);
    expect(texts('ta')).toEqual(['tag:']);
  });

  it('offers what a filter can say', () => {
    expect(texts('is:un')).toEqual(['is:unread ']);
    expect(texts('has:n')).toEqual(['has:note ']);
    expect(texts('lang:n')).toEqual(['lang:nl ']);
    expect(texts('site:k')).toEqual(['site:krant.example ']);
    expect(texts('by:j')).toEqual(['by:"Jan de Vries" ']);
    expect(texts('before:2')).toEqual([]);
  });

  it('offers what has a word that begins so', () => {
    expect(texts('by:vr')).toEqual(['by:"Jan de Vries" ']);
    expect(texts('tag:cult')).toEqual(['tag:"Kunst en cultuur" ']);
  });

  it('goes on in quotation marks, and behind a blank', () => {
    expect(texts('storm tag:"kunst en c')).toEqual(['storm tag:"Kunst en cultuur" ']);
    expect(texts('by:"')).toEqual(['by:"Jan de Vries" ', 'by:Els ']);
    expect(texts('tag: kl')).toEqual(['tag:Klimaat ']);
    expect(texts('tag:"kunst en cultuur" i')).toEqual([]);
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
