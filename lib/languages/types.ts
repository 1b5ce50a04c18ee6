/**
 * What Kernpunt knows of a language that `Intl` does not. One file per language with two exports: `language`, and `printed`, which alone the script
 * carries too that is injected into a page. Lists are blank-separated strings (or `|`-separated where an entry has blanks), since they must
 * stay small.
 */

/** Labels that a page prints around its article: regular expression sources, matched case-insensitively. */
export interface Printed {
  /** "Lees meer over", "Topics": the label of a list of topic links. Matched whole. */
  topics: string;
  /** "Auteur": opens a line that names who wrote it. Matched at the start. */
  author: string;
  /** "Bijgewerkt", as a stem: says of a date that the article was changed then. Matched anywhere. */
  updated: string;
  /** "uur", behind a number: how long ago, or how long to read; what is no longer than minutes is "min" nearly everywhere. */
  hours: string;
}

export interface Language {
  /** BCP 47 primary subtag. */
  code: string;
  /** The commonest function words, lower case, blank-separated: they tell languages apart and don't count as content. */
  stopWords: string;

  /** To tell an article's text from what stands around it: regular expression sources, matched case-insensitively, against the folded text of one block. */
  boilerplate: {
    /** "Lees ook", "Read more": opens a teaser. Matched at the start. */
    readAlso: string;
    /** "Door", "By", "Von": stands before an author. Matched at the start. */
    byline: string;
    /** "Beeld:", "Source:": opens a credit, beside what does in all languages. Matched at the start. */
    credit: string;
    /** "Bijgewerkt", "Published", "Min. leestijd": opens a line of dates or reading time. Matched at the start. */
    dateLine: string;
    /** Newsletter, app, subscription, follow-us, comment and support offers. Matched anywhere in a short block. */
    offers: string;
    /** "In het kort", "Key points": the label of the publisher's own bullets. Matched whole. */
    keyPoints: string;
    /** "Feiten", "Poll", "Frage des Tages": the label of a box that the article does without. Matched at the start. */
    boxes: string;
    /**
     * "Tekst gaat verder onder de foto", "Listen to this article", "Diesen Artikel teilen": opens a paragraph that leads through the page and tells
     * nothing. Matched at the start.
     */
    furniture: string;
    /**
     * What a publisher says to its readers of its own affairs (terms of a newsletter, an appeal for money, rules for comments, content that waits
     * for consent), which nobody else says. Matched anywhere in a paragraph or list.
     */
    notices: string;
  };

  /** Regular expression source: those who make a newspaper, as bylines call them ("redactie"), case-insensitive. */
  newsroom: string;
  /** Regular expression source: what one of them is, as a stem ("verslagg"), found within longer words too ("Politikredakteurin"), case-insensitive. */
  writers: string;

  // How its words are written.

  /** Every noun has a capital, so that a capital tells no name. */
  nounsHaveCapitals?: true;
  /** An owner's name ends in an apostrophe and an "s". */
  hasPossessive?: true;
  /** How an adjective made of a place ends, with its capital: "Vlaamse". */
  placeAdjective?: string;
  /**
   * A name with the word before it, where such an adjective opens it and is no part of it: "het Antwerpse Merksem", "de Franse Jean Petit".
   * Regular expression source, matched whole, lower case.
   */
  placed?: string;
  /** Regular expression source: grammar that hangs on a name ("Türkiye’nin", "Waszyngtonu"). Matched with its capitals, to be taken off. */
  caseEnding?: string;
  /** Regular expression source: the case of each word of somebody's name ("Donalda Tuska"). Matched in lower case, to be taken off. */
  personCases?: string;
  /**
   * How the name of a country ends in another case or as an adjective with a capital, and behind a ">" how it ends in a list: "ie ie>a", "British>UK".
   * Blank-separated; tried in this order.
   */
  countryCases?: string;

  // To cut the text into sentences and to weigh them.

  /** As in a date ("maandag", "maja"), lower case, blank-separated. `Intl` knows them too, but takes a browser 40 ms to ask. */
  weekdays: string;
  months: string;
  /**
   * Abbreviations that never end a sentence, without the last dot, lower case, blank-separated: "prof blz". What has no vowel ("drs"),
   * one letter or inner dots ("m.a.w.") is told by rule and needs no entry.
   */
  abbreviations: string;
  /** Abbreviations that end a sentence where a capital follows, written alike: "enz a.m". */
  closingAbbreviations: string;
  /** A dot after a number makes it an ordinal ("3. Mai"). */
  ordinalDot?: true;

