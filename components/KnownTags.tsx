/** What completes a tag that is being typed, for the box whose `list` has this id. */
import { sameTag } from '../lib/tags/compare.ts';

export interface KnownTagsProps {
  id: string;
  /** The reader's own tags, the most used first. */
  known: readonly string[];
  /** What stands in the box before the tag, where it takes several. */
  before?: string;
  /** Tags that are there already. */
  except?: readonly string[];
}

/** So many are enough. */
const MOST = 200;

export function KnownTags({ id, known, before = '', except = [] }: KnownTagsProps) {
  return (
    <datalist id={id}>
      {known
        .slice(0, MOST)
        .filter((tag) => !sameTag(except, tag))
        .map((tag) => (
          <option key={tag} value={before + tag} />
        ))}
    </datalist>
  );
}
