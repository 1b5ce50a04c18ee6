/** Others that a page leads to, each behind its title. */
import { OPENINGS, SENTENCE } from './kind-page.ts';

/** `most` at most, each with the opening of its article, of `times` sentences. */
export const teasers = ({
  times = 1,
  most = OPENINGS.length,
  title = (at: number) => `<a href="/nieuws/${at}">Bericht nummer ${at}</a>`,
} = {}): string =>
  OPENINGS.slice(0, most)
    .map((opening, at) => `<div><h2>${title(at)}</h2><p>${opening} ${`${SENTENCE} `.repeat(times)}</p></div>`)
    .join('');

export const others = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<div><h3><a href="/nieuws/${at}">Ander bericht nummer ${at}</a></h3></div>`).join('');

export const links = Array.from({ length: 30 }, (_, at) => `<p><a href="/nieuws/${at}">Bericht nummer ${at} van vandaag</a></p>`).join('');