  /**
   * Regular expression source: openings that hang on a sentence before ("But", "A day later"), beside the words of `pointers`, `pronouns` and
   * `adverbs`; matched at the start as whole words, with its first letter in lower case.
   */
  danglingStarts: string;
  /** Words that point back before a noun ("deze", "this", "cette"), lower case, blank-separated. */
  pointers: string;
  /** What such a word before it tells from today, without its ending: "week", "tygodni" ("this week"), and last the newspaper itself. Days and months count as well. Lower case, blank-separated. */
  periods: string;
  /** The third person, where it can't be taken for anything else: "hij zij ze hem". */
  pronouns: string;
  /** A preposition grown together with what was said before ("daarvan", "damit"), or a word that sets against it or follows from it ("echter"). */
  adverbs?: string;
  /**
   * Where the verb comes second and a pronoun behind it ("Vorige week stond hij"): words after which a pronoun opens a clause of its own
   * ("dat hij"). Absent where a pronoun stands before its verb.
   */
  joiners?: string;
  /** Verb forms that are used in reported speech alone: German "sei". */
  reported?: string;
  /** Words that tell of what might have been, so that such a form reports nobody's speech: "wenn", "beinahe". */
  supposed?: string;
  /** Opens a sentence with somebody whose name was told before or with just anybody ("De 52-jarige", "Je"): regular expression source, matched at the start, with its capitals. */
  nameless?: string;
  /** Words of one who speaks of himself, lower case, blank-separated: "ik mijn wij". */
  firstPerson: string;
  /** Words for saying and for naming who said it, blank-separated lower case: "zei zegt aldus volgens". */
  speechVerbs: string;
  /** Regular expression source: tells that somebody had nothing to say ("declined to comment", "wilde niet reageren"), or nothing itself ("Was dahinter steckt."), matched anywhere, case-insensitive. */
  noComment: string;
  /** Words that open a reason, lower case, `|`-separated: "omdat|vanwege". */
  causes: string;
  /** Words that open a sentence before a name and are no part of it, beside `pointers` and what is long of `beforeNouns`; lower case, blank-separated: "sinds", "while", "beim". */
  openers: string;
  /** Words that no article is about, lower case, blank-separated, in order, which packs best: helping verbs, numbers, "people", "part"; none that stand in another list here, none of two letters, and of three only where the facts are the better for it. */
  everyday: string;
  /**
   * Words that a noun follows, lower case, blank-separated: articles, possessives, prepositions ("de", "his", "without"). Of German only those
   * that no name follows: "der", not "von".
   */
  beforeNouns: string;
  /** What somebody is, before a name ("minister", "Frau"): regular expression source, matched whole, lower case. Absent where titles have no capital. */
  titles?: string;
  /** The same, of those that no name begins with: "wethouder", "senator" (but there is "General Motors" and "First Solar"). */
  offices?: string;
  /**
   * What somebody is by the form of the word, before two words of a name, and seldom a first name: "Bakker Jan Visser", "Schäfer Hinrich
   * Bardenhagen". At the start of a sentence, and where nouns have capitals anywhere. As `titles`.
   */
  trades?: string;
  /** The same before a name of any length, longer than a first name and no adjective: "Reisorganisatie TUI". As `titles`. */
  describers?: string;
  /** The same of several, with the word for "of" behind it: "Onderzoekers van Waard Marine". As `titles`. */
  peopleOf?: string;
  /** A participle by its form, which may stand behind an article as a noun does: "the elected". As `titles`. */
  participles?: string;
  /** What an office for something is called ("ministerie", "Inspektion"), whose name may hold "and": as `titles`. */
  institutions?: string;
  /**
   * What a name goes on with behind a word with a capital, from that word on: "commission européenne", "\S+ am main". Regular expression source,
   * lower case.
   */
  namesGoOn?: string;
  /** As between two names: "en". */
  and: string;
  /** As between two things, where other languages have this word within names: in Dutch "of", as in "Bank of England". */
  or?: string;
  /** As between two names: "met". Absent where it says something else as often. */
  with?: string;
  /**
   * What sections and topics of newspapers are called, in the number that they use, lower case, blank-separated: "onderwijs", "football", "banks".
   * One that is said once counts, so none that stand in any article: "water", "work", "school".
   */
  themes: string;
}
