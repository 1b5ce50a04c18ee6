/** Scrolls the library from end to end, to rows never seen before at each stop. */
import type { Page } from 'puppeteer-core';

const STOPS = 150;
/** Frames at each stop. */
const STAY = 8;

export interface Scrolling {
  /** Milliseconds between two frames; whole ones, because a page's clock is wrong by a tenth. */
  longestFrame: number;
  /** From the scrolling until each row in sight showed its article, ms. */
  longestBlank: number;
}

export async function scrollThrough(page: Page, count: number): Promise<Scrolling> {
  await page.waitForFunction(`Number(document.querySelector('.row-list')?.getAttribute('aria-rowcount')) >= ${count}`);
  await page.waitForFunction("document.querySelectorAll('.library-row').length > 5");
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 2000))');
  return page.evaluate(scroll, STOPS, STAY);
}

/** Runs in the page. */
async function scroll(stops: number, stay: number): Promise<Scrolling> {
  const list = document.querySelector('.row-list') as HTMLElement;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const isBlank = () => {
    const { top, bottom } = list.getBoundingClientRect();
    const places = [...document.querySelectorAll('.row-place')].map((place) => ({ place, box: place.getBoundingClientRect() }));
    const seen = places.filter(({ box }) => box.bottom > top && box.top < bottom);
    return seen.length === 0 || seen.some(({ place }) => !place.querySelector('h3'));
  };
  let longestFrame = 0;
  let longestBlank = 0;
  let last = await frame();
  for (let stop = 0; stop <= stops; stop++) {
    list.scrollTop = (list.scrollHeight - list.clientHeight) * (stop / stops);
    const start = performance.now();
    for (let i = 0, wasBlank = true; i < stay || wasBlank; i++) {
      const now = await frame();
      longestFrame = Math.max(longestFrame, now - last);
      last = now;
      wasBlank = wasBlank && isBlank();
      if (wasBlank) longestBlank = Math.max(longestBlank, performance.now() - start);
    }
  }
  return { longestFrame: Math.round(longestFrame), longestBlank };
}
