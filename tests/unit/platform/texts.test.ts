import { beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '#i18n';
import { createI18n } from '../../../lib/platform/texts.ts';
import { useLocale } from '../../locale.ts';

const { t } = createI18n();

describe('a text of the interface', () => {
  beforeEach(() => useLocale('en'));

  it('takes what is named, and the same again', () => {
    expect(t('list.removed', { headline: 'Dike {headline} holds' })).toBe('Removed: Dike {headline} holds');
    expect(t('library.progressText', { done: 0, total: '10' })).toBe('0 of 10');
  });

  it('takes a list in its order', () => {
    expect(t('list.found', ['1,200'])).toBe('1,200 found');
  });

  it.each([
    [1, '1 article removed.'],
    [0, '0 articles removed.'],
    [2, '2 articles removed.'],
  ])('has a form for %d', (count, text) => {
    expect(t('library.removed', count)).toBe(text);
  });

  it('has the form of a number and shows it as it is written', () => {
    expect(t('library.articles', 1200, ['1,200'])).toBe('1,200 articles');
  });

  it('stays whole where its forms are not parted', () => {
    expect(t('list.recent', 1)).toBe('Recent');
  });

  it('is empty where there is none', () => {
    expect(t('list.unheardOf')).toBe('');
  });

  it('is what views ask for', () => {
    expect(String(i18n.t)).toBe(String(t));
  });
});
