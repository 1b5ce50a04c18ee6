import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../lib/article/types.ts';
import { MORE, paragraph, STORY, textsOf } from './text.ts';

describe('a note of the editors', () => {
  it.each([
    ['nl', 'Correctie 10 februari: in een eerdere versie stond dat de dijk in 1989 verzakte.'],
    ['en', "Editor's note: This story was corrected on March 12."],
    ['de', 'Anmerkung der Redaktion: In einer früheren Fassung stand, die Kammer stamme von 1913.'],
    ['de', 'Über die Autorin: Imke Thaden schreibt seit 2011 für den Weserboten.'],
    ['es', 'Nota de la redacción: este texto se corrigió el 18 de febrero.'],
    ['it', 'Errata corrige: in una versione precedente si parlava di 53 passeggeri.'],
    ['sv', 'Rättelse: I en tidigare version stod det att gruvan stängde 1992.'],
  ])('goes in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toEqual([STORY.text, MORE.text]);
  });

  it('is none where it tells what was corrected', () => {
    const correction = 'This article was amended on 3 May to correct the sum.';
    expect(textsOf([STORY, paragraph(correction)], 'en')).toEqual([STORY.text, correction]);
  });
});

describe('what the publisher says to its readers', () => {
  it.each([
    ['en', '(Except for the headline, this story has not been edited by our staff.)'],
    ['en', 'This is a developing story. Check back for updates.'],
    ['en', 'This material may not be reproduced, published or redistributed without prior express written permission from THE HERALD.'],
    ['en', 'This website adheres to the Independent Press Standards Organisation’s Editors’ Code of Practice.'],
    ['en', 'We may earn a commission if you buy through our links.'],
    ['de', 'Um diesen Inhalt anzusehen, müssen Sie der Nutzung von Cookies zustimmen.'],
    ['fr', 'Pour visualiser ce contenu, vous devez accepter les cookies.'],
    ['tr', 'Siz bu konuda ne düşünüyorsunuz? Yorumlarınızı bekliyoruz.'],
  ])('goes in a line in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toEqual([STORY.text, MORE.text]);
  });

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
    ['nl', 'De wedstrijd is alleen voor abonnees van de zender te zien, zegt de wethouder.'],
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
