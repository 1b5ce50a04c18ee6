import { describe, expect, it, vi } from 'vitest';
import { createPage } from '../../../entrypoints/popup/page.ts';
import type { Article } from '../../../lib/article/types.ts';
import { changeSettings } from '../../../lib/platform/settings.ts';
import type { Database } from '../../../lib/store/database.ts';
import { rememberArticle, saveArticle } from '../../../lib/store/save.ts';
import { storeOf } from '../../loaded-store.ts';
import { article, browserShows, db, stored, url, usePopup } from './popup.ts';

usePopup();

describe('the page in the popup, kept and changed,', () => {
  it('says while it is being saved', async () => {
    browserShows({ url });
    await changeSettings({ keepRecent: false });
    const page = createPage(storeOf(db));
    await page.open();
    const saving = page.save();
    expect(page.isSaving.value).toBe(true);
    expect(await saving).toBe('added');
    expect(page.isSaving.value).toBe(false);
    expect((await stored())?.keyFacts).toEqual(article.keyFacts);
  });

  it('keeps the tags given from memory when it is saved', async () => {
    await changeSettings({ keepRecent: false });
    browserShows({ url });
    const page = createPage(storeOf(db));
    await page.open();
    await page.changeTags(['Water']);
    await page.save();
    expect((await stored())?.tags).toEqual(['Water']);
  });

  it('keeps the tags that were given before there was a record to give them to', async () => {
    browserShows({ url });
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const store = storeOf(db).then((loaded) => ({
      ...loaded,
      rememberArticle: (of: Database, one: Article, now: number) => held.then(() => rememberArticle(of, one, now)),
    }));
    const page = createPage(store);
    const opened = page.open();
    await vi.waitUntil(() => page.article.value);
    await page.changeTags(['Water']);
    expect(page.article.value?.tags).toEqual(['Water']);
    answer();
    await opened;
    await vi.waitFor(async () => expect((await stored())?.tags).toEqual(['Water']));
  });

  it('keeps them in sight, and for the next save, where no room was left for them', async () => {
    await rememberArticle(db, article, Date.now());
    browserShows({ url });
    const full = new DOMException('No room', 'QuotaExceededError');
    const page = createPage(storeOf(db).then((loaded) => ({ ...loaded, addTags: () => Promise.reject(full) })));
    await page.changeTags(['Water']);
    await page.open();
    await vi.waitFor(() => expect(page.trouble.value).toBe('storage-full'));
    expect([page.article.value?.tags, (await stored())?.tags]).toEqual([['Water'], []]);
    await page.save();
    await vi.waitFor(() => expect(page.article.value).toMatchObject({ savedAt: expect.any(Number), tags: ['Water'] }));
    expect((await stored())?.tags).toEqual(['Water']);
  });

  it('shows a tag once that is stored in another spelling, where no room was left for it', async () => {
    await saveArticle(db, { ...article, suggestedTags: [] }, Date.now(), ['Água']);
    browserShows({ url });
    const full = new DOMException('No room', 'QuotaExceededError');
    const page = createPage(storeOf(db).then((loaded) => ({ ...loaded, addTags: () => Promise.reject(full) })));
    await page.changeTags(['agua', 'Dijk']);
    await page.open();
    await vi.waitFor(() => expect(page.trouble.value).toBe('storage-full'));
    expect(page.article.value?.tags).toEqual(['Água', 'Dijk']);
  });

  it('gives those no second time, where one was taken off again', async () => {
    await changeSettings({ keepRecent: false });
    browserShows({ url });
    const page = createPage(storeOf(db));
    await page.open();
    await page.changeTags(['Water', 'Dijk']);
    await page.save();
    await vi.waitFor(() => expect(page.article.value?.savedAt).toBeDefined());
    await page.changeTags(['Dijk']);
    await page.save();
    expect((await stored())?.tags).toEqual(['Dijk']);
  });

  it('saved again is the same record, with the tags it had', async () => {
    browserShows({ url });
    const page = createPage(storeOf(db));
    await page.open();
    expect(await page.save()).toBe('added');
    await page.changeTags(['Water']);
    expect(await page.save()).toBe('updated');
    expect(await db.articles.count()).toBe(1);
    expect((await stored())?.tags).toEqual(['Water']);
  });

  it('shows what the page says now of a saved article, saved as it is, and keeps that when it is saved again', async () => {
    const before: Article = { ...article, headline: 'Stuw wankelt', keyFacts: [], body: [{ type: 'paragraph', text: 'De stuw wankelt.' }] };
    await saveArticle(db, before, 1, ['Water']);
    browserShows({ url });
    const page = createPage(storeOf(db));
    await page.open();
    await vi.waitFor(() => expect(page.article.value).toMatchObject({ headline: article.headline, savedAt: 1, tags: ['Water'] }));
    expect(page.article.value?.keyFacts).toEqual(article.keyFacts);
    expect(await page.getBody()).toEqual(article.body);
    expect((await stored())?.headline).toBe('Stuw wankelt');
    await page.save();
    expect(await stored()).toMatchObject({ headline: article.headline, savedAt: 1, tags: ['Water'] });
  });

  it('is not stored from a private window, not even on Save', async () => {
    browserShows({ url, incognito: true });
    const page = createPage(storeOf(db));
    await page.open();
    expect(page.article.value?.headline).toBe('Stuw begeeft het');
    await page.save();
    expect(page.trouble.value).toBe('private-window');
    expect(await stored()).toBeUndefined();
  });

  it('can’t be changed from a private window, even where it was saved from another', async () => {
    await saveArticle(db, article, 1);
    browserShows({ url, incognito: true });
    const page = createPage(storeOf(db));
    await page.open();
    await vi.waitFor(() => expect(page.article.value?.savedAt).toBe(1));
    expect(page.canChange.value).toBe(false);
  });

  it('says at each save that there is no room, and no longer once there is', async () => {
    await changeSettings({ keepRecent: false });
    browserShows({ url });
    const full = new DOMException('No room', 'QuotaExceededError');
    const loaded = await storeOf(db);
    const saving = vi.fn(saveArticle).mockRejectedValueOnce(full).mockRejectedValueOnce(full);
    const page = createPage(Promise.resolve({ ...loaded, saveArticle: saving }));
    await page.open();
    const said: unknown[] = [];
    page.trouble.subscribe((trouble) => said.push(trouble));
    for (const outcome of [undefined, undefined, 'added']) expect(await page.save()).toBe(outcome);
    expect(said).toEqual([undefined, 'storage-full', undefined, 'storage-full', undefined]);
  });

  it('keeps what the reader corrected, however often the page is read', async () => {
    browserShows({ url });
    const page = createPage(storeOf(db));
    await page.open();
    await vi.waitFor(() => expect(page.canChange.value).toBe(true));
    await page.correct({ field: 'headline', value: 'Stuw uit 1931 begeeft het' });
    await page.readAgain();
    expect((await stored())?.headline).toBe('Stuw uit 1931 begeeft het');
  });
});
