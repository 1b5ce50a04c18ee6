/** What completes a tag that is being typed, for the box whose `list` has this id. */
import { sameTag } from '../lib/tags/compare.ts';
import { tagKey } from '../lib/tags/key.ts';

export interface KnownTagsProps {
  id: string;
  /** The reader's own tags, the most used first. */
  known: readonly string[];
  /** What stands in the box: the tag that is begun, where it takes several behind others and a comma. */
  text: string;
  /** Tags that are there already. */
  except?: readonly string[];
}

/** More than a browser shows. */
const MOST = 200;

export function KnownTags({ id, known, text, except = [] }: KnownTagsProps) {
  const [before = ''] = /.*,\s*/.exec(text) ?? [];
  const begun = tagKey(text.slice(before.length));
  return (
    <datalist id={id}>
      {known
        .filter((tag) => tagKey(tag).includes(begun) && !sameTag(except, tag))
        .slice(0, MOST)
        .map((tag) => (
          <option key={tag} value={before + tag} />
        ))}
    </datalist>
  );
}
