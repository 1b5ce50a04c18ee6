import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'en',
  stopWords:
    'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you her she all there been',
  boilerplate: {
    readAlso:
      "(?:read|see|watch|listen)(?: it)? (?:also|more|next|now)|(?:also|more|related) (?:read|on|from|stories|coverage|articles?)|related:|recommended|most read|don['’]t miss|read:|click here|scroll down",
    offers: 'newsletter|subscri|sign up|our app|follow us|whatsapp|comments?$|support us|donate|cookies|all rights|advertisement',
    topics: '(?:related )?(?:topics|tags)|filed under|more (?:on|about)(?: this)?',
    keyPoints:
      '(?:key|main) (?:points|takeaways|facts)|(?:story )?highlights|at a glance|in (?:brief|short)|summary|what (?:we|you need to) know',
    byline: '(?:written |reporting )?by|from our',
    credit: '(?:photo|image|picture|credit|source)s?:|©|getty',
    dateLine: '(?:last )?(?:updated|modified|published|posted)|\\d+ min|\\d+ (?:hours?|minutes?) ago',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  months: 'january february march april may june july august september october november december',
  abbreviations: 'approx hon ms rev gen col capt gov sen rep fig no vol ave jan feb mar apr aug sept oct nov dec',
  closingAbbreviations: 'inc corp co u.s u.k a.m p.m',
  danglingStarts:
    "s?he|it(?! (?:is|was) (?:\\p{L}+ )?(?:clear|known|the))|they|th[ie]s|that|these|those|his|hers?|theirs?|its|(?:s?he|it|they|that)['’]\\p{L}+|such|both|(?:one|some|many|most|none) of them|then|but|and|also|so|however",
  speechVerbs: 'said says told tells according added adds wrote stated announced reported',
  causes: 'because|due to|as a result',
} satisfies ProseLanguage;
