/** News agencies and picture agencies, by the names that stand in bylines, datelines and credits. Groups of a regular expression, case-insensitive. */

export const NEWS_AGENCY =
  '(?:afp|ap|anp|dpa|apa|sda|ats|reuters|belga|novum|efe|ansa|lusa|ntb|ritzau|tt|pap|sid|kna|epd|rtr|xinhua|bloomberg|(?:the )?associated press|agence france[-\\s]presse|europa press|press association|pa(?: media)?|(?:the )?canadian press|aap|ians|pti|ani|bernama|antara|yonhap|kyodo|jiji|čtk|tasr|sita|mti|hina|tanjug|stt|bta|agerpres|απε-μπε|aa|dha|iha|anka|тасс|укрінформ)';

export const PICTURE_AGENCY =
  '(?:getty(?: images)?|i?stock|shutterstock|imago(?: images)?|picture[ -]alliance|alamy|unsplash|epa(?:-efe)?)';

/** "dpa/bb" is a branch of one. */
const WHOLE = new RegExp(`^(?:${NEWS_AGENCY}$|dpa[-\\s/])`, 'i');

/** The name of one and nothing else, whatever its case. */
export const isNewsAgency = (name: string): boolean => WHOLE.test(name);
