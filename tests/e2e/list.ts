/** A list of 300 articles, and what the library shows of it, in either browser. */
import kernpunt from '../../lib/exporters/kernpunt.ts';
import { makeSaved } from '../bench/library/articles.ts';

export const COUNT = 300;

/** Every third is read and every twentieth a favourite, as the maker of articles has it. */
export const makeList = () => Promise.all(Array.from({ length: COUNT }, (_, i) => makeSaved(i)));

/** An expression that gives the list to the library, as two files that the reader chose at once. */
export async function importing(list: Awaited<ReturnType<typeof makeList>>): Promise<string> {
  const write = async (part: typeof list) =>
    (await kernpunt.write(part, { now: 0, version: '0', browser: 'test', filter: 'selection' })).join('');
  const half = list.length / 2;
  return `((parts) => {
    const files = new DataTransfer();
    for (const json of parts) files.items.add(new File([json], 'list.json', { type: 'application/json' }));
    const input = document.querySelector('#import-file');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })(${JSON.stringify([await write(list.slice(0, half)), await write(list.slice(half))])})`;
}

/** Expressions that are true once the list, or the name of a view, tells this many articles. */
export const tellsRows = (count: number) => `document.querySelector('.row-list')?.getAttribute('aria-rowcount') === '${count}'`;
export const tellsView = (view: string, count: number) =>
  `[...document.querySelectorAll('.side-bar a')].some((one) => one.textContent === '${view}${count}')`;
