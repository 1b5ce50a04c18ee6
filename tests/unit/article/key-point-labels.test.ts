import { expect, test } from 'vitest';
import { wordingOf } from '../../../lib/article/tidy/wording.ts';

test.each([
  ['nl', 'In het kort|Samenvatting|De kern|Dit artikel in het kort|Dit weten we|Kort samengevat|Hoofdpunten'],
  ['en', 'Key points|In brief|At a glance|Key takeaways|What to know|Summary|Key developments'],
  ['de', "Auf einen Blick|Das Wichtigste in Kürze|Kurz zusammengefasst|Die wichtigsten Punkte|Kernpunkte|Darum geht's|Zusammengefasst"],
  ['fr', "L’essentiel|En bref|Ce qu'il faut retenir|Points clés|Le résumé|Les faits clés|À retenir"],
  ['es', 'Las claves|Puntos clave|En resumen|Lo más destacado|Lo más importante|Claves'],
  ['it', "In breve|Punti chiave|In sintesi|L'essenziale|Sintesi|Riassunto"],
  ['pt', 'Em resumo|Pontos-chave|Resumo|Destaques|Principais pontos|O essencial|O que se sabe'],
  ['sv', 'I korthet|Det viktigaste|Sammanfattning|Snabbversionen|Kortversionen|Det här har hänt|Detta vet vi'],
  ['nb', 'Kort fortalt|Oppsummert|Kortversjonen|Sammendrag|I korte trekk|Dette vet vi|Hovedpunkter|Saken kort'],
  ['da', 'Kort fortalt|Overblik|Resumé|Sammendrag|I korte træk|Det ved vi|Hovedpunkter|Det vigtigste'],
  ['pl', 'Najważniejsze informacje|W skrócie|Najważniejsze fakty|Kluczowe informacje|Streszczenie|Co wiemy|Podsumowanie'],
  ['tr', 'Öne çıkanlar|Özet|Haberin özeti|Özetle|Önemli noktalar|Kısa özet|Kısaca|Ana başlıklar'],
])('%s: over the publisher’s own key points may stand %s', (code, labels) => {
  const { keyPoints } = wordingOf(code);
  expect(labels.split('|').filter((label) => !keyPoints.test(label))).toEqual([]);
});

test.each([
  ['nl', 'De kern van de zaak is een lek'],
  ['de', 'Darum geht die Brücke zu'],
  ['it', 'Brevetti e marchi'],
])('%s: "%s" is no such label', (code, text) => {
  expect(wordingOf(code).keyPoints.test(text)).toBe(false);
});
