/** A key fact with its numbers, dates, places and names set off, so that a reader can scan. */
import { useEffect, useState } from 'preact/hooks';
import type { KeyFact } from '../lib/article/types.ts';
import type { FactSpan } from '../lib/facts/spans.ts';
import { langOf } from './ArticleHeader.tsx';

export function FactText({ fact: { text }, inLanguage }: { fact: KeyFact; inLanguage: string }) {
  const spans = useSpans(text, inLanguage);
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

/** What knows the languages is loaded after the text is there to read. */
function useSpans(text: string, language: string): FactSpan[] {
  const [spans, setSpans] = useState<FactSpan[]>([]);
  useEffect(() => {
    let isCurrent = true;
    setSpans([]);
    import('../lib/facts/spans.ts').then(({ findSpans }) => isCurrent && setSpans(findSpans(text, language)));
    return () => {
      isCurrent = false;
    };
  }, [text, language]);
  return spans;
}
