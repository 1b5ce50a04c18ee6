/** Dexie asks whether it runs in a browser of 2014, in Safari or on the machine of who develops it, and for hooks and modifications that nobody makes here. */

import { VERSION } from '../../lib/store/layout.ts';
import { type Answer, foldWith } from './fold.ts';

const GLOBALS = '(?:[A-Z]\\w+|globalThis|crypto|console|navigator)';

/** Not for the size: Dexie opens what a later Kernpunt made all the same, and would write into it. `openDatabase` promises that it is left alone. */
const LATER_VERSION: Answer = [/case 'VersionError':.*?break;/s, ''];

const ANSWERS: readonly Answer[] = [
  LATER_VERSION,
  // One connection needs no list that forgets; and its stores are always declared.
  [/typeof FinalizationRegistry !== 'undefined' &&\s+typeof WeakRef !== 'undefined'/, 'false'],
  [/state\.autoSchema(?=[ )])(?! =)/g, 'false'],
  [/debug &&\s+typeof console !== 'undefined' &&\s+console\.createTask &&.*?`\)/s, 'false'],
  [new RegExp(`typeof ${GLOBALS} !== 'undefined'`, 'g'), 'true'],
  [new RegExp(`typeof ${GLOBALS} === 'undefined'`, 'g'), 'false'],
  [/(?:!navigator\.userAgentData &&\s+)?\/Safari(?:\\\/)?\/\.test\(navigator\.userAgent\)/g, 'false'],
  [/typeof location !== 'undefined' &&\s+\/.*\/\.test\(location\.href\)/, 'false'],
  [/Events\(null, \{\s+creating:.*?\}\)/s, '{ reading: { fire: mirror } }'],
  [/\s+\.then\(\(res(?:ult)?\) => (?:result\.map\(\(res\) => )?this\.hook\.reading\.fire\(res\)\)?\)(?=[;)])/g, ''],
  // Whatever it opens it has made itself.
  [/adjustToExistingIndexNames\([^;{]*\);/g, ''],
  [/if \(!verifyInstalledSchema\(.*?\n {24}\}\n/s, ''],
  // Of the first layout there is no older one to be brought up to date: whatever is opened is there, or made.
  ...(VERSION === 1 ? [[/oldVersion === 0/, 'true'] as const] : []),
  // Nobody is told when a database is open.
  [/this\.on\.ready\.subscribe = .*?(?=this\.Collection =)/s, ''],
  [/state\.onReadyBeingFired = \[\];.*?\n {8}\}\);\n/s, ''],
  // Whoever else has it open closes it when asked to, which the browser does.
  [/req\.onblocked = .*?;/, ''],
  [/this\._fireOnBlocked = .*?\n {8}\};/s, ''],
  [/this\.on\('blocked', .*?\n {8}\}\);/s, ''],
  [/(?<!function )hasDatabasesNative\(indexedDB\)/g, 'true'],
  [/let getMaxKey = .*?\n\};/s, 'const getMaxKey = () => [[]];'],
  // Of several promises all are waited for here, or the first.
  [/if \(NativePromise\.\w+/g, 'if (false'],
  [/if \(name\)\s+this\.unuse\(\{ stack, name \}\);/, ''],
  // Whatever is asked for is a range of an index, with a limit at most: no cursor walks over it.
  [/isPlainKeyRange\(ctx, true\)(?: && ctx\.limit > 0)?/g, 'true'],
  [/ctx\.keysOnly = !ctx\.isMatch;.*?(?=\n {4}\}\n)/gs, ''],
  [/else \{\s+(?:var count = 0|const a = \[\]);\s+return iter\(.*?\n {12}\}\n/gs, ''],
  [/addReplayFilter\(this\._ctx, \(\) => \{\s+var rowsLeft = numRows;.*?\}, true\);/s, ''],
  [/openCursor(?:: getRange)?,\n/g, ''],
  [/else if \(method === 'openCursor'\) \{.*?\n {40}\}\n/s, ''],
  // Nothing is kept of what a transaction read.
  [/getFromTransactionCache\(keys, oldCache\)/, 'null'],
  // Every record brings its key.
  [/keyPath && auto/g, 'false'],
  [/if \(keyPath\) \{\s+try \{\s+setByKeyPath.*?catch \(_\) \{ \}\s+\}/gs, ''],
  // Indexes are asked for by their names.
  [/if \(isArray\(indexOrCrit\)\).*?\n {4}\}\n/s, '}\n'],
];

export const foldDexie = (code: string): string => foldWith(ANSWERS, 'Dexie', code);
