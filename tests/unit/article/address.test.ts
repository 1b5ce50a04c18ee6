import { describe, expect, it } from 'vitest';
import { articleId } from '../../../lib/article/id.ts';
import { believableCanonical, normaliseUrl } from '../../../lib/article/url.ts';

describe('a normalised address', () => {
  it('is without what only counts visitors', () => {
    expect(normaliseUrl('https://krant.example/a?utm_source=x&id=7&fbclid=y#top')).toBe('https://krant.example/a?id=7');
  });
  it('has its parameters in one order', () => {
    expect(normaliseUrl('https://krant.example/a?z=1&b=2')).toBe(normaliseUrl('https://krant.example/a?b=2&z=1'));
  });
  it('stays as it is when normalised again', () => {
    const once = normaliseUrl(' https://jan:geheim@krant.example//a//b/?gclid=1 ');
    expect(once).toBe('https://krant.example/a/b');
    expect(normaliseUrl(once)).toBe(once);
  });
  it('is the trimmed text where it is no address', () => {
    expect(normaliseUrl(' geen adres ')).toBe('geen adres');
  });
});

describe('the id of an article', () => {
  it('is the same with and without www, scheme and tracking', () => {
    expect(articleId('http://www.krant.example/a/')).toBe('krant.example/a');
    expect(articleId('https://krant.example/a?utm_medium=mail')).toBe('krant.example/a');
    expect(articleId('https://krant.example/a?dicbo=v2-1&mkt_tok=x&_hsenc=y&_hsmi=z#reacties')).toBe('krant.example/a');
  });
  it('differs where a parameter says which article it is', () => {
    expect(articleId('https://krant.example/a?id=1')).not.toBe(articleId('https://krant.example/a?id=2'));
  });
  it.each(['#/nieuws/', '#!/nieuws/'])('differs where a route behind %s says so, whatever the page calls canonical', (route) => {
    const [first, second] = [`https://krant.example/${route}1`, `https://krant.example/${route}2`] as const;
    expect(articleId(first)).not.toBe(articleId(second));
    expect(believableCanonical('https://krant.example/', first)).toBeUndefined();
  });
});

describe('the canonical address that a page names', () => {
  const page = 'https://m.krant.example/nieuws/dijk';
  it('is believed on the same site', () => {
    expect(believableCanonical('https://www.krant.example/nieuws/dijk', page)).toBe('https://www.krant.example/nieuws/dijk');
    expect(believableCanonical('/nieuws/dijk-2', page)).toBe('https://m.krant.example/nieuws/dijk-2');
  });
  it('is not believed where it leads to another site, to the front page or to no web page', () => {
    expect(believableCanonical('https://elders.example/nieuws/dijk', page)).toBeUndefined();
    expect(believableCanonical('https://www.krant.example/', page)).toBeUndefined();
    expect(believableCanonical('javascript:alert(1)', page)).toBeUndefined();
  });
  it.each([
    ['/regio', '/regio/brug-over-de-waal-dicht', undefined],
    ['/regio/', '/regio/artikel/1234567', undefined],
    ['/brug-over-de-waal-dicht', '/brug-over-de-waal-dicht/amp', 'https://www.krant.example/brug-over-de-waal-dicht'],
    ['/regio/brug-over-de-waal-dicht', '/regio/brug-over-de-waal-dicht/2', 'https://www.krant.example/regio/brug-over-de-waal-dicht'],
    ['/regio', '/regionaal/brug-over-de-waal-dicht', 'https://www.krant.example/regio'],
  ])('%s is not believed at %s where it is the section that the article stands in', (canonical, path, believed) => {
    expect(believableCanonical(canonical, `https://www.krant.example${path}`)).toBe(believed);
  });
});
