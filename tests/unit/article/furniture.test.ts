import { describe, expect, it } from 'vitest';
import type { Step } from '../../../lib/article/explain.ts';
import { tidyAlone } from '../../../lib/article/tidy/alone.ts';
import { wordingOf } from '../../../lib/article/tidy/wording.ts';
import type { Block } from '../../../lib/article/types.ts';
import { readHtml, TEXT } from './page.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const heading = (text: string): Block => ({ type: 'heading', level: 2, text });
const STORY = paragraph('De brug over de rivier gaat in het voorjaar open, zegt de wethouder van Lutterveld na overleg met de provincie.');
const MORE = paragraph('De bouw heeft drie jaar geduurd en kostte de provincie ruim elf miljoen euro.');

const textsOf = (body: Block[], language: string, explain: (step: Step) => void = () => {}) =>
  tidyAlone(body, wordingOf(language), explain).map(({ text }) => text);

describe('a paragraph that only leads through the page', () => {
  it.each([
    ['nl', 'Tekst gaat verder onder de foto'],
    ['nl', '(De tekst loopt door onder de video)'],
    ['nl', 'Lees ook: Waterschap Luttervaart waarschuwt voor hoogwater in mei'],
    ['nl', 'Deel dit artikel'],
    ['nl', 'Heb je een tip? Mail dan naar tips@krant.example'],
    ['nl', 'Wil je niets missen? Schrijf je in'],
    ['en', 'Text continues below the photo'],
    ['en', 'Listen to this article'],
    ['en', 'The Lutterfield Herald’s Jane Doe contributed to this report.'],
    ['en', '(3 comments)'],
    ['de', 'Der Artikel geht unter der Anzeige weiter'],
    ['de', 'Hier geht es zum Liveticker'],
    ['de', 'Mit Material der dpa'],
    ['fr', "Partager l'article"],
    ['fr', 'Il vous reste 70 % de cet article à lire'],
    ['es', 'Escucha este artículo'],
    ['it', 'Riproduzione riservata'],
    ['pt', 'Ouça este artigo'],
    ['sv', 'Artikeln fortsätter under annonsen'],
    ['da', 'Lyt til artiklen'],
    ['nb', 'Artikkelen fortsetter under annonsen'],
    ['pl', 'Dalsza część artykułu pod materiałem wideo'],
    ['tr', 'Haberin devamı için tıklayın'],
    ['und', 'Diesen Artikel anhören'],
    ['de', '(dpa)'],
    ['nl', 'ANP / Jan Jansen'],
    ['fr', '(avec AFP)'],
    ['cs', 'Getty Images'],
    ['en', 'The bridge in spring, when it still stood (Image: Getty)'],
    ['de', 'Die Brücke im Frühjahr, als sie noch stand. Bild: Jo Muster'],
    ['de', 'Die Brücke im Frühjahr. IMAGO/Jo Muster'],
    ['ja', '春の橋（例山太郎撮影）'],
    ['nl', '2'],
    ['nl', '* * *'],
    ['und', 'Permalink: https://krant.example/-gzh-1'],
    ['nl', 'De dijk bij Lutterveld, maandagavond. © Jan de Vries'],
    ['pl', 'Szpital powiatowy w Nadodrzu | fot. Karolina Wrona'],
    ['it', 'Il pontile danneggiato (foto Ansa)'],
    ['en', 'ALSO READ | Minister defends plan for coastal road'],
    ['de', 'Das könnte Sie auch interessieren: Warum in Holmsen die Fähre fehlt'],
    ['en', 'Loading...'],
    ['es', 'Ver esta publicación en Instagram'],
    ['es', 'Una publicación compartida por Bodegas Calleja (@bodegascalleja)'],
    ['en', "Editor's note: This story was corrected on March 12."],
    ['nl', 'Correctie 10 februari: in een eerdere versie stond dat de dijk in 1989 verzakte.'],
    ['de', 'Anmerkung der Redaktion: In einer früheren Fassung stand, die Kammer stamme von 1913.'],
    ['es', 'Nota de la redacción: este texto se corrigió el 18 de febrero.'],
    ['sv', 'Rättelse: I en tidigare version stod det att gruvan stängde 1992.'],
    ['nl', 'Een versie van dit artikel verscheen ook in de krant van 10 februari 2026.'],
    ['de', 'Um diesen Inhalt anzusehen, müssen Sie der Nutzung von Cookies zustimmen.'],
    ['de', 'Über dieses Thema berichtet der Nordfunk am 5. März 2026 ab 17 Uhr.'],
    ['de', 'Über die Autorin: Imke Thaden schreibt seit 2011 für den Weserboten.'],
    ['fr', 'Pour visualiser ce contenu, vous devez accepter les cookies.'],
    ['es', 'Únete a nuestro canal de WhatsApp y recibe las noticias al momento.'],
    ['it', 'Questo articolo è stato pubblicato originariamente su La Voce.'],
    ['it', 'Errata corrige: in una versione precedente si parlava di 53 passeggeri.'],
    ['pt', 'Este texto foi publicado originalmente no site A Conversa.'],
    ['sv', 'Det här är en debattartikel. Åsikterna är skribentens egna.'],
    ['da', 'Dette er et debatindlæg og udtryk for skribentens holdning.'],
    ['nb', 'Dette er en kommentar. Teksten gir uttrykk for skribentens holdning.'],
    ['pl', 'Tekst opublikowany w Gazecie Nadodrzańskiej 3 marca 2026 r.'],
    ['tr', 'BUNU DA OKUYUN: Fındıkta kuraklık verimi düşürdü'],
    ['cs', 'Přečtěte si: Hasiči varují před silným větrem'],
    ['hu', 'Kövess minket a Facebookon is!'],
    ['id', 'Halaman Selanjutnya'],
    ['nl', 'Dit verhaal staat vrijdag ook in de papieren krant.'],
    ['en', 'Pick up a copy of this week’s paper for more on the bridge.'],
    ['fi', 'Juttua muokattu klo 9.12: korjattu sillan pituus.'],
    ['tr', 'Google News’te Köprünün Sesi’ne abone olun'],
    ['tr', 'Siz bu konuda ne düşünüyorsunuz? Yorumlarınızı bekliyoruz.'],
    ['el', 'Δείτε όλες τις τελευταίες Ειδήσεις από την Ελλάδα και τον Κόσμο'],
    ['ar', 'لمتابعة آخر الأخبار انضموا إلى قناتنا على تليجرام'],
    ['it', 'L’articolo continua dopo la pubblicità'],
    ['en', 'Report this ad'],
    ['en', 'Initial plugin text'],
    ['en', 'toggle caption'],
    ['fr', 'Contenus de la page'],
    ['nl', 'Inhoud van deze pagina'],
    ['de', 'Werbung schließen'],
    ['nb', 'Annonsørinnhold'],
    ['en', 'Spotted a mistake? Let us know.'],
    ['pt', 'Viu algum erro? Avise a gente.'],
    ['es', '¿Has visto un error? Avísanos.'],
    ['sv', 'Hittat ett fel? Tipsa oss.'],
    ['en', '(Except for the headline, this story has not been edited by our staff.)'],
  ])('goes in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toEqual([STORY.text, MORE.text]);
  });

  it.each([
    ['nl', 'Deelnemers aan de mars kwamen uit het hele land.'],
    ['nl', 'De tekst van het verdrag is nog geheim.'],
    ['nl', 'Volgens het ANP is de brug dicht.'],
    ['en', 'Share prices fell by a tenth.'],
    ['nl', '“Lees ook de brief,” zegt hij.'],
    ['de', 'Hinweise an die Polizei: Telefon 0421/5550181.'],
    ['en', 'A note in the log says: nobody was on board.'],
    ['en', 'She said so on Facebook.'],
    ['nl', '– Nou…'],
    ['en', 'Reuters has sold its offices in London.'],
    ['en', 'This report changes everything, she said.'],
    ['de', 'Teilen der Stadt fehlt der Strom.'],
    ['de', 'Der Artikel 5 des Vertrags gilt.'],
    ['fr', 'Partager la ville ne suffit pas.'],
    ['es', 'Puedes seguir el río hasta el mar.'],
    ['sv', 'Delar av staden är utan ström.'],
    ['en', 'The second bridge'],
    ['de', 'Anzeige wurde erstattet.'],
    ['en', 'Have you seen the river? It has risen again.'],
    ['en', '“What of us?” “They told us.”'],
    ['en', 'She put it all down to one thing: the photo: a bridge that was no more.'],
    ['de', 'Das sagte er am Montag der Agentur Reuters.'],
  ])('is not this one in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toContain(text);
  });

  it.each([
    ['nl', 'Dit bericht wordt aangevuld.'],
    ['nl', 'Deze tekst is automatisch voorgelezen.'],
    ['nl', 'Klik op de foto voor een vergroting.'],
    ['nl', 'Eerder publiceerden wij al over de veerpont.'],
    ['nl', 'Wil jij ook elke ochtend het belangrijkste nieuws in je mail?'],
    ['de', 'Dieser Artikel wurde maschinell vertont.'],
    ['de', 'Im Video: So fährt die neue Fähre'],
    ['de', 'Keine Nachricht mehr verpassen: Aktivieren Sie unsere Push-Meldungen.'],
    ['de', 'Gefällt Ihnen dieser Artikel? Dann teilen Sie ihn.'],
    ['en', 'Above video: How crews prepare for a dry summer'],
    ['en', 'This is a developing story. Check back for updates.'],
    ['en', 'We may earn a commission if you buy through our links.'],
    ['en', 'Want more stories like this? Join our mailing list.'],
    ['fr', 'Cet article est réservé à nos abonnés.'],
    ['fr', 'Une erreur dans l’article ? Proposez une correction.'],
    ['fr', 'Ne manquez rien de l’actualité : activez les notifications.'],
    ['es', 'Le quedan 2 artículos gratis este mes.'],
    ['es', 'Puede leer: El puente cerrará en junio'],
    ['es', 'Noticia en desarrollo. Ampliaremos en breve.'],
    ['it', 'Notizia in aggiornamento'],
    ['it', 'Sostieni il giornalismo indipendente con una donazione.'],
    ['it', 'Il video della partenza:'],
    ['it', 'Clicca qui per vedere la galleria fotografica.'],
    ['pt', 'Restam 2 matérias gratuitas neste mês.'],
    ['sv', 'Texten uppdateras.'],
    ['sv', 'Få de viktigaste nyheterna direkt i mejlen.'],
    ['sv', 'Se filmen: Så kör den nya färjan'],
    ['da', 'Støt lokal journalistik.'],
    ['nb', 'Last ned appen vår og følg med.'],
    ['pl', 'Dalszy ciąg materiału pod wideo'],
    ['pl', 'Najważniejsze wiadomości prosto na twoją skrzynkę.'],
    ['tr', 'Haber güncelleniyor.'],
    ['tr', 'Bu haberi beğendiyseniz paylaşmayı unutmayın.'],
    ['fi', 'Tämä juttu on vain tilaajille.'],
    ['fi', 'Piditkö jutusta? Jaa se ystävillesi.'],
    ['cs', 'Podpořte nezávislou žurnalistiku.'],
    ['cs', 'Text pokračuje pod fotografií'],
  ])('goes, too, in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toEqual([STORY.text, MORE.text]);
  });

  it.each([
    ['nl', 'Klik je op een nepbericht, dan is je geld weg.'],
    ['nl', 'Het bericht werd automatisch naar alle leden gestuurd.'],
    ['nl', 'Steun voor de journalistiek kwam er niet.'],
    ['nl', 'De film begint om acht uur. De zaal was al om zeven vol.'],
    ['nl', 'Eerder schreef hij al dat de brug gevaarlijk was.'],
    ['de', 'Der Text wird im Herbst vom Parlament verabschiedet.'],
    ['en', 'Support for independent journalism has fallen across the country.'],
    ['en', 'Click and collect was the only way to shop.'],
    ['en', 'You pay 20 pounds a month.'],
    ['en', 'Download speeds in the app were slow.'],
    ['en', 'The video: “We are going under,” a man says.'],
    ['fr', 'Le texte prévoit une actualisation automatique des pensions.'],
    ['es', 'La historia fue ampliada con dos capítulos.'],
    ['sv', 'Få av dem svarade på mejlet.'],
    ['da', 'Historien fortsætter i retten i næste uge.'],
    ['tr', 'Vali, vatandaşların kurallara uymayı unutmamasını istedi.'],
  ])('is not this one either in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toContain(text);
  });

  it('is none where other lines are set as it is, for those are subheads', () => {
    const body = ['Report from the river', 'The second bridge'].flatMap((line) => [STORY, paragraph(line), MORE]);
    expect(textsOf([...body.slice(0, 3), paragraph(`${STORY.text} En nu.`), ...body.slice(4)], 'en')).toContain('Report from the river');
  });

  it('is one that stands in the text three times, or twice where it is long', () => {
    const caption = 'De brug in het voorjaar, toen zij nog stond, gezien vanaf de kade van het dorp Lutterveld';
    const body = ['Inhoud', STORY.text, 'Inhoud', caption, 'Nee!', caption, 'Inhoud', 'Nee!'].map(paragraph);
    expect(textsOf(body, 'nl')).toEqual([STORY.text, caption, 'Nee!', 'Nee!']);
  });

  it('is at the end what tells of the author, and not in the midst', () => {
    const biography = 'Jo Kuipers is freelance journalist en woont in Lutterveld.';
    expect(textsOf([STORY, paragraph(biography), MORE, paragraph(biography)], 'nl')).toEqual([STORY.text, biography, MORE.text]);
  });

  it('is no correction', () => {
    const correction = 'This article was amended on 3 May to correct the sum.';
    expect(textsOf([STORY, paragraph(correction)], 'en')).toEqual([STORY.text, correction]);
  });

  it('takes with it the subhead that stood over it at the end, and says so', () => {
    const steps: Step[] = [];
    expect(textsOf([STORY, heading('Meepraten?'), paragraph('Praat mee over dit artikel')], 'nl', (step) => steps.push(step))).toEqual([
      STORY.text,
    ]);
    expect(steps.map(({ step, text }) => `${step}: ${text}`)).toEqual(['furniture: Praat mee over dit artikel', 'furniture: Meepraten?']);
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
  ])('is not this one in %s: %s', (language, text) => {
    expect(textsOf([STORY, MORE, paragraph(text)], language)).toContain(text);
  });

  it('is none where the text is about it', () => {
    const news = paragraph('Facebook and Instagram were down for three hours on Monday, and nobody said why.');
    const last = 'Facebook and Instagram belong to one company.';
    expect(textsOf([news, paragraph(last)], 'en')).toContain(last);
  });
});

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
  ])('is not this one in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toContain(text);
  });
});

