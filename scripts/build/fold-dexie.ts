/** Dexie asks whether it runs in a browser of 2014, in Safari or on the machine of who develops it. */
import { type Answer, foldWith } from './fold.ts';

const GLOBALS = '(?:[A-Z]\\w+|globalThis|crypto|console|navigator)';

const ANSWERS: readonly Answer[] = [
  [new RegExp(`typeof ${GLOBALS} !== 'undefined'`, 'g'), 'true'],
  [new RegExp(`typeof ${GLOBALS} === 'undefined'`, 'g'), 'false'],
  [/(?:!navigator\.userAgentData &&\s+)?\/Safari(?:\\\/)?\/\.test\(navigator\.userAgent\)/g, 'false'],
  [/typeof location !== 'undefined' &&\s+\/.*\/\.test\(location\.href\)/, 'false'],
  [/_global\.setImmediate/, 'false'],
  [/\s\|\|\s+_global\.(?:moz|webkit|ms)I\w+/g, ''],
];

export const foldDexie = (code: string): string => foldWith(ANSWERS, 'Dexie', code);
