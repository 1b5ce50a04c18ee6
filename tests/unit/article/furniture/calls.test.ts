import { describe, expect, it } from 'vitest';
import { MORE, paragraph, STORY, textsOf } from './text.ts';

describe('a call to the reader in the midst of the text', () => {
  it.each([
    ['nl', 'Tip: al het nieuws uit Zeewolde elke ochtend in je mail? Meld je aan voor de Klinker Ochtend.'],
    ['nl', 'Niets meer missen? Download dan onze gratis app en zet je meldingen aan.'],
    ['en', 'Stay updated with the latest news. Download our app now.'],
    ['en', 'Enjoying this story? Sign up for our weekly briefing and get more like it.'],
    ['en', 'Are protests breaking out in your area? Get in touch at news@herald.example'],
    ['de', 'Hat Ihnen das Gespräch gefallen? Mit einem Abo ermöglichen Sie weitere.'],
    ['de', 'Wenn Ihnen dieser Text gefallen hat, unterstützen Sie unsere Arbeit mit einer Spende.'],
    ['fr', 'Ne manquez rien. Chaque matin, les nouvelles de la Péninsule dans votre boîte courriel.'],
    ['es', 'Esta nota es exclusiva para suscriptores. Accedé por $1 el primer mes.'],
    ['pt', 'Gostou? Receba nossas receitas toda sexta no seu e-mail.'],
    ['it', 'Scarica la nostra app per non perdere nessun aggiornamento.'],
    ['sv', 'Missa inga nyheter – ladda ner vår app.'],
    ['cs', 'Líbil se vám článek? Podpořte naši redakci.'],
    ['hu', 'Tetszett a cikk? Iratkozzon fel hírlevelünkre!'],
    ['fr', 'Une erreur ? Signalez-la.'],
    ['it', 'Hai trovato un errore? Segnalacelo.'],
    ['el', 'Βρήκατε λάθος; Ενημερώστε μας.'],
    ['ru', 'Нашли ошибку? Сообщите нам.'],
    ['he', 'מצאתם טעות בכתבה? כתבו לנו'],
    ['he', 'רוצים לקבל עדכונים? הצטרפו לערוץ הוואטסאפ שלנו'],
    ['nl', 'Heb je een tip? Mail dan naar tips@krant.example'],
    ['nl', 'Wil je niets missen? Schrijf je in'],
    ['fr', 'Il vous reste 70 % de cet article à lire'],
    ['es', 'Una publicación compartida por Bodegas Calleja (@bodegascalleja)'],
    ['es', 'Únete a nuestro canal de WhatsApp y recibe las noticias al momento.'],
    ['tr', 'Google News’te Köprünün Sesi’ne abone olun'],
    ['nl', 'Wil jij ook elke ochtend het belangrijkste nieuws in je mail?'],
    ['de', 'Gefällt Ihnen dieser Artikel? Dann teilen Sie ihn.'],
    ['en', 'Want more stories like this? Join our mailing list.'],
    ['pl', 'Najważniejsze wiadomości prosto na twoją skrzynkę.'],
    ['nl', 'Word abonnee en lees onbeperkt alle verhalen van De Veerbode.'],
    ['nl', 'Luister ook naar onze podcast over de watersnood.'],
    ['de', 'Jetzt abonnieren und unbegrenzt lesen: vier Wochen für einen Euro.'],
    ['de', 'Melden Sie sich hier für unseren kostenlosen Newsletter an.'],
    ['de', 'Folgen Sie uns auf Instagram und Facebook.'],
    ['en', 'Become a subscriber and read on.'],
    ['en', 'Start your free trial to continue reading.'],
    ['fr', 'Devenez abonné et lisez tous nos articles en illimité.'],
    ['fr', 'Suivez-nous sur WhatsApp pour ne rien manquer.'],
    ['es', 'Hazte suscriptor y lee sin límites.'],
    ['it', 'Diventa abbonato e leggi senza limiti.'],
    ['pt', 'Torne-se assinante e continue a ler.'],
    ['pl', 'Zostań subskrybentem i czytaj bez ograniczeń.'],
    ['sv', 'Bli prenumerant och läs vidare.'],
    ['da', 'Bliv abonnent og læs videre.'],
    ['nb', 'Bli abonnent og les videre.'],
    ['tr', 'Abone olun ve sınırsız okuyun.'],
  ])('goes in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toEqual([STORY.text, MORE.text]);
  });

  it.each([
    ['nl', 'Heb je een klacht over je energierekening? Bel dan eerst de leverancier.'],
    ['nl', 'De app kost 3 euro per maand en is gratis te proberen.'],
    ['en', 'We asked readers for their stories. Hundreds wrote to us.'],
    ['en', 'Alerts reach residents through WhatsApp, SMS, email and social media channels.'],
    ['en', 'Was it a mistake? The minister does not think so.'],
    ['fr', 'Une erreur ? Le maire s’en défend.'],
    ['fr', 'Vous avez reçu un avis ? Payez avant le 15 mars.'],
    ['es', '¿Y ahora? Nadie lo sabe.'],
    ['en', 'She said so on Facebook.'],
    ['en', 'Cash is no longer taken; cameras read your plate and a bill comes by mail.'],
    ['es', 'Puedes seguir el río hasta el mar.'],
    ['nl', 'Klik je op een nepbericht, dan is je geld weg.'],
    ['en', 'Click and collect was the only way to shop.'],
    ['en', 'You pay 20 pounds a month.'],
    ['en', 'Download speeds in the app were slow.'],
    ['sv', 'Få av dem svarade på mejlet.'],
    ['tr', 'Vali, vatandaşların kurallara uymayı unutmamasını istedi.'],
    ['nl', 'De journalist kreeg dinsdag ontslag. Het nieuws kwam per e-mail, en je kon er niets tegen doen, zegt hij.'],
    ['nl', 'Je kunt de app van de gemeente gratis downloaden, maar dat deden nog maar twaalf mensen.'],
    ['de', 'Der Podcast ist kostenlos. Der Journalist nennt ihn auf Facebook unser Gewissen.'],
    ['de', 'Wer liest noch Zeitung? Die Leser werden älter, das Abo teurer.'],
    ['de', 'Der Kanal hat 2 Millionen Abonnenten. Ihre Kommentare liest der Koch selbst.'],
    ['fr', 'Péniches et bateaux de plaisance attendent depuis lundi à l’entrée du canal du Nord'],
    ['fr', 'L’application de la ville est gratuite, mais vous devez donner votre adresse.'],
    ['en', 'The app is free. You pay for each article you read, and the reader decides how much.'],
    ['en', 'Who reads comments? Journalists do, it turns out, and so does the mayor.'],
    ['es', 'La aplicación es gratis. Con tu correo entras en el canal de Telegram de la alcaldía, explica el alcalde.'],
    ['it', 'Il giornalista ha perso il posto. La notizia è arrivata per e-mail, e tu non puoi farci niente, dice.'],
    ['pt', 'O jornalista perdeu o emprego. A notícia chegou por e-mail e o seu chefe nem telefonou.'],
    ['pl', 'Aplikacja jest bezpłatna. Nasz kanał nie ma dna, żartują wędkarze na Facebooku.'],
    ['sv', 'Journalisten fick sparken. Nyheten kom via mejl och du kunde inte göra något, säger hon.'],
    ['de', 'Jetzt lesen viele die Nachrichten kostenlos, etwa auf Facebook oder in der App des Wetterdienstes.'],
    ['pt', 'Quem paga? Duas empresas, que em troca terão o seu nome num artigo por mês.'],
    ['it', 'Abbonati e lettori protestano da lunedì davanti alla sede del giornale.'],
    ['nl', 'Abonnees krijgen hun geld terug. Wie vooruit heeft betaald, hoeft daar niets voor te doen.'],
    ['da', 'Journalisten blev fyret. Nyheden kom på mail, og du kunne ikke gøre noget, siger hun.'],
  ])('is not this one in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toContain(text);
  });
});