describe('what the publisher says to its readers', () => {
  it.each([
    ['nl', 'Door je in te schrijven ga je akkoord met onze voorwaarden. Je kunt je altijd weer afmelden.'],
    ['nl', 'Lokale verhalen kosten geld. Steun onze journalistiek en word lid van De Veerbode voor vier euro in de maand.'],
    ['nl', 'Om deze video te kunnen bekijken moet je eerst de cookies van derden toestaan in het venster onderaan.'],
    ['nl', 'Reacties worden vooraf gecontroleerd. Houd je aan onze huisregels en blijf bij het onderwerp.'],
    ['en', 'We use your sign-up to send you what you asked for and to learn what you like. You can unsubscribe at any time.'],
    ['en', 'THIS STORY IS FOR SUBSCRIBERS. Register or sign in to unlock more articles from across the county.'],
    ['en', 'Please consider supporting the Herald. Our reporters can only do this work with your help.'],
    ['en', 'Comments are moderated before they appear. Please keep your comments relevant and respectful.'],
    ['en', 'To view this content you need to accept the cookies of a third party in your privacy settings.'],
    ['en', 'The views expressed in this column are those of the author and do not necessarily reflect the views of the Herald.'],
    ['de', 'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt. Sie können ihn mit einem Klick anzeigen.'],
    ['de', 'Personenbezogene Daten können dabei an Drittplattformen übermittelt werden.'],
    ['de', 'Bitte achten Sie darauf, dass Ihre Kommentare zum Thema passen. Wir behalten uns vor, Beleidigungen zu löschen.'],
    ['de', 'Sie können den Newsletter jederzeit abbestellen. Mehr dazu in unserer Datenschutzerklärung.'],
    ['de', 'Gastbeiträge müssen nicht der Meinung der Redaktion entsprechen.'],
    ['fr', 'En vous inscrivant, vous acceptez nos conditions. Vous pouvez vous désinscrire à tout moment.'],
    ['fr', 'Pour afficher ce contenu, il faut accepter les cookies de nos partenaires.'],
    ['es', 'Al registrarte aceptas las condiciones de uso. Puedes darte de baja en cualquier momento.'],
    ['es', 'Este contenido es solo para suscriptores: hazte socio por cuatro euros al mes.'],
    ['it', 'Iscrivendoti accetti le condizioni del servizio, che puoi leggere qui sotto.'],
    ['pt', 'Ao se inscrever, você concorda com os termos de uso e pode cancelar a inscrição quando quiser.'],
    ['sv', 'Genom att anmäla dig godkänner du våra villkor. Du kan avsluta när som helst.'],
    ['da', 'Ved at tilmelde dig accepterer du vores betingelser. Du kan altid framelde dig igen.'],
    ['nb', 'Ved å melde deg på godtar du vilkårene våre. Du kan melde deg av når som helst.'],
    ['pl', 'Zapisując się, akceptujesz regulamin. Możesz zrezygnować w każdej chwili.'],
    ['tr', 'Bu içeriği görüntülemek için çerezlere izin vermeniz gerekiyor.'],
    ['de', 'Diese Audioversion wurde von einer Maschine gesprochen. Schreiben Sie uns, wie Sie sie finden.'],
    ['und', 'By signing up you agree to our terms.'],
    ['ru', 'Подпишитесь на наш канал, чтобы не пропустить главное.'],
    ['ja', '登録すると記事が読み放題になります。'],
    ['zh', '未经本报授权，不得转载本文的任何内容。'],
    ['ko', '이 기사는 무단 전재와 재배포를 금합니다.'],
  ])('goes in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toEqual([STORY.text, MORE.text]);
  });

  it('goes where it is a list of what one gets', () => {
    const list: Block = {
      type: 'list',
      ordered: false,
      text: 'Unlimited digital access to the Herald\nShare your thoughts and join the conversation',
    };
    expect(textsOf([STORY, list, MORE], 'en')).toEqual([STORY.text, MORE.text]);
  });

  it.each([
    ['nl', 'De krant verloor dertig abonnees, en wie zich uitschreef kreeg een brief van de wethouder.'],
    ['en', 'The court ruled that users must be able to refuse cookies, and that the firm had misled its subscribers.'],
    ['en', 'Estate agents earn a commission of two per cent on each sale, and the council wants to know who pays it.'],
    ['en', 'Contenders update their plans before the vote.'],
    ['en', 'Support among journalists for a strike grew on Monday.'],
    ['nl', 'Steun van journalisten kreeg de wethouder maandag niet.'],
    ['en', 'She asked voters to support the party and to make a contribution of five pounds.'],
    ['de', 'Der Minister will die Daten der Plattformen besser schützen und die Kommentare dort prüfen lassen.'],
    ['fr', 'Le ministre soutient la presse, et les abonnés du journal ont voté pour la grève.'],
    ['es', 'El club pidió a sus socios que apoyaran al equipo y dio de baja a tres jugadores.'],
  ])('is not this one in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toContain(text);
  });
});

