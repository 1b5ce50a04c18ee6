import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: '(?:sur )?(?:le même )?(?:sujets?|thèmes?|thématiques|mots-clés|tags)|plus sur',
  author: 'auteur|autrice',
  updated: 'mis à jour|màj|modif|actualis',
  hours: 'heure|mn\\b',
};

export const language: Language = {
  code: 'fr',
  stopWords:
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux mais ou comme été cette sa ses',
  boilerplate: {
    readAlso: '(?:à )?(?:lire|voir|écouter)(?: (?:aussi|également|plus)|\\s*:)|lisez|sur le même sujet|en savoir plus',
    byline: '(?:article |publié |propos recueillis )?par|de notre',
    credit: '(?:crédits?|image|source)\\s*:|tous droits réservés',
    dateLine: '(?:publié|mis à jour|modifié)e? (?:le|à|il)|temps de lecture|\\d+ min|il y a \\d+',
    offers: 'newsletter|infolettre|abonne|inscri|suivez|whatsapp|commentaires?$|soutenez|cookies|tous droits',
    keyPoints:
      "ce qu['’]il faut (?:savoir|retenir)|l['’]essentiel|(?:les )?points? (?:clés?|essentiels)|en (?:bref|résumé)|(?:le )?résumé|à retenir|les faits clés",
    boxes: 'sondage|question du jour',
    furniture:
      'partager(?:$| (?:sur|l.article|cet article))|la suite (?:de l.article )?après|écoute[rz] (?:cet |l.)article|ce contenu .{0,45}(?:bloqué|cookies)|(?:cet? )?(?:article|contenu) (?:est )?(?:réservé|exclusif)|il vous reste .{0,30}(?:article|lire)|signaler une|avec agences?\\W*$|(?:cet )?article .{0,40}(?:publié|traduit)|retrouvez (?:toute|no[st]|l.actualité|nous|ici)|ne (?:manquez|ratez) rien',
    notices:
      'en (?:vous inscrivant|cliquant)[^.]{0,60} vous (?:acceptez|consentez)|désinscrire à tout moment|pour (?:afficher|voir|visualiser) (?:ce contenu|cette vidéo)',
  },
  newsroom: '(?:la )?r[eé]daction|collectif',
  writers: 'r[eé]dact(?:eur|rice)|correspond|journalist|envoyée?s?\\b',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  abbreviations: 'art av chap cie déc env ex fig févr gal janv juil max me min mlle mm mme no nov oct sept',
  closingAbbreviations: 'j.-c',
  danglingStarts:
    "il(?! y a| faut| est (?:interdit|(?:im)?possible|prévu))|ce(?! (?:\\p{L}+di|dim|\\d|we|mois|mat|soir))|cela|ça|c['’](?!est (?:la première fois|à|en|au|dans) )\\p{L}+|c(?:elui|elle|eux)|(?:\\S+ ){0,2}(?:lui|eux|elles?)(?!-)|leurs?|s(?:on|a|es)|(?:\\S+ )?(?:\\S+-)?là|les deux(?! \\p{L}+ d(?:['’]|e |u |es ))|l['’]une? d['’]e\\p{L}+|l['’]autre|tou(?:te)?s s(?:er)?ont|le reste(?! d)|le lendemain(?! d)|(?:\\S+ ){0,2}plus t(?:ard|ôt)(?! que| ce)|le chiffre(?! d(?:['’]|e |u ))|ensuite|puis|mais|et|en effet|par ailleurs|peu après,|depuis lors|à la place|(?:\\S+ |d['’])autres|une? (?:deuxième|troisième) (?:victime|suspect|homme|femme)|(?:par|en) conséquen(?:t|ce)|entre-temps|(?:dans le|en) même temps|parallèlement|l[ea] (?:premi[eè]re?|seconde?) (?:est|a|était)|auparavant|malgré tout|à l['’]inverse|après cela|en outre|aussi|ainsi|enfin|d['’]ailleurs|de plus|en revanche|au contraire|par exemple|autrement|à titre de|à l['’]époque(?! d)|dès lors|de (?:son|leur) côté|or|bien sûr|car|parce que",
  pointers: 'cet cette ces celui-ci celle-ci ceux-ci celles-ci',
  periods: 'année après-midi automne fois hiver jour matin midi mois nuit printemps saison semaine soir week-end été journal',
  pronouns: 'elle ils elles',
  adverbs: 'cependant donc néanmoins pourtant toutefois',
  firstPerson: "je j'ai mon nous",
  speechVerbs:
    "affirme affirmé annoncé assure d'après dit déclare déclaré estime estimé explique expliqué indique indiqué précise raconte rappelé selon",
  noComment:
    "n['’](?:a|ont) pas (?:donné suite|souhaité (?:comm|rép|réag)|répondu)|(?:conta|sollici)\\S+ par (?:nos|notre|l['’]AFP|la réd)",
  causes: 'parce qu|car|en raison|à cause|faute de',
  openers:
    'alors après avant pendant depuis lorsque quand si puisque bien tandis malgré selon chez sous contre entre vers envers parmi dès durant hors jusque face grâce où quoi comment pourquoi quel quelle quels quelles nos tout tous toute toutes certains certaines chaque même aussi hier demain ainsi ni',
  everyday:
    'afin aller ancien année années ans aucun aucune aura aurait autre autres avaient avait avoir beaucoup bon bonne car cas cela celle celui cent centaines ceux chance cinq dernier derniers dernière dernières deux deuxième dix dizaines doit doivent dollars dont douze début déjà encore euro euros exemple faire fait faut façon femme femmes fin fois font gens grand grande grands heure heures homme hommes huit ici image jamais jour journée jours kilomètres lieu lui mal matin meilleur mes mettre mille milliard milliards milliers million millions minutes mis moins mois moitié monde mètre mètres mêmes neuf nombre nouveau nouveaux nouvelle nuit ont onze part partie pays personnes petit petite peu peut peuvent photo place point pourcent pouvait premier première prendre pris problème prochain quatre quelques question raison reste rien réponse semaine semaines sept sera serait six soir souvent temps toujours trente trois troisième trop très veut vie vient vingt voir vont vos votre vous étaient était être',
  beforeNouns:
    'le la les un une des du de ce cet cette ces son sa ses leur leurs notre nos au aux en dans par pour sur avec sans plusieurs',
  titles: 'm\\.|m(?:m|lle)?e|[dp]r',
  offices: 'présidente?',
  institutions: 'ministère|agence|autorité',
  namesGoOn:
    '\\S+ (?:nationale?|europée(?:n|nne)|fédérale?|mondiale?|internationale?|constitutionnel|pénale|socialiste|républicaine?|populaire|olympiques|centrale|insoumise|étrangères)|cour des comptes|agence \\S+ale de \\S+',
  and: 'et',
  with: 'avec',
  themes:
    'agriculture animaux art budget cancer chômage cinéma climat corruption cuisine culture défense emploi entreprises environnement football gouvernement grève guerre hôpital immigration impôts incendie inflation inondations justice logement migration mode médias météo nature parlement police politique prison retraites santé science sport technologie théâtre tourisme transports université violences économie éducation élection élections énergie',
};
