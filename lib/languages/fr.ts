import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'fr',
  stopWords:
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux mais ou comme été cette sa ses',
  boilerplate: {
    readAlso: '(?:à )?(?:lire|voir|écouter)(?: (?:aussi|également|plus)|\\s*:)|lisez|sur le même sujet|les plus lus|en savoir plus',
    offers: 'newsletter|infolettre|abonne|inscri|suivez|whatsapp|commentaires?$|soutenez|cookies|tous droits|publicité',
    topics: '(?:sur )?(?:le même )?(?:sujets?|thèmes?|thématiques|mots-clés|tags)|plus sur',
    keyPoints:
      "ce qu['’]il faut (?:savoir|retenir)|l['’]essentiel|(?:les )?points? (?:clés?|essentiels)|en (?:bref|résumé)|résumé|à retenir",
    byline: '(?:article |publié )?par|de notre',
    credit: '(?:crédits?|photo|image|source)\\s*:|©',
    dateLine: '(?:publié|mis à jour|modifié)e? (?:le|à|il)|temps de lecture|\\d+ min|il y a \\d+',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  abbreviations: 'mm mme mlle me av env ex fig no art chap max min janv févr juil sept oct nov déc gal cie',
  closingAbbreviations: 'j.-c',
  danglingStarts:
    "il(?! y a)|elles?|ils|ce|cela|ça|c['’]\\p{L}+|cet(?:te)?|ces|c(?:elui|elle|eux)(?:-ci)?|lui|leurs?|s(?:on|a|es)|là|les deux|ensuite|puis|mais|et|aussi|ainsi",
  speechVerbs: 'dit selon déclaré déclare affirme affirmé explique expliqué indique indiqué annoncé précise',
  causes: 'parce qu|car|en raison|à cause',
} satisfies ProseLanguage;
