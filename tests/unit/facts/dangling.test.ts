import { expect, test } from 'vitest';
import { leansBack, pointsBack, startsDangling } from '../../../lib/facts/dangling.ts';
import { findLanguage } from '../../../lib/languages/index.ts';

test.each([
  ['nl', 'Hij vaart van zes uur tot middernacht.'],
  ['nl', 'Deze brug gaat een jaar dicht.'],
  ['en', 'This bridge will be closed for a year.'],
  ['de', 'Diese Brücke bleibt ein Jahr geschlossen.'],
  ['de', 'Der gab sein Amt jedoch auf.'],
  ['de', 'Das sagte eine Sprecherin am Montag.'],
  ['nb', 'Det sier ordføreren i Lindevik.'],
  ['sv', 'Det uppger polisen i Lindköping.'],
  ['es', 'Este puente cierra un año.'],
  ['en', 'According to him, the bridge will open in March.'],
  ['fr', 'Selon eux, le pont rouvrira en mars.'],
  ['es', 'Según ella, el puente abre en marzo.'],
  ['it', 'Secondo lui il ponte riapre a marzo.'],
  ['pt', 'Segundo ela, a ponte abre em março.'],
  ['it', 'La incontriamo sul ponte di Tigli.'],
  ['it', "Quell'estate il ponte di Tigli rimase chiuso."],
  ['en', 'It was there that she built the bridge.'],
  ['pl', 'Według niego most zostanie otwarty w marcu.'],
  ['pl', 'Zostali oni przewiezieni do Lipowa.'],
  ['de', 'Nach seinen Angaben öffnet die Brücke im März.'],
  ['nl', 'Niet alleen de brug bij Lindehoek is gescheurd.'],
  ['de', 'Gleiches gilt für die Brücke bei Lindeneck.'],
  ['en', 'For example, the bridge at Lindenford was closed.'],
  ['en', 'The former was closed in March, for a year.'],
  ['en', 'The latter opens in March.'],
  ['fr', 'En revanche, le pont de Lindes reste ouvert.'],
  ['es', 'Por otro lado, el puente de Tilos sigue abierto.'],
  ['it', 'Del resto il ponte di Tigli resta aperto.'],
  ['pt', 'No entanto, a ponte das Tílias continua aberta.'],
  ['sv', 'Dessutom är bron vid Lindvik stängd.'],
  ['nb', 'Dessuten er broen ved Lindevik stengt.'],
  ['da', 'Desuden er broen ved Lindevig lukket.'],
  ['pl', 'Ponadto most w Lipowie jest zamknięty.'],
  ['tr', 'Öte yandan Ihlamur köprüsü kapalı.'],
  ['ru', 'По его словам, мост откроют в марте.'],
  ['uk', 'Вона каже, що міст відкриють у березні.'],
  ['uk', 'За її словами, міст відкриють у березні.'],
  ['fi', 'Hän sanoo, että silta aukeaa maaliskuussa.'],
  ['el', 'Ο ίδιος λέει ότι η γέφυρα ανοίγει τον Μάρτιο.'],
  ['fi', 'Häneltä kysyttiin sillasta.'],
  ['cs', 'Podle něj se most otevře v březnu.'],
  ['cs', 'Podle nich se most otevře v březnu.'],
  ['ar', 'وأضاف أن الجسر سيفتح في مارس.'],
  ['hi', 'उन्होंने कहा कि पुल मार्च में खुलेगा।'],
  ['id', 'Ia mengatakan jembatan dibuka pada Maret.'],
  ['ja', 'これは県内の橋で最も長い。'],
  ['zh', '他说,大桥三月开放。'],
  ['ko', '그는 다리가 3월에 열린다고 말했다.'],
])('%s: "%s" opens with a word for something said before', (code, sentence) => {
  expect(startsDangling(sentence, findLanguage(code))).toBe(true);
});

