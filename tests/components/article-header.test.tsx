// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleHeader } from '../../components/ArticleHeader.tsx';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw, makeShown } from './support.tsx';

beforeEach(() => {
  useLocale('en');
  vi.stubEnv('TZ', 'Europe/Amsterdam');
});

const byline = (root: ParentNode) => [...root.querySelectorAll('.byline li')].map((item) => item.textContent);

describe('the head of an article', () => {
  it('lets headline and kicker begin at the side their script begins at', () => {
    const root = draw(<ArticleHeader article={makeShown({ kicker: 'مياه', headline: 'السد يصمد', inLanguage: 'ar' })} />);
    expect([...root.querySelectorAll('h1, .kicker')].map((element) => element.getAttribute('dir'))).toEqual(['auto', 'auto']);
    expect([...root.querySelectorAll('.article-overline, .byline')].map((line) => line.getAttribute('dir'))).toEqual(['rtl', 'rtl']);
  });

  it('names headline, kicker, source, authors, date and reading time', () => {
    const root = draw(
      <ArticleHeader
        article={makeShown({
          kicker: 'Water',
          authors: [{ name: 'Ruth Okafor' }, { name: 'Newsdesk', isDesk: true }],
          datePublished: '2026-11-20T13:05:00Z',
          wordCount: 952,
        })}
      />,
    );
    expect(root.querySelector('h1')?.textContent).toBe('Stuw begeeft het');
    expect(root.querySelector('.kicker')?.textContent).toBe('Water');
    expect(root.querySelector('time')?.title).toBe('Nov 20, 2026, 2:05 PM');
    expect(byline(root)).toEqual(['De Avondpost', 'Ruth Okafor, Newsdesk', 'Nov 20, 2026', '4 min4 minutes to read']);
  });

  it('tells a long reading time in hours, once', () => {
    const root = draw(<ArticleHeader article={makeShown({ authors: [], datePublished: undefined, wordCount: 37_128 })} />);
    expect(byline(root)).toEqual(['De Avondpost', '2.6 hours']);
  });

  it('leaves out what the page did not say', () => {
    const root = draw(<ArticleHeader article={makeShown({ authors: [], datePublished: undefined })} />);
    expect(byline(root)).toEqual(['De Avondpost', '2 min2 minutes to read']);
    expect(root.querySelector('.article-overline')).toBeNull();
  });

  it('names the source once where it is the author too', () => {
    const desks = ['de avondpost', 'Avondpost.example'].map((name) => ({ name, isDesk: true as const }));
    const authors = [...desks, { name: 'Ruth Okafor' }];
    const root = draw(<ArticleHeader article={makeShown({ authors, datePublished: undefined })} />);
    expect(byline(root)).toEqual(['De Avondpost', 'Ruth Okafor', '2 min2 minutes to read']);
  });

  it('names the site where the publisher has no name', () => {
    const root = draw(<ArticleHeader article={makeShown({ publisher: { name: '', domain: 'avondpost.example' } })} />);
    expect(byline(root)[0]).toBe('avondpost.example');
    const ofFile = draw(<ArticleHeader article={makeShown({ publisher: { name: '', domain: '' } })} />);
    expect(byline(ofFile)[0]).toBe('Marieke de Boer');
  });

  it('tells an update only from another day', () => {
    const times = (dateModified: string) =>
      draw(<ArticleHeader article={makeShown({ datePublished: '2026-11-20', dateModified })} />).querySelectorAll('time').length;
    expect(times('2026-11-20T18:00:00Z')).toBe(1);
    expect(times('2026-11-22T08:00:00Z')).toBe(2);
  });

  it('labels what is no plain article, and says what that means for the facts', () => {
    expect(draw(<ArticleHeader article={makeShown({ kind: 'article' })} />).querySelector('.kind-badge')).toBeNull();
    const root = draw(<ArticleHeader article={makeShown({ kind: 'live-blog' })} />);
    expect(root.querySelector('.kind-badge')?.textContent).toBe('Live blog');
    expect(root.querySelector('.kind-note')?.textContent).toContain('changes while it runs');
  });

  it('does not say the kind twice where the kicker says it too', () => {
    const root = draw(<ArticleHeader article={makeShown({ kind: 'interview', kicker: 'INTERVIEW' })} />);
    expect(root.querySelector('.article-overline')?.textContent).toBe('Interview');
  });

  it('is accessible', async () => {
    expect(await accessibilityFaults(draw(<ArticleHeader article={makeShown({ kicker: 'Water', kind: 'opinion' })} />))).toEqual([]);
  });
});
