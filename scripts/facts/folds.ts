/** Five parts of the examples, so that each article is judged by weights that never saw it, nor another of its publisher where that is known. */
import type { Weights } from '../../lib/facts/rank.ts';
import type { Example } from '../../tests/bench/facts/summaries.ts';
import { learnWeights, toLesson } from './learn.ts';

const FOLDS = 5;
/** Files that are one publisher's or one corpus's are dealt out article by article. */
const FEWEST_SOURCES = 5;

/** Standfirsts tease as often as they tell: they are judged, but not learned from. */
const STANDFIRSTS = ['fundus'];
export const isTeaching = ({ file }: Example): boolean => !STANDFIRSTS.includes(file);

/** The weights to judge an example by. */
export function crossValidate(examples: readonly Example[]): (example: Example) => Weights {
  const folds = dealOut(examples);
  const lessons = examples.map(toLesson);
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    learnWeights(lessons.filter((_, at) => folds[at] !== fold && isTeaching(examples[at] as Example))),
  );
  const byExample = new Map(examples.map((example, at) => [example, weights[folds[at] as number] as Weights]));
  return (example) => {
    const found = byExample.get(example);
    if (!found) throw new Error(`${example.id} is in no fold`);
    return found;
  };
}

/** The same whatever order the files are given in. */
function dealOut(examples: readonly Example[]): number[] {
  const names = examples.map((example) => {
    const sources = new Set(examples.filter(({ file }) => file === example.file).map(({ source }) => source));
    return `${example.file} ${sources.size < FEWEST_SOURCES ? example.id : example.source}`;
  });
  const groups = [...new Set(names)].sort();
  return names.map((name) => groups.indexOf(name) % FOLDS);
}
