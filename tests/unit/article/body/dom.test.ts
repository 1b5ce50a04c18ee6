import { expect, it } from 'vitest';
import { domReader } from '../../../../lib/article/body/dom.ts';

/** As browsers make documents: its members are the prototype's. */
class PageDocument {
  get nodeType() {
    return 9;
  }
  get contentType() {
    return 'text/html';
  }
  get body() {
    return null;
  }
}

it('reads what a document is from its prototype, whatever a picture in it is called', () => {
  const picture = {};
  const document = Object.defineProperties(new PageDocument(), { contentType: { value: picture }, body: { value: picture } });
  expect(domReader(document as unknown as Document)).toMatchObject({ contentType: 'text/html', body: null });
});