describe('a call to the reader under the text', () => {
  it.each([
    ['hu', 'Ha tetszett az írásunk, támogassa a Dunamenti Híreket!'],
    ['fi', 'Kerro kommenteissa, kuka oli ottelun paras!'],
    ['nl', 'Volg de Veerbode ook op Facebook en Instagram!'],
    ['nl', 'Meer weten? Luister naar onze podcast De Dag.'],
    ['nl', 'Vind je ons leuk? Kijk dan ook eens op Facebook.'],
    ['en', 'Stay up to date with the latest news. Download our app or subscribe to our channel.'],
    ['de', 'Hat Ihnen der Artikel gefallen? Dann unterstützen Sie uns mit einer Spende.'],
    ['de', 'Mehr Nachrichten aus der Region gibt es in unserer App.'],
    ['it', 'Entra nel nostro canale WhatsApp per restare aggiornato.'],
    ['fi', 'Seuraa meitä Facebookissa ja Instagramissa.'],
    ['tr', 'Haberi beğendiniz mi? Bizi WhatsApp kanalımızdan takip edin.'],
  ])('goes in %s: %s', (language, text) => {
    expect(textsOf([STORY, MORE, paragraph(text)], language)).toEqual([STORY.text, MORE.text]);
  });

  it.each([
    ['nl', 'Wie betaalt dat? Niemand.'],
    ['de', 'Am Abend schrieb der Verein auf Facebook, er wolle neu wählen.'],
    ['en', '“Subscribe to our newsletter!” reads the sign on the door.'],
    ['nl', 'In de podcast vertelt hij hoe je gratis naar het museum kunt.'],
    ['fr', 'Travaux de printemps sur le canal du Nord'],
    ['en', 'Google will pay for news. Your local paper may not see a penny of it, its editor said.'],
    ['es', 'Su cuenta de Instagram tenía un millón de seguidores. Las noticias falsas le hicieron perder la mitad.'],
  ])('is not this one in %s: %s', (language, text) => {
    expect(textsOf([STORY, MORE, paragraph(text)], language)).toContain(text);
  });

  it.each([
    ['en', 'A village paper with 900 subscribers has asked its readers to vote.', 'Become a subscriber and read on.'],
    ['de', 'Das Abonnement der Zeitung kostet nun 52 Euro im Monat.', 'Jetzt abonnieren und unbegrenzt lesen.'],
    ['en', 'The bus app is free, and so is the bus.', 'Download our free app for news from the valley.'],
    ['pt', 'O jornal vai oferecer um ano de assinatura a todos os jovens.', 'Torne-se assinante e continue a ler.'],
  ])('goes even where the text is about it, if it says what to become or what of ours to get, in %s', (language, news, call) => {
    expect(textsOf([paragraph(news), MORE, paragraph(call)], language)).toEqual([news, MORE.text]);
  });

  it('is none where the text is about it', () => {
    const news = paragraph('The newsletter of the city lost a third of those who subscribed to it, says the mayor.');
    const last = 'Do you read the newsletter? You may subscribe until May.';
    expect(textsOf([news, paragraph(last)], 'en')).toContain(last);
  });
});

it.each([
  'Le journaliste du quotidien local a perdu son poste mardi, après douze ans de service.',
  'La chaîne Google du maire et son compte Facebook ont été fermés mardi.',
  'Le prix du billet restera gratuit pour les enfants, précise un article du règlement.',
])('the French “du” calls nobody: %s', (text) => {
  expect(textsOf([STORY, paragraph(text), MORE], 'fr')).toContain(text);
});
