/** What claims to be a block of an article's text, of whoever's making it is. */
import * as v from 'valibot';

/** Of characters, or in a list. */
export const offset = v.pipe(
  v.number(),
  v.check((value) => Number.isSafeInteger(value) && value >= 0),
);

/** `message`: says which kind of issue it is where the text is another. */
export const textLike = (pattern: RegExp, message?: string) =>
  v.pipe(
    v.string(),
    v.check((text) => pattern.test(text), message),
  );

/** `address`: what may stand behind a link or a picture. */
export function blockSchema(address: v.GenericSchema<string>) {
  const text = v.string();
  const run = v.object({
    start: offset,
    end: offset,
    url: v.exactOptional(address),
    emphasis: v.exactOptional(v.picklist(['em', 'strong'])),
  });
  const runs = v.exactOptional(v.array(run));
  return v.variant('type', [
    v.object({ type: v.literal('paragraph'), text, runs }),
    v.object({ type: v.literal('heading'), level: v.picklist([2, 3, 4, 5, 6]), text, runs }),
    v.object({ type: v.literal('list'), ordered: v.boolean(), text, runs }),
    v.object({ type: v.literal('quote'), text, runs, source: v.exactOptional(text) }),
    v.object({ type: v.literal('table'), text, caption: v.exactOptional(text) }),
    v.object({ type: v.literal('image'), text, url: address, credit: v.exactOptional(text), alt: v.exactOptional(text) }),
    v.object({ type: v.literal('embed'), text, url: address }),
  ]);
}