test.each([
  ['nl', 'Deze week gaat de brug bij Lindehoek dicht.'],
  ['nl', 'Zo’n 400 mensen in Lindehoek zitten zonder stroom.'],
  ['nl', "Zo'n veertig huizen bij Lindehoek staan leeg."],
  ['nl', 'Dit jaar vaart er een pont langs Lindehoek.'],
  ['en', 'This summer the bridge at Lindenford will be closed.'],
  ['en', 'This past week the bridge at Lindenford was closed.'],
  ['de', 'Diese Woche schließt die Brücke bei Lindeneck.'],
  ['fr', 'Cette année, le pont de Lindes reste fermé.'],
  ['es', 'Este verano cierra el puente de Tilos.'],
  ['tr', 'Bu yıl Ihlamur köprüsü kapalı.'],
  ['nl', 'Later dit jaar gaat de brug bij Lindehoek dicht.'],
  ['en', 'The former mayor of Lindenford was jailed for taking bribes.'],
  ['en', 'The former ferry at Lindenford had carried cars until 1999.'],
  ['ru', 'Этой весной мост у Липовки закрыт.'],
  ['ar', 'وأضاف الوزير سامي حداد أن الجسر قديم.'],
  ['ca', 'Ona Ferrer obre el pont de Til·lers.'],
  ['ja', '彼岸花が川沿いの砂川町で咲いた。'],
  ['fi', 'Hänninen avasi sillan maaliskuussa.'],
  ['cs', 'Podle nového zákona se most otevře v březnu.'],
])('%s: "%s" opens with no word for something said before', (code, sentence) => {
  expect(startsDangling(sentence, findLanguage(code))).toBe(false);
});

test.each([
  ['nl', 'Na deze sluiting moeten auto’s een uur omrijden.'],
  ['nl', 'Vorige week stond hij nog op het dak.'],
  ['nl', 'In Frankrijk zijn ze al jaren verboden.'],
  ['nl', 'Vijf van hen zijn nog spoorloos.'],
  ['nl', 'Volgens hem gaat de brug in maart dicht.'],
  ['de', 'Laut ihm öffnet die Brücke im März.'],
  ['sv', 'Enligt henne stängs bron i mars.'],
  ['da', 'Ifølge ham lukker broen til marts.'],
  ['nl', 'De provincie betaalt daarvan twee derde.'],
  ['de', 'Die Stadt will damit den Verkehr beruhigen.'],
  ['de', 'Schräg hinter ihm stand der Trainer.'],
  ['de', 'Mit diesem Tempo kam der Läufer ins Ziel.'],
  ['de', 'Zum Einsatzort kommt er immer mit dem Bus.'],
  ['de', 'Für das höchste Amt sei das gefährlich.'],
  ['de', 'Zunächst setze man auf Gespräche.'],
  ['de', 'Zwei Nachbarn hätten in der Nacht einen Knall gehört.'],
  ['en', 'After this defeat the coach resigned.'],
  ['en', 'Last week, she opened a second shop.'],
  ['en', 'The rescue was slow, he said.'],
  ['fr', "À Londres, elles ont augmenté d'un cinquième."],
  ['sv', 'Nu är hon rädd att huset ska rivas.'],
  ['nb', 'Onsdag morgen tok hun båten til byen.'],
  ['da', 'I aftes sagde han sit job op.'],
  ['pl', 'Po tej porażce trener odszedł.'],
  ['it', 'Grazie a questo sistema il traffico è calato.'],
  ['pt', 'Depois dessa derrota, o treinador saiu.'],
  ['es', 'Desde esta asociación piden más control.'],
  ['tr', 'Bütün bu süreç iki yıl sürdü.'],
  ['nl', 'De provincie sluit de brug echter pas in maart.'],
  ['nl', 'Het vertrouwen in de brug ligt daar op 81 procent.'],
  ['nl', 'Sluit daarom de brug bij Lindehoek.'],
  ['de', 'Die Stadt hat die Brücke deshalb gesperrt.'],
  ['de', 'Die Stadt will die Brücke aber erhalten.'],
  ['fr', 'La ville veut pourtant garder le pont.'],
  ['it', 'La città vuole però tenere il ponte.'],
  ['pt', 'A cidade quer contudo manter a ponte.'],
  ['sv', 'Staden vill dock behålla bron vid Lindvik.'],
  ['nb', 'Byen vil imidlertid beholde broen ved Lindevik.'],
  ['da', 'Byen vil dog beholde broen ved Lindevig.'],
  ['pl', 'Miasto chce jednak zachować most.'],
])('%s: "%s" leans on what was said before', (code, sentence) => {
  expect(leansBack(sentence, findLanguage(code))).toBe(true);
});

