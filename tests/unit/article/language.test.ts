/** In which language a text is, whatever its page declares. */
import { expect, it } from 'vitest';
import { languageOf } from '../../../lib/article/language.ts';

const SWAHILI =
  'Kivuko cha Kijito kimeanza tena safari zake baada ya wiki tatu za matengenezo ya injini iliyoharibika mwezi Mei. Mkuu wa wilaya, Amina Juma, alisema jana kwamba abiria wengi walilazimika kuzunguka kupitia daraja la kijiji jirani ili kufika sokoni. Aliongeza kuwa kazi hiyo imegharimu shilingi milioni saba na kwamba kivuko kipya kitanunuliwa mwakani. Wavuvi wa eneo hilo wamefurahishwa na hatua hiyo, wakisema biashara yao itarudi katika hali ya kawaida kabla ya msimu wa mvua kuanza.';
const ENGLISH =
  'The ferry at Oldwater is sailing again after the engine failed in May and the cyclists had to take the long way over the bridge for three weeks. The district said on Monday that the work has cost seven thousand pounds, and that a new ferry will be bought next year if there is money left for it in the budget of the county.';
const NAMES = 'Oldwater 3, Newport 1. Brook 12, Marsh 4. Hill, Carter, Reed, Moss, Lake, Stone, Woods, Field. ';

const BASQUE =
  'Ibaiko zubia berriz ireki dute, hiru astez itxita egon ondoren. Alkateak atzo esan zuen lanek zazpi mila euro balio izan dutela, eta datorren urtean zubi berria egingo dutela diruaren zati bat badago. Auzoko bizilagunek poztasunez hartu dute albistea, bidea luzea zelako beste aldera joateko. Haurrak ere oinez joan daitezke orain eskolara, eta dendariek diote bezeroak itzuliko direla. Udalak hilaren amaieran emango du lanen azken berria.';

it('is unknown where none of its words are those of the language declared', () => {
  expect(languageOf(BASQUE, ['en-US'])).toBe('und');
});

it.each([
  ['what is declared, where it has no list of words here', SWAHILI, ['sw'], 'sw'],
  ['what is declared, region and all', ENGLISH, ['en-ZA'], 'en-ZA'],
  ['what the words say', ENGLISH, ['nl'], 'en'],
  ['what is declared, where the text is too short to tell', NAMES, ['en'], 'en'],
])('is %s', (_, text, declared, code) => {
  expect(languageOf(text, declared)).toBe(code);
});

it.each([
  [
    'cs',
    [],
    'Zakázku na opravu střechy získala firma z Lipníku. Práce začnou v únoru, uvedla mluvčí železnic, a cestující budou halu používat i během ní. Z původních oken zůstala třetina, zbytek nahradí kopie, které umělci dělají podle starých fotografií v dílně ve městě.',
  ],
  [
    'hu',
    ['en-US'],
    'A fürdő két év után újra kinyitott, és az első vendégek már reggel hétkor ott álltak. A felújítás sokba került, de a jegyek ára nem változott – mondta a polgármester. Télen is nyitva tartanak, és jövőre szállodát is építenek mellé. A telket már kijelölték, az épület tervei is elkészültek. A városban örülnek a hírnek, mert a környéken ez az egyetlen gyógyfürdő, és sok család él abból, hogy ide jönnek a vendégek.',
  ],
  [
    'uk',
    ['ru'],
    'Рух мостом через річку відновили вранці. Міський голова каже, що люди два роки їздили в обхід, і сьогодні цей гак закінчився.',
  ],
  [
    'bg',
    [],
    'Тримата миньори са в добро състояние и са настанени в болницата. Срутването е станало в петък, съобщи директорът на службата, който търси причината.',
  ],
  [
    'ru',
    ['en'],
    'Движение по мосту через реку восстановили утром. Глава города говорит, что люди два года ездили в объезд, и сегодня этот крюк закончился.',
  ],
  [
    'fa',
    [],
    'پل قدیمی شهر پس از چهار سال بازگشایی شد. مدیرکل میراث فرهنگی گفت که مرمت آن پرهزینه بود و گردشگران از امروز می‌توانند از آن بازدید کنند.',
  ],
  [
    'ar',
    [],
    'أعيد فتح الجسر القديم في المدينة بعد أربع سنوات من الإغلاق. وقال المدير إن ترميمه كان مكلفا وإن الزوار يستطيعون المرور عليه من اليوم.',
  ],
  ['sw', ['en-gb'], SWAHILI],
  ['ja', [], '大雪で蔵が倒壊した老舗の酒造店が、二年ぶりに酒造りを再開した。初搾りの新酒を求め、開店前から百二十人が列をつくった。'],
  ['zh', [], '老桥修缮四年后重新开放。文物局局长表示，修缮费用很高，游客从今天起可以参观。'],
])('is %s by its letters and words, where its page says %j', (code, declared, text) => {
  expect(languageOf(text, declared)).toBe(code);
});

it.each([
  [
    'de',
    'Akku mit 5000 mAh, Ersatzakku, Akkudeckel. Akkulaufzeit: 12 Stunden. Testnote: gut. Akkupack Varto: Leistung, Gewicht, Ladezeit.',
  ],
  ['nl', 'Uitslagen: Dekkers 3-1, Bakker 2-0, Wekker 1-0. Trekkers, bakkers: gemakkelijk gewonnen. Volgende ronde zaterdag.'],
  ['nl', 'Opstelling: Petković, Modrić, Tadić, Šarić, Babić, Perić. Wissels: Kovač, Marić. Doelpunten: Tadić, Perić.'],
])('is %s where the page says so and its few words tell nothing, whatever letters its names have', (code, text) => {
  expect(languageOf(text, [code])).toBe(code);
});

it('is not told by letters that many languages have', () => {
  expect(languageOf('Uitslagen: Dekkers 3-1, Bakker 2-0, Wekker 1-0. Trekkers, bakkers: gemakkelijk gewonnen.', [])).toBe('und');
});
