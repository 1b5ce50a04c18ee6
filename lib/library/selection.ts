/** Which entries are selected, and from where the next stretch starts. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The entry that was selected or dropped last: shift and a click take all from here. */
  anchor?: string;
  /** All of a list were asked for while some of it was still on its way: those are selected as they come. */
  isComing?: boolean;
}

export const NOTHING_SELECTED: Selection = { ids: new Set() };

/** Selects an entry, or drops it. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Adds all entries from the anchor to this one, in the order shown; without an anchor in that order only this one. */
export function extendTo({ ids, anchor = '' }: Selection, id: string, shown: readonly string[]): Selection {
  const to = shown.indexOf(id);
  const from = shown.indexOf(anchor);
  if (from < 0 || to < 0) return { ids: new Set([...ids, id]), anchor: id };
  return { ids: new Set([...ids, ...shown.slice(Math.min(from, to), Math.max(from, to) + 1)]), anchor };
}

/** `isComing`: there will be more. */
export function selectAll(shown: readonly string[], isComing = false): Selection {
  return { ids: new Set(shown), isComing };
}

/** What is shown no more can't stay selected: nothing unseen may be changed. The same value where nothing changes. */
export function keepShown(selection: Selection, shown: readonly string[], isComing = false): Selection {
  if (selection.isComing) return selectAll(shown, isComing);
  if (selection.ids.size === 0) return selection;
  const there = new Set(shown);
  const ids = [...selection.ids].filter((id) => there.has(id));
  return ids.length === selection.ids.size ? selection : { ...selection, ids: new Set(ids) };
}
