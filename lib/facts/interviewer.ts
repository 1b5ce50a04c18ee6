/** The questions of an interview, which are no part of what it tells. */
import { runsOf } from '../article/runs.ts';
import type { Block } from '../article/types.ts';

/** From so many paragraphs on that end in a question, or are set like those, it is one. */
const LEAST_ASKED = 3;
const QUESTION = /\?["”»’']?$/;
const QUOTE = /^["“„«‘]/;
/** "SPIEGEL: ", "Anna Kuipers: ", "P. " before what each says. */
export const LABEL = /^(?:(?=[^a-z])[^:.?!"“„«\n]{2,30}:|[A-Z]{1,9}\.)(?=\s)/;

/** Indexes of the blocks: those that end in a question, and those set like them, by the same label, all in bold or before a quotation. Empty for all but interviews. */
export function findQuestions(body: readonly Block[]): ReadonlySet<number> {
  const indexes = [...body.keys()].filter((index) => body[index]?.type === 'paragraph');
  const isAsked = (index: number) => QUESTION.test(body[index]?.text ?? '');
  const alikes = new Map<string, number[]>();
  for (const index of indexes) {
    const mark = markOf(body[index] as Block, body[index + 1]?.text);
    const alike = alikes.get(mark);
    if (alike) alike.push(index);
    else if (mark) alikes.set(mark, [index]);
  }
  const areQuestions = (alike: readonly number[]) => alike.length >= LEAST_ASKED && alike.filter(isAsked).length * 2 >= alike.length;
  const questions = new Set([...indexes.filter(isAsked), ...[...alikes.values()].filter(areQuestions).flat()]);
  return questions.size < LEAST_ASKED ? new Set() : questions;
}

/** What is before its text, how it is set, or that it is not quoted where what follows is; empty where nothing is. */
function markOf(block: Block, next = ''): string {
  const { text } = block;
  const label = LABEL.exec(text)?.[0];
  if (label) return label;
  const [run] = runsOf(block);
  if (run?.emphasis === 'strong' && run.end - run.start === text.length) return 'bold';
  return QUOTE.test(next) && !QUOTE.test(text) ? 'unquoted' : '';
}
