/** Draws a component, and asks axe-core about it. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import type { KeyFact } from '../../lib/article/types.ts';
import type { StoredArticle } from '../../lib/library/types.ts';
import { makeStored } from '../article.ts';

/** In a fresh document. */
export function draw(view: ComponentChild): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Kernpunt';
  document.body.innerHTML = '<main></main>';
  const root = document.querySelector('main') as HTMLElement;
  act(() => render(view, root));
  // Or what it does when it goes would happen once there is no document any more.
  onTestFinished(() => act(() => render(null, root)));
  return root;
}

/** Clicks what a person would know by this name. */
export async function press(root: ParentNode, name: string): Promise<void> {
  const button = getByName(root, name);
  await act(() => button.click());
}

/** While this element has the focus. */
export const pressKey = (element: Element, key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });

export function getByName(root: ParentNode, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, input, textarea, summary, [role="tab"]')].find(
    (element) => nameOf(element) === name,
  );
  if (!found) throw new Error(`nothing is named “${name}”`);
  return found;
}

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim();

/** What axe-core objects to, in words. Colours are left out: nothing is painted here. */
export async function accessibilityFaults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

export const makeFact = (text: string, more: Partial<KeyFact> = {}): KeyFact => ({
  text,
  kind: 'other',
  source: 'article',
  score: 1,
  reasons: [],
  ...more,
});

/** One that was seen, without key facts of its own. */
export const makeShown = (more: Partial<StoredArticle> = {}): StoredArticle =>
  makeStored({
    id: 'avondpost.example/stuw',
    url: 'https://avondpost.example/stuw',
    headline: 'Stuw begeeft het',
    standfirst: undefined,
    authors: [{ name: 'Marieke de Boer' }],
    publisher: { name: 'De Avondpost', domain: 'avondpost.example' },
    datePublished: undefined,
    keywords: [],
    wordCount: 500,
    suggestedTags: [],
    provenance: { headline: 'page', authors: 'json-ld' },
    keyFacts: [makeFact('De stuw uit 1931 begaf het vrijdag.'), makeFact('Niemand raakte gewond.')],
    ...more,
  });
