import type { KeyFact } from '../lib/article/types.ts';
import { langOf } from './ArticleHeader.tsx';

export function FactText({ fact, inLanguage }: { fact: KeyFact; inLanguage: string }) {
  return (
    <span class="fact-words" lang={langOf(inLanguage)}>
      {fact.text}
    </span>
  );
}
