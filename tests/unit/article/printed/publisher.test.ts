/** Who publishes it, where no metadata names anybody. */
import { describe, expect, it } from 'vitest';
import { type Page, read } from './page.ts';

describe('a printed publisher', () => {
  it.each<[why: string, page: Page, name: string]>([
    [
      'in microdata',
      {
        lang: 'nl',
        below:
          '<div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Het Veerblad"></div>',
      },
      'Het Veerblad',
    ],
    ['behind the headline in the title', { lang: 'nl', title: 'Veer vaart weer na drie weken | Het Veerblad' }, 'Het Veerblad'],
    [
      'in the title and on its logo',
      {
        lang: 'de',
        before: '<a href="/"><img src="/l.svg" alt="Fährblatt"></a>',
        title: 'Fähre fährt nach drei Wochen wieder - Altwasser - Fährblatt',
      },
      'Fährblatt',
    ],
    ['behind a headline in Chinese', { lang: 'zh', title: '古镇茶馆迎来新掌柜_临江报', heading: '<h1>古镇茶馆迎来新掌柜</h1>' }, '临江报'],
    ['nowhere', { lang: 'en' }, 'krant.example'],
  ])('is found %s', (_, page, name) => {
    expect(read(page).publisher.name).toBe(name);
  });
});
