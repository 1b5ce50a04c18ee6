/** Key facts in scripts whose sentences end in other signs than a full stop. */
import { describe, expect, it } from 'vitest';
import { selectKeyFacts } from '../../../lib/facts/select.ts';

describe('sentences are found', () => {
  it.each([
    ['hi', 'पुल सोमवार को खुलेगा', 'सुनारपुर में नदी पर बना नया पुल सोमवार से खुल जाएगा।', 'पुल बनाने में तीन साल और 240 करोड़ रुपये लगे।'],
    ['bn', 'সোমবার খুলছে সেতু', 'নদীর ওপর নতুন সেতুটি সোমবার যান চলাচলের জন্য খুলে দেওয়া হবে।', 'সেতু নির্মাণে তিন বছর সময় লেগেছে।'],
    [
      'ur',
      'پل پیر سے کھلے گا',
      'دریا پر نیا پل پیر سے گاڑیوں کے لیے کھول دیا جائے گا۔',
      'پل کی تعمیر میں تین سال لگے اور دو ارب روپے خرچ ہوئے۔',
    ],
    ['am', 'ድልድዩ ሰኞ ይከፈታል', 'በወንዙ ላይ የተሠራው አዲሱ ድልድይ ሰኞ ለተሽከርካሪዎች ክፍት ይሆናል።', 'ግንባታው ሦስት ዓመት የፈጀ ሲሆን 240 ሚሊዮን ብር ወጪ ተደርጎበታል።'],
    ['hy', 'Կամուրջը կբացվի', 'Գետի վրա կառուցված նոր կամուրջը կբացվի երկուշաբթի օրը։', 'Շինարարությունը տևել է երեք տարի։'],
    ['my', 'တံတားသစ် ဖွင့်မည်', 'မြစ်ကူး တံတားသစ်ကို တနင်္လာနေ့တွင် ဖွင့်လှစ်မည် ဖြစ်သည်။', 'တည်ဆောက်ရေးမှာ သုံးနှစ် ကြာခဲ့သည်။'],
  ])('in %s', (inLanguage, headline, first, second) => {
    const body = [{ type: 'paragraph' as const, text: `${first} ${second}` }];
    expect(selectKeyFacts({ headline, inLanguage, body }).map(({ text }) => text)).toEqual([first, second]);
  });

  it('in Japanese, however many characters tell the news', () => {
    const news =
      '川沿いの砂川町で建設中の新しい橋の工事をめぐり、入札の情報を業者に漏らして町に損害を与えたとして、県警捜査2課は13日、官製談合防止法違反などの疑いで、元町長の山野太郎容疑者（67）と建設会社社長の男性（58）を逮捕した。';
    const body = [
      `${news}同課は2人の認否を明らかにしていない。`,
      '同町では昨年も別の工事で入札の手続きが問題になり、第三者委員会が調べていた。',
      '橋は来年の春に開通する予定だったが、町は工事を止めるかどうかを近く決める。',
      '町によると、これまでに工事に使われた費用は約12億円に上るという。',
    ].map((text) => ({ type: 'paragraph' as const, text }));
    const facts = selectKeyFacts({ headline: '橋の工事で入札情報漏らす 元町長を逮捕 砂川町', inLanguage: 'ja', body });
    expect(facts[0]?.text).toBe(news);
  });

  it('in Thai, which has no stop, as paragraphs, but not as labels', () => {
    const paragraph = 'จังหวัดริมน้ำจะเปิดใช้สะพานข้ามแม่น้ำแห่งใหม่ในวันจันทร์นี้ หลังก่อสร้างมานานสามปี';
    const body = ['ภาพจากจังหวัดริมน้ำ', paragraph].map((text) => ({ type: 'paragraph' as const, text }));
    expect(selectKeyFacts({ headline: 'เปิดสะพานใหม่', inLanguage: 'th', body }).map(({ text }) => text)).toEqual([paragraph]);
  });
});
