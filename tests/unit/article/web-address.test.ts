import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../lib/article/web-address.ts';

const URL_OF_PAGE = 'https://krant.example/nieuws/brug';

describe('a web address', () => {
  it('is made absolute', () => {
    expect(webAddress('../foto.jpg', URL_OF_PAGE)).toBe('https://krant.example/foto.jpg');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@krant.example', '#boven', ''])('is never %j', (address) => {
    expect(webAddress(address, URL_OF_PAGE)).toBeUndefined();
  });
});
