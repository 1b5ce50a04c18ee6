/** Pages that say nothing to machines, and have no class that means something: what they print is all there is. */
import { parseHTML } from 'linkedom';
import { readArticle } from '../../../../lib/article/read.ts';
import type { ReadArticle } from '../../../../lib/article/types.ts';
import { completeReading } from '../../../../lib/extract/complete.ts';

/** A headline and a paragraph in each language. */
const TEXTS: Record<string, [headline: string, text: string]> = {
  nl: [
    'Veer vaart weer na drie weken',
    'Het veer bij Oudewater vaart weer, nadat de motor in mei was vastgelopen en de fietsers drie weken moesten omrijden over de brug bij het dorp.',
  ],
  de: [
    'Fähre fährt nach drei Wochen wieder',
    'Die Fähre bei Altwasser fährt wieder, nachdem der Motor im Mai ausgefallen war und die Radfahrer drei Wochen lang einen Umweg über die Brücke nehmen mussten.',
  ],
  en: [
    'Ferry sails again after three weeks',
    'The ferry at Oldwater is sailing again after the engine failed in May and the cyclists had to take the long way over the bridge for three weeks.',
  ],
  fr: [
    'Le bac repart après trois semaines',
    'Le bac de Vieille-Eau repart après la panne du moteur en mai, qui a obligé les cyclistes à faire un détour par le pont pendant trois semaines.',
  ],
  es: [
    'El transbordador vuelve tras tres semanas',
    'El transbordador de Aguavieja vuelve a navegar después de que el motor se averiara en mayo y los ciclistas tuvieran que dar un rodeo por el puente.',
  ],
  pt: [
    'A balsa volta depois de três semanas',
    'A balsa de Águas Velhas volta a navegar depois que o motor quebrou em maio e os ciclistas tiveram que dar a volta pela ponte durante três semanas.',
  ],
  it: [
    'Il traghetto riparte dopo tre settimane',
    'Il traghetto di Acquavecchia riparte dopo che il motore si era guastato a maggio e i ciclisti avevano dovuto fare il giro dal ponte per tre settimane.',
  ],
  nb: [
    'Ferja går igjen etter tre uker',
    'Ferja ved Gammelvann går igjen etter at motoren stoppet i mai og syklistene måtte ta omveien over brua i tre uker, sier skipperen på stedet.',
  ],
  sv: [
    'Färjan går igen efter tre veckor',
    'Färjan vid Gammalvatten går igen efter att motorn stannade i maj och cyklisterna fick ta omvägen över bron i tre veckor, säger skepparen på orten.',
  ],
  da: [
    'Færgen sejler igen efter tre uger',
    'Færgen ved Gammelvand sejler igen, efter at motoren gik i stå i maj, og cyklisterne måtte tage omvejen over broen i tre uger, siger skipperen.',
  ],
  pl: [
    'Prom znów pływa po trzech tygodniach',
    'Prom w Starej Wodzie znów pływa po tym, jak w maju zepsuł się silnik i przez trzy tygodnie rowerzyści musieli jeździć przez most w sąsiedniej wsi.',
  ],
  tr: [
    'Feribot üç hafta sonra yeniden seferde',
    'Eskisu feribotu, motorun mayıs ayında bozulması ve bisikletlilerin üç hafta boyunca köprüden dolaşmak zorunda kalması üzerine yeniden sefere başladı.',
  ],
  cs: [
    'Přívoz po třech týdnech znovu jezdí',
    'Přívoz u Staré Vody znovu jezdí poté, co se v květnu porouchal motor a cyklisté museli tři týdny objíždět řeku přes most v sousední vesnici.',
  ],
  hu: [
    'Három hét után újra jár a komp',
    'Az óvízi komp újra jár, miután májusban elromlott a motorja, és a kerékpárosoknak három héten át a szomszéd falu hídján kellett kerülniük.',
  ],
  fi: [
    'Lautta kulkee taas kolmen viikon jälkeen',
    'Vanhanveden lautta kulkee taas, kun moottori oli toukokuussa rikkoutunut ja pyöräilijät joutuivat kiertämään sillan kautta kolmen viikon ajan.',
  ],
  ru: [
    'Паром снова ходит через три недели',
    'Паром в Старой Воде снова ходит после того, как в мае отказал двигатель и велосипедистам три недели приходилось ездить в объезд через мост.',
  ],
  uk: [
    'Пором знову ходить через три тижні',
    'Пором у Старій Воді знову ходить після того, як у травні відмовив двигун і велосипедистам три тижні доводилося їздити в об’їзд через міст.',
  ],
  el: [
    'Το πορθμείο πλέει ξανά',
    'Το πορθμείο στο Παλιό Νερό πλέει ξανά, αφού η μηχανή χάλασε τον Μάιο και οι ποδηλάτες έκαναν τον γύρο από τη γέφυρα για τρεις εβδομάδες.',
  ],
  ar: [
    'العبارة تعود بعد ثلاثة أسابيع',
    'عادت العبارة في الماء القديم إلى العمل بعد أن تعطل محركها في مايو واضطر راكبو الدراجات إلى الالتفاف عبر الجسر لمدة ثلاثة أسابيع كاملة.',
  ],
  fa: [
    'لنج پس از سه هفته برگشت',
    'لنج آب کهنه پس از آنکه موتورش در ماه مه از کار افتاد و دوچرخه‌سواران سه هفته از روی پل دور می‌زدند، دوباره به کار افتاد.',
  ],
  th: [
    'เรือข้ามฟากกลับมาแล้ว',
    'เรือข้ามฟากที่บ้านน้ำเก่ากลับมาให้บริการอีกครั้ง หลังจากเครื่องยนต์เสียในเดือนพฤษภาคม และคนขี่จักรยานต้องอ้อมไปทางสะพานเป็นเวลาสามสัปดาห์',
  ],
  ja: [
    '渡し船、三週間ぶりに再開',
    '古水の渡し船が再開した。五月にエンジンが故障し、自転車の利用者は三週間にわたって隣の村の橋まで回り道をしなければならなかったと船長は話している。',
  ],
  zh: [
    '渡轮停航三周后恢复',
    '旧水渡轮恢复航行。五月发动机发生故障，骑自行车的居民在三周内不得不绕道邻村的桥梁，船长说现在一切恢复正常，乘客可以照常上船。',
  ],
  ko: [
    '나룻배 3주 만에 다시 운항',
    '옛물 나룻배가 다시 운항한다. 5월에 엔진이 고장 나 자전거를 타는 주민들은 3주 동안 이웃 마을의 다리로 돌아가야 했다고 선장은 말했다.',
  ],
};

export interface Page {
  lang: keyof typeof TEXTS;
  title?: string;
  /** The headline with its markup. */
  heading?: string;
  /** Before the headline, between it and the text, and behind the text. */
  before?: string;
  above?: string;
  below?: string;
  url?: string;
}

export function read({ lang, title, heading, before = '', above = '', below = '', url = 'https://krant.example/a/1' }: Page): ReadArticle {
  const [headline = '', text = ''] = TEXTS[lang] ?? [];
  const paragraphs = Array.from({ length: 5 }, (_, at) => `<p>${at + 1}. ${text}</p>`).join('');
  const { document } = parseHTML(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title ?? headline}</title></head><body>` +
      `<div class="x1"><a href="/"><img src="/l.svg" alt=""></a><a href="/s">Sport</a></div><div class="x2">${before}${heading ?? `<h1>${headline}</h1>`}` +
      `${above}<div class="x3">${paragraphs}</div>${below}</div></body></html>`,
  );
  const extraction = completeReading(readArticle(document as unknown as Document, url));
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article;
}
