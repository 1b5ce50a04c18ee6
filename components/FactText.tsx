import type { KeyFact } from '../lib/article/types.ts';

export function FactText({ fact }: { fact: KeyFact; inLanguage: string }) {
  return <span class="fact-words">{fact.text}</span>;
}