describe('the label of an advertisement before a text', () => {
  const bodyOf = (html: string) =>
    readHtml(
      `<!doctype html><html lang="nl"><head><title>Brug open</title></head><body><main><article>${html}</article></main></body></html>`,
    ).body;
  const firstOf = (text: string) => bodyOf(`<h1>Brug open</h1><div><p>${text}</p>${TEXT}</div>`)[0];

  it.each([
    '<span>Advertentie</span>Nu is de brug <a href="https://brug.example/">weer open</a> voor alle bewoners van het dorp, zegt de wethouder.',
    'PUBLICIDAD<br>Nu is de brug <a href="https://brug.example/">weer open</a> voor alle bewoners van het dorp, zegt de wethouder.',
    '<b>Anzeige</b><br>Nu is de brug <a href="https://brug.example/">weer open</a> voor alle bewoners van het dorp, zegt de wethouder.',
  ])('is cut off, and the links move along: %s', (text) => {
    expect(firstOf(text)).toEqual({
      type: 'paragraph',
      text: 'Nu is de brug weer open voor alle bewoners van het dorp, zegt de wethouder.',
      runs: [{ start: 14, end: 23, url: 'https://brug.example/' }],
    });
  });

  it.each([
    'Reclame Philips begon ermee, maar de bewoners van het dorp wilden er na een jaar niets meer van weten, zegt hij.',
    'Advertenties voor de brug stonden een maand lang in alle kranten, en daarna wilde niemand er meer iets van weten.',
  ])('is not the first word of this: %s', (text) => {
    expect(firstOf(text)?.text).toBe(text);
  });

  it('does not make a short sentence an offer', () => {
    const text = 'Publicidad cara, zei ze.';
    expect(bodyOf(`<h1>Brug open</h1><div>${TEXT.replace('</p>', `</p><p>${text}</p>`)}</div>`).map((block) => block.text)).toContain(text);
  });
});
