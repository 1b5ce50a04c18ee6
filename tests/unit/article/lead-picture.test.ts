import { describe, expect, it } from 'vitest';
import { read, readHtml, TEXT } from './page.ts';

describe('the lead picture', () => {
  const og = '<meta property="og:image" content="/foto.jpg">';
  it.each<[string, string, { caption?: string; credit?: string }]>([
    [
      'a figure',
      '<figure><img src="/b.jpg"><figcaption>De brug. Foto: Noor Achterberg</figcaption></figure>',
      { caption: 'De brug.', credit: 'Noor Achterberg' },
    ],
    [
      'an agency',
      '<figure><img src="/b.jpg"><figcaption>De brug <span class="credit">Getty Images</span></figcaption></figure>',
      { caption: 'De brug', credit: 'Getty Images' },
    ],
    [
      'a div beside it',
      '<div><img src="/b.jpg"><div class="caption"><span>De brug</span> <span class="credit">ANP</span></div></div>',
      { caption: 'De brug', credit: 'ANP' },
    ],
    [
      'a name with an initial',
      '<figure><img src="/b.jpg"><figcaption>De brug. Foto: N. Achterberg</figcaption></figure>',
      { caption: 'De brug.', credit: 'N. Achterberg' },
    ],
    [
      'a bar before a name in an element of its own',
      '<div><img src="/b.jpg"><div class="legend">De brug om 5.40 uur <span>| DE BRUGKRANT</span></div></div>',
      { caption: 'De brug om 5.40 uur', credit: 'DE BRUGKRANT' },
    ],
    [
      'an abbreviation in brackets',
      '<figure><img src="/b.jpg"><figcaption>De brug in maart (ph. Noor Achterberg)</figcaption></figure>',
      { caption: 'De brug in maart', credit: 'Noor Achterberg' },
    ],
    [
      'a word short',
      '<figure><img src="/b.jpg"><figcaption>De brug in maart (Pic: Jane Doe)</figcaption></figure>',
      { caption: 'De brug in maart', credit: 'Jane Doe' },
    ],
    ['no caption', '<div><img src="/b.jpg"></div>', {}],
    [
      'a text beside it that nothing names',
      '<div><img src="/b.jpg"><div>De brug in het voorjaar van 1978. <em>Foto Noor Achterberg</em></div></div>',
      { caption: 'De brug in het voorjaar van 1978.', credit: 'Noor Achterberg' },
    ],
    ['a teaser’s picture', '<div><img src="/b.jpg"><a href="/dijk">De dijk bij Lutterveld lekt opnieuw.</a></div>', {}],
    ['its author’s picture', '<div><img src="/b.jpg"><span>Noor Achterberg</span></div>', {}],
    [
      'that picture above what is said of the author',
      '<div><img src="/b.jpg"><h4>Noor Achterberg</h4><p>Noor schrijft over water.</p></div>',
      {},
    ],
    [
      'a caption without credit that ends in the word for one',
      '<figure><img src="/b.jpg"><figcaption>Een lezer met haar foto</figcaption></figure>',
      { caption: 'Een lezer met haar foto' },
    ],
    [
      'brackets',
      '<figure><img src="/b.jpg"><figcaption>Die Brücke. (Foto: Noor Achterberg)</figcaption></figure>',
      { caption: 'Die Brücke.', credit: 'Noor Achterberg' },
    ],
    [
      'brackets of their own',
      '<figure><img src="/b.jpg"><figcaption>Die Brücke. <span class="credit">(Symbolfoto: N. Achterberg)</span></figcaption></figure>',
      { caption: 'Die Brücke.', credit: 'N. Achterberg' },
    ],
    [
      'a bar',
      '<figure><img src="/b.jpg"><figcaption>Die Brücke | Bildquelle: Altwasser</figcaption></figure>',
      { caption: 'Die Brücke', credit: 'Altwasser' },
    ],
    [
      'a "by" and the agency behind it',
      '<figure><img src="/b.jpg"><figcaption><span>The bridge.</span> <span class="credit">Photo by Noor Achterberg</span> /<span>AFP via Getty Images</span></figcaption></figure>',
      { caption: 'The bridge.', credit: 'Noor Achterberg /AFP via Getty Images' },
    ],
    [
      'a label of its own',
      '<figure><img src="/b.jpg"><figcaption>The bridge - <b class="copyright">Copyright</b> <b class="copyright">Noor Achterberg/AP</b></figcaption></figure>',
      { caption: 'The bridge', credit: 'Noor Achterberg/AP' },
    ],
    [
      'a frame that calls all of it a source',
      '<figure><img src="/b.jpg"><figcaption class="source-caption"><span>The bridge.</span> <span class="source">Noor Achterberg</span></figcaption></figure>',
      { caption: 'The bridge.', credit: 'Noor Achterberg' },
    ],
    [
      'a name beside an agency’s',
      '<figure><img src="/b.jpg"><figcaption><span>Die Brücke.</span><span>Noor Achterberg/dpa</span></figcaption></figure>',
      { caption: 'Die Brücke.', credit: 'Noor Achterberg/dpa' },
    ],
    [
      'a language without a file',
      '<figure><img src="/b.jpg"><figcaption>Cây cầu ở Lutterveld. Ảnh: Noor Achterberg</figcaption></figure>',
      { caption: 'Cây cầu ở Lutterveld.', credit: 'Noor Achterberg' },
    ],
    ['AMP', '<figure><amp-img src="/b.jpg"></amp-img><figcaption>De brug.</figcaption></figure>', { caption: 'De brug.' }],
    [
      'one small text, with an agency behind the sentence',
      '<div class="img-caption"><img src="/b.jpg"><small>De brug in het voorjaar. ANP/Noor Achterberg</small></div>',
      { caption: 'De brug in het voorjaar.', credit: 'ANP/Noor Achterberg' },
    ],
    [
      'brackets that say whose photo it is',
      '<figure><img src="/b.jpg"><figcaption>The bridge. (Herald photo by Noor Achterberg)</figcaption></figure>',
      { caption: 'The bridge.', credit: 'Herald photo by Noor Achterberg' },
    ],
    [
      'texts that only the style sheet sets apart',
      '<div><img src="/b.jpg"><div><span>De brug in het voorjaar.</span><span>Foto: Noor Achterberg</span></div></div>',
      { caption: 'De brug in het voorjaar.', credit: 'Noor Achterberg' },
    ],
    [
      'a name in an element of its own',
      '<figure><img src="/b.jpg"><figcaption>Le pont au printemps.<span>NOOR ACHTERBERG</span></figcaption></figure>',
      { caption: 'Le pont au printemps.', credit: 'NOOR ACHTERBERG' },
    ],
    [
      'an agency behind the name, in one text',
      '<figure><img src="/b.jpg"><figcaption>De brug in het voorjaar. Foto: Noor Achterberg / ANP</figcaption></figure>',
      { caption: 'De brug in het voorjaar.', credit: 'Noor Achterberg / ANP' },
    ],
    [
      'a name and an agency behind the sentence',
      '<figure><img src="/b.jpg"><figcaption>A ponte na primavera. Noor Achterberg/Lusa</figcaption></figure>',
      { caption: 'A ponte na primavera.', credit: 'Noor Achterberg/Lusa' },
    ],
    [
      'an agency and initials behind the sentence',
      '<figure><img src="/b.jpg"><figcaption>El puente, este lunes. EFE/ N.B. Achterberg</figcaption></figure>',
      { caption: 'El puente, este lunes.', credit: 'EFE/ N.B. Achterberg' },
    ],
    [
      'a stroke',
      '<figure><img src="/b.jpg"><figcaption>El puente, en primavera. / Noor Achterberg</figcaption></figure>',
      { caption: 'El puente, en primavera.', credit: 'Noor Achterberg' },
    ],
    [
      'a dot',
      '<figure><img src="/b.jpg"><figcaption>Le pont au printemps. • © Noor Achterberg / La Presse</figcaption></figure>',
      { caption: 'Le pont au printemps.', credit: 'Noor Achterberg / La Presse' },
    ],
    [
      'a bar without a word',
      '<figure><img src="/b.jpg"><figcaption>El puente, en primavera | N. Achterberg</figcaption></figure>',
      { caption: 'El puente, en primavera', credit: 'N. Achterberg' },
    ],
    [
      'a name with its station in brackets',
      '<figure><img src="/b.jpg"><figcaption>Die Brücke. Bild: Noor Achterberg (BR)</figcaption></figure>',
      { caption: 'Die Brücke.', credit: 'Noor Achterberg (BR)' },
    ],
    [
      'a "by" behind a dash',
      '<figure><img src="/b.jpg"><figcaption>The bridge in spring. — Picture by Noor Achterberg</figcaption></figure>',
      { caption: 'The bridge in spring.', credit: 'Noor Achterberg' },
    ],
    [
      'a name in capitals',
      '<figure><img src="/b.jpg"><figcaption>El puente, en primavera. NOOR ACHTERBERG</figcaption></figure>',
      { caption: 'El puente, en primavera.', credit: 'NOOR ACHTERBERG' },
    ],
    [
      'a name and its paper behind the sentence',
      '<figure><img src="/b.jpg"><figcaption>The bridge in spring. Noor Achterberg / The Herald</figcaption></figure>',
      { caption: 'The bridge in spring.', credit: 'Noor Achterberg / The Herald' },
    ],
    [
      'square brackets',
      '<figure><img src="/b.jpg"><figcaption>The bridge in spring [Noor Achterberg/The Herald]</figcaption></figure>',
      { caption: 'The bridge in spring', credit: 'Noor Achterberg/The Herald' },
    ],
    [
      'an agency in brackets',
      '<figure><img src="/b.jpg"><figcaption>Il ponte in primavera (ansa)</figcaption></figure>',
      { caption: 'Il ponte in primavera', credit: 'ansa' },
    ],
    [
      'a photo without a colon',
      '<figure><img src="/b.jpg"><figcaption>Le pont au printemps. Photo Noor Achterberg</figcaption></figure>',
      { caption: 'Le pont au printemps.', credit: 'Noor Achterberg' },
    ],
    [
      'two words for one',
      '<figure><img src="/b.jpg"><figcaption>Le pont au printemps. Crédit photo : Noor Achterberg</figcaption></figure>',
      { caption: 'Le pont au printemps.', credit: 'Noor Achterberg' },
    ],
    [
      'the archive, in Swedish',
      '<figure><img src="/b.jpg"><figcaption>Bron i våras. Arkivbild: Noor Achterberg</figcaption></figure>',
      { caption: 'Bron i våras.', credit: 'Noor Achterberg' },
    ],
    [
      'the archive',
      '<figure><img src="/b.jpg"><figcaption>Broen i foråret. Arkivfoto: Noor Achterberg</figcaption></figure>',
      { caption: 'Broen i foråret.', credit: 'Noor Achterberg' },
    ],
    [
      'an address',
      '<figure><img src="/b.jpg"><figcaption>Most na wiosnę, fot. Noor Achterberg / Agencja.pl</figcaption></figure>',
      { caption: 'Most na wiosnę', credit: 'Noor Achterberg / Agencja.pl' },
    ],
    [
      'a name in an element of its own, behind words',
      '<figure><img src="/b.jpg"><figcaption>El puente en primavera <span>Noor Achterberg</span></figcaption></figure>',
      { caption: 'El puente en primavera', credit: 'Noor Achterberg' },
    ],
    [
      'a caption in two elements',
      '<figure><img src="/b.jpg"><figcaption><b>Gesloten:</b> <span>De brug bij Lutterveld</span></figcaption></figure>',
      { caption: 'Gesloten: De brug bij Lutterveld' },
    ],
    [
      'a caption that says when it was taken',
      '<figure><img src="/b.jpg"><figcaption>The bridge in 2019 (file photo)</figcaption></figure>',
      { caption: 'The bridge in 2019 (file photo)' },
    ],
    [
      'a caption that names two sides',
      '<figure><img src="/b.jpg"><figcaption>De brug voor / na de vloed</figcaption></figure>',
      { caption: 'De brug voor / na de vloed' },
    ],
    [
      'who provided it, in Korean',
      '<figure><img src="/b.jpg"><figcaption>봄의 다리. /국립연구원 제공</figcaption></figure>',
      { caption: '봄의 다리.', credit: '국립연구원 제공' },
    ],
  ])('has caption and credit from %s', (_, above, said) => {
    expect(read({ head: og, above }).image).toEqual({ url: 'https://www.krant.example/foto.jpg', ...said });
  });

  it('stands above the headline where metadata names that very file', () => {
    const before =
      '<div><div><img src="/foto.jpg?w=640"><span class="onderschrift">De brug in mei (foto: Noor Achterberg)</span></div><div><img src="/b.jpg"></div></div>';
    expect(read({ head: og, before }).image).toMatchObject({ caption: 'De brug in mei', credit: 'Noor Achterberg' });
  });

  it('stands above the headline of its article where metadata names another size of it', () => {
    const before = '<figure><img src="/foto-640.jpg"><figcaption>De brug in mei. <span>© Noor Achterberg</span></figcaption></figure>';
    const above = '<figure><img src="/b.jpg"><figcaption>Iets anders. Foto: Piet Smit</figcaption></figure>';
    expect(read({ head: og, before, above }).image).toMatchObject({ caption: 'De brug in mei.', credit: 'Noor Achterberg' });
  });

  it('stands beside the headline above it, without an element around the article', () => {
    const figure = '<figure><img src="/foto-640.jpg"><figcaption>De brug in mei. <em>Foto: Noor Achterberg</em></figcaption></figure>';
    const html = `<html lang="nl"><head><title>Brug komt terug</title>${og}</head><body><div>${figure}<h1>Brug komt terug</h1></div><div>${TEXT}</div></body></html>`;
    expect(readHtml(html).image).toMatchObject({ caption: 'De brug in mei.', credit: 'Noor Achterberg' });
  });

  it('is the printed one where metadata has none', () => {
    const { image, provenance } = read({ above: '<figure><img data-src="/b.jpg"><figcaption>De brug.</figcaption></figure>' });
    expect([image?.url, provenance.image]).toEqual(['https://www.krant.example/b.jpg', 'page']);
  });
});
