import { describe, expect, it } from 'vitest';
import { MORE, paragraph, STORY, textsOf } from './text.ts';

describe('a paragraph that only leads through the page', () => {
  it.each([
    ['nl', 'Tekst gaat verder onder de foto'],
    ['nl', '(De tekst loopt door onder de video)'],
    ['nl', 'Lees ook: Waterschap Luttervaart waarschuwt voor hoogwater in mei'],
    ['nl', 'Deel dit artikel'],
    ['nl', 'Een versie van dit artikel verscheen ook in de krant van 10 februari 2026.'],
    ['nl', 'Dit verhaal staat vrijdag ook in de papieren krant.'],
    ['nl', 'Dit bericht wordt aangevuld.'],
    ['nl', 'Deze tekst is automatisch voorgelezen.'],
    ['nl', 'Klik op de foto voor een vergroting.'],
    ['nl', 'Eerder publiceerden wij al over de veerpont.'],
    ['en', 'Text continues below the photo'],
    ['en', 'The Lutterfield Herald’s Jane Doe contributed to this report.'],
    ['en', '(3 comments)'],
    ['en', 'ALSO READ | Minister defends plan for coastal road'],
    ['en', 'Pick up a copy of this week’s paper for more on the bridge.'],
    ['en', 'Spotted a mistake? Let us know.'],
    ['en', 'Above video: How crews prepare for a dry summer'],
    ['de', 'Der Artikel geht unter der Anzeige weiter'],
    ['de', 'Weiterlesen nach der Anzeige'],
    ['de', 'Sie möchten weiterlesen?'],
    ['hu', 'Kapcsolódó cikk Marad a készültség a töltésen'],
    ['hi', 'हमारे व्हाट्सएप चैनल से जुड़ें और ताजा खबरें पाएं'],
    ['nb', 'Har du tankar om saka? Send meg gjerne ein e-post.'],
    ['de', 'Hier geht es zum Liveticker'],
    ['de', 'Mit Material der dpa'],
    ['de', 'Original-Content von: Polizei Altwasser, übermittelt durch news aktuell'],
    ['de', 'Das könnte Sie auch interessieren: Warum in Holmsen die Fähre fehlt'],
    ['de', 'Über dieses Thema berichtet der Nordfunk am 5. März 2026 ab 17 Uhr.'],
    ['de', 'Dieser Artikel wurde maschinell vertont.'],
    ['de', 'Im Video: So fährt die neue Fähre'],
    ['de', 'Keine Nachricht mehr verpassen: Aktivieren Sie unsere Push-Meldungen.'],
    ['fr', "Partager l'article"],
    ['fr', 'Cet article est réservé à nos abonnés.'],
    ['fr', 'Une erreur dans l’article ? Proposez une correction.'],
    ['fr', 'Ne manquez rien de l’actualité : activez les notifications.'],
    ['es', 'Escucha este artículo'],
    ['es', '¿Has visto un error? Avísanos.'],
    ['es', 'Le quedan 2 artículos gratis este mes.'],
    ['es', 'Puede leer: El puente cerrará en junio'],
    ['es', 'Noticia en desarrollo. Ampliaremos en breve.'],
    ['it', 'Riproduzione riservata'],
    ['fi', 'Tilaa uutiskirjeemme tästä.'],
    ['ja', '※この記事は4月3日に公開したものです。'],
    ['it', 'Questo articolo è stato pubblicato originariamente su La Voce.'],
    ['it', 'Notizia in aggiornamento'],
    ['it', 'Sostieni il giornalismo indipendente con una donazione.'],
    ['it', 'Il video della partenza:'],
    ['it', 'Clicca qui per vedere la galleria fotografica.'],
    ['pt', 'Ouça este artigo'],
    ['pt', 'Este texto foi publicado originalmente no site A Conversa.'],
    ['pt', 'Viu algum erro? Avise a gente.'],
    ['pt', 'Restam 2 matérias gratuitas neste mês.'],
    ['sv', 'Det här är en debattartikel. Åsikterna är skribentens egna.'],
    ['sv', 'Hittat ett fel? Tipsa oss.'],
    ['sv', 'Texten uppdateras.'],
    ['sv', 'Få de viktigaste nyheterna direkt i mejlen.'],
    ['sv', 'Se filmen: Så kör den nya färjan'],
    ['da', 'Dette er et debatindlæg og udtryk for skribentens holdning.'],
    ['da', 'Støt lokal journalistik.'],
    ['nb', 'Dette er en kommentar. Teksten gir uttrykk for skribentens holdning.'],
    ['nb', 'Last ned appen vår og følg med.'],
    ['pl', 'Dalsza część artykułu pod materiałem wideo'],
    ['pl', 'Tekst opublikowany w Gazecie Nadodrzańskiej 3 marca 2026 r.'],
    ['pl', 'Dalszy ciąg materiału pod wideo'],
    ['tr', 'Haberin devamı için tıklayın'],
    ['tr', 'Haberleri kaçırmamak için kanalımıza katılın.'],
    ['tr', 'BUNU DA OKUYUN: Fındıkta kuraklık verimi düşürdü'],
    ['tr', 'Haber güncelleniyor.'],
    ['tr', 'Bu haberi beğendiyseniz paylaşmayı unutmayın.'],
    ['fi', 'Juttua muokattu klo 9.12: korjattu sillan pituus.'],
    ['fi', 'Tämä juttu on vain tilaajille.'],
    ['fi', 'Piditkö jutusta? Jaa se ystävillesi.'],
    ['cs', 'Přečtěte si: Hasiči varují před silným větrem'],
    ['cs', 'Podpořte nezávislou žurnalistiku.'],
    ['cs', 'Text pokračuje pod fotografií'],
    ['hu', 'Kövess minket a Facebookon is!'],
    ['id', 'Halaman Selanjutnya'],
    ['el', 'Δείτε όλες τις τελευταίες Ειδήσεις από την Ελλάδα και τον Κόσμο'],
    ['ar', 'لمتابعة آخر الأخبار انضموا إلى قناتنا على تليجرام'],
    ['und', 'Diesen Artikel anhören'],
  ])('goes in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toEqual([STORY.text, MORE.text]);
  });

  it.each([
    ['nl', 'Deelnemers aan de mars kwamen uit het hele land.'],
    ['nl', 'De tekst van het verdrag is nog geheim.'],
    ['nl', '“Lees ook de brief,” zegt hij.'],
    ['nl', '– Nou…'],
    ['nl', 'Het bericht werd automatisch naar alle leden gestuurd.'],
    ['nl', 'Steun voor de journalistiek kwam er niet.'],
    ['nl', 'De film begint om acht uur. De zaal was al om zeven vol.'],
    ['nl', 'Eerder schreef hij al dat de brug gevaarlijk was.'],
    ['en', 'Share prices fell by a tenth.'],
    ['en', 'A note in the log says: nobody was on board.'],
    ['en', 'This report changes everything, she said.'],
    ['en', 'The second bridge'],
    ['en', 'Have you seen the river? It has risen again.'],
    ['en', '“What of us?” “They told us.”'],
    ['en', 'Support for independent journalism has fallen across the country.'],
    ['en', 'The video: “We are going under,” a man says.'],
    ['de', 'Hinweise an die Polizei: Telefon 0421/5550181.'],
    ['de', 'Teilen der Stadt fehlt der Strom.'],
    ['de', 'Der Artikel 5 des Vertrags gilt.'],
    ['de', 'Anzeige wurde erstattet.'],
    ['de', 'Der Text wird im Herbst vom Parlament verabschiedet.'],
    ['fr', 'Partager la ville ne suffit pas.'],
    ['fr', 'Le texte prévoit une actualisation automatique des pensions.'],
    ['es', 'La historia fue ampliada con dos capítulos.'],
    ['sv', 'Delar av staden är utan ström.'],
    ['da', 'Historien fortsætter i retten i næste uge.'],
  ])('is not this one in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toContain(text);
  });
});

describe('a line that is left of the template, of an embed or of nothing at all', () => {
  it.each([
    ['nl', 'Inhoud van deze pagina'],
    ['nl', '2'],
    ['nl', '* * *'],
    ['en', 'Listen to this article'],
    ['en', 'Report this ad'],
    ['en', 'Initial plugin text'],
    ['en', 'toggle caption'],
    ['en', 'Loading...'],
    ['de', 'Werbung schließen'],
    ['fr', 'Contenus de la page'],
    ['es', 'Ver esta publicación en Instagram'],
    ['it', 'L’articolo continua dopo la pubblicità'],
    ['sv', 'Artikeln fortsätter under annonsen'],
    ['da', 'Lyt til artiklen'],
    ['nb', 'Artikkelen fortsetter under annonsen'],
    ['nb', 'Annonsørinnhold'],
    ['und', 'Permalink: https://krant.example/-gzh-1'],
  ])('goes in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toEqual([STORY.text, MORE.text]);
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
});
