import { expect, test } from 'vitest';
import type { FactKind } from '../../../lib/article/types.ts';
import { findKind } from '../../../lib/facts/kinds.ts';
import { findLanguage } from '../../../lib/languages/index.ts';

test.each<[string, FactKind, string]>([
  ['nl', 'quote', 'Volgens de burgemeester is "het ergste voorbij".'],
  ['nl', 'quote', 'Volgens de burgemeester is ‘het ergste voorbij’.'],
  ['nl', 'what', "De foto's van 's morgens tonen de scheur."],
  ['nl', 'how-much', 'De herstelling kost 12 miljoen euro.'],
  ['nl', 'why', 'De brug is dicht vanwege een scheur in het staal.'],
  ['nl', 'when', 'De brug gaat op 3 maart weer open.'],
  ['nl', 'who', 'Anna Kuipers wordt de nieuwe wethouder.'],
  ['nl', 'where', 'Het ongeluk gebeurde in Lindehoek.'],
  ['nl', 'what', 'De brug is gesloten.'],
  ['de', 'why', 'Die Brücke ist wegen Rissen gesperrt.'],
  ['de', 'what', 'Die Schule bleibt geschlossen.'],
  ['de', 'who', 'Das Amt übernimmt Ursula von der Heide.'],
  ['en', 'what', 'While Parliament sleeps, the bridge rots.'],
  ['de', 'when', 'Die Brücke öffnet am Montag wieder.'],
  ['en', 'how-much', 'Prices rose by 4 percent.'],
  ['en', 'quote', 'Police chief Ann Lee said the suspect had fled.'],
  ['fr', 'why', "Le pont est fermé en raison d'une fissure."],
  ['es', 'how-much', 'La obra cuesta 3,5 millones de euros.'],
  ['xx', 'other', 'Ponto estas fermita.'],
])('in %s a fact of kind %s: %s', (language, kind, text) => {
  expect(findKind(text, findLanguage(language))).toBe(kind);
});