test.each([
  ['nl', 'De wethouder zegt dat ze de brug in maart sluit.'],
  ['nl', 'Volgens Kuipers kan ze niet langer wachten.'],
  ['nl', 'De brug gaat deze zomer dicht voor al het verkeer.'],
  ['de', 'Der Minister erklärte, er sei zurückgetreten.'],
  ['de', 'Kritiker befürchten, das Gesetz könne scheitern.'],
  ['de', 'Die Stadt rechnet damit, dass die Brücke im März öffnet.'],
  ['de', 'Laut Polizei sei niemand verletzt worden.'],
  ['de', 'Das Gesetz sei teuer, so Ministerin Kuipers.'],
  ['de', 'Die Brücke sei nach Angaben der Polizei nicht beschädigt.'],
  ['de', 'Eine neue Brücke hätte nach Berechnungen der Stadt 21 Millionen Euro gekostet.'],
  ['de', 'Seit dem Frühjahr habe ich auf den Bescheid gewartet.'],
  ['de', 'Die Stadt hätte die Brücke schon im Mai sperren müssen.'],
  ['de', 'Auf der Brücke lag im Regen eine Plane.'],
  ['en', 'In Paris, Anna Kuipers opened a second shop.'],
  ['en', 'After Emma Brook lost the vote, she left the party.'],
  ['en', 'Ministers meet again this month.'],
  ['und', 'Vorige week stond hij nog op het dak.'],
  ['nl', 'De 52-jarige Rolf Kuipers maakte jarenlang geld over.'],
  ['nl', 'Een 52-jarige maakte jarenlang geld over.'],
  ['nl', 'Bewoners die daar al jaren op wachten, vieren feest in Lindehoek.'],
  ['de', 'Der 48-jährige Thomas Linde kam ins Krankenhaus.'],
])('%s: "%s" stands alone', (code, sentence) => {
  expect(leansBack(sentence, findLanguage(code))).toBe(false);
});

test.each([
  ['nl', 'De provincie sluit de brug en hoopt daarmee ongelukken te voorkomen.', true],
  ['nl', 'De provincie sluit de brug bij Lindehoek en daarmee de kortste weg naar zee.', false],
  ['de', 'Die Stadt sperrt die Brücke und dabei zwei Wege am Ufer.', false],
])('%s: "%s" hangs on another sentence: %s', (code, sentence, hangs) => {
  expect(leansBack(sentence, findLanguage(code))).toBe(hangs);
});

test.each([
  ['nl', 'Volgens wethouder Anna Kuipers bewijst deze scheur dat de brug te oud is.', true],
  ['nl', 'Wethouder Anna Kuipers opent de brug deze week voor het verkeer.', false],
  ['en', 'The mayor of Lindenford called this bridge a danger.', true],
  ['en', 'The mayor of Lindenford said “this bridge is a danger”.', false],
  ['und', 'Volgens wethouder Anna Kuipers bewijst deze scheur dat de brug te oud is.', false],
])('%s: "%s" has a word that points back: %s', (code, sentence, points) => {
  expect(pointsBack(sentence, findLanguage(code))).toBe(points);
});
