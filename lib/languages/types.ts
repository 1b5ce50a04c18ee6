/**
 * What Kernpunt knows of a language that `Intl` does not. One file per language, each a default export that
 * `satisfies Language`; lists are blank-separated strings (or `|`-separated where an entry has blanks) because
 * they travel with the injected script and must stay small.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  code: string;
  /** The commonest function words, lower case, blank-separated: they tell languages apart and don't count as content. */
  stopWords: string;

  /** Abbreviations that don't end a sentence, with inner dots but without the last one, blank-separated: "dr drs m.a.w". */
  abbreviations: string;
  /** Regular expression source: openings that hang on a sentence before ("He", "Daarbij"), matched at the start, case-insensitive. */
  danglingStarts: string;
  /** Words for saying, blank-separated lower case: "zei zegt aldus". */
  speechVerbs: string;

  /** Regular expression sources, matched case-insensitively, against the folded text of one block. */
  boilerplate: {
    /** "Lees ook", "Read more": opens a teaser. Matched at the start. */
    readAlso: string;
    /** Newsletter, app, subscription, follow-us, comment and support offers. Matched anywhere in a short block. */
    offers: string;
    /** "Lees meer over", "Topics": the label of a list of topic links. Matched whole. */
    topics: string;
    /** "In het kort", "Key points": the label of the publisher's own bullets. Matched whole. */
    keyPoints: string;
    /** "Door", "By", "Von": stands before an author. Matched at the start. */
    byline: string;
    /** "Foto:", "Photo:", "© ": opens a credit. Matched at the start. */
    credit: string;
    /** "Bijgewerkt", "Published", "Min. leestijd": opens a line of dates or reading time. Matched at the start. */
    dateLine: string;
  };
}
