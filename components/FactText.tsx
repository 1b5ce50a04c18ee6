/** A key fact with its numbers, dates, places and names set off, so that a reader can scan. */
import type { KeyFact } from '../lib/article/types.ts';
import { langOf } from './lang.ts';
import { useAnswer } from './use-answer.ts';

export function FactText({ fact: { text }, inLanguage }: { fact: KeyFact; inLanguage: string }) {
  // What knows the languages is loaded after the text is there to read.
  const spans = useAnswer(
    () => import('../lib/facts/spans.ts').then(({ findSpans }) => findSpans(text, inLanguage)),
    [text, inLanguage],
    [],
  );
  const parts = spans.flatMap(({ start, end, kind }, index) => [
    text.slice(spans[index - 1]?.end ?? 0, start),
    <span key={start} class="set-off" data-kind={kind}>
      {text.slice(start, end)}
    </span>,
  ]);
  return (
    <span class="fact-words" lang={langOf(inLanguage)} dir="auto">
      {parts}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </span>
  );
}
