/** Searching in the library: as one types, in the whole texts, in the query language. */
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSaved } from '../bench/library/articles.ts';
import { useLibrary } from './library.ts';
import { COUNT } from './list.ts';

const library = useLibrary();
const { open, until, textOf, rowCount, goToSearch, press, type } = library;
beforeAll(() => library.importList());

describe('the search of the library', () => {
  it('finds as one types, marks what was found, and keeps it in the address', async () => {
    // Before the counts and the rows a key may come too soon to be heard.
    await library.viewCount('All', COUNT);
    await until('document.querySelector(\'[aria-rowindex="1"] h3\')');
    await goToSearch();
    const [word = ''] = (await textOf('[aria-rowindex="1"] h3')).split(' ');
    await type(`${word} is:unread`);
    // Every letter is answered, so "i" of "is:unread" may for a moment be what is found and marked.
    await until("location.hash.endsWith('is%3Aunread')");
    await until(`document.querySelector('.library-row mark')?.textContent.toLowerCase().includes('${word.toLowerCase()}')`);
    await library.page.reload();
    await until("document.querySelector('.library-row mark')");
  });

  it('finds in the whole texts what stands nowhere else', async () => {
    const { body } = await makeSaved(40);
    const words = body[9]?.text.split(' ').slice(3, 9).join(' ');
    await open(`#${new URLSearchParams({ q: `"${words}"` })}`);
    await until("document.querySelector('.library-row mark')");
    await until("document.querySelector('.library-line').textContent.includes('full texts searched')");
    expect(await textOf('[aria-rowindex="1"] .row-line')).toContain(words);
  });

  it('says what it did not understand, and that nothing was found', async () => {
    await open('#q=xyzzyqq+colour%3Ared');
    await until("document.querySelector('.nothing-here h2')");
    await until("document.querySelector('.library-line').textContent.includes('colour:red')");
  });

  it('completes the query language', async () => {
    await open();
    await library.viewCount('All', COUNT);
    await goToSearch();
    await type('is:unr');
    await press('ArrowDown', 'Enter');
    await until("document.querySelector('#library-search').value === 'is:unread '");
    await rowCount(200);
  });

  it('is cleared by Escape, and left by another', async () => {
    await open();
    await library.viewCount('All', COUNT);
    await goToSearch();
    await type('xyzzyqq');
    await until("document.querySelector('.nothing-here h2')");
    await press('Escape');
    await rowCount(COUNT);
    await press('Escape');
    await library.focusOn('[aria-rowindex="1"]');
  });
});
