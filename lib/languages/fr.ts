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
    credit: '(?:crédits?|photo|image|source)\\s*:|©|tous droits réservés',
    dateLine: '(?:publié|mis à jour|modifié)e? (?:le|à|il)|temps de lecture|\\d+ min|il y a \\d+',
    offers: 'newsletter|infolettre|abonne|inscri|suivez|whatsapp|commentaires?$|soutenez|cookies|tous droits',
    topics: printed.topics,
    keyPoints:
      "ce qu['’]il faut (?:savoir|retenir)|l['’]essentiel|(?:les )?points? (?:clés?|essentiels)|en (?:bref|résumé)|(?:le )?résumé|à retenir|les faits clés",
    boxes: 'sondage|question du jour|enquete',
    furniture:
      'lire la suite|partager(?:$| (?:sur|l.article|cet article))|la suite (?:de l.article )?après|écoute[rz] (?:cet |l.)article|ce contenu .{0,45}(?:bloqué|cookies)|(?:article|contenu) (?:réservé|exclusif)|il vous reste .{0,30}(?:article|lire)|recevez (?:les|nos|toute|chaque|l.)|signaler une|avec (?:afp|reuters|agences?)\\W*$|(?:cet )?article .{0,40}(?:publié|traduit)|retrouvez (?:toute|nos|l.actualité|nous|ici)',
    notices:
      'en (?:vous inscrivant|cliquant)[^.]{0,60} vous (?:acceptez|consentez)|désinscrire à tout moment|réservée?s? aux abonnés|pour (?:afficher|voir|visualiser) (?:ce contenu|cette vidéo)|n.engage(?:nt)? que',
  },
  newsroom: '(?:la )?r[eé]daction',
  writers: 'r[eé]dact(?:eur|rice)|correspond|journalist|envoyée?s?\\b',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  abbreviations: 'mm mme mlle me av env ex fig no art chap max min janv févr juil sept oct nov déc gal cie',
  closingAbbreviations: 'j.-c',
  danglingStarts:
    "il(?! y a| faut| est (?:interdit|(?:im)?possible|prévu))|ils|ce(?! (?:\\p{L}+di|dim|\\d|we|mois|mat|soir))|cela|ça|c['’](?!est (?:la première fois|à|en|au|dans) )\\p{L}+|cet(?:te)?|ces|c(?:elui|elle|eux)(?:-ci)?|(?:\\S+ ){0,2}(?:lui|eux|elles?)(?!-)|leurs?|s(?:on|a|es)|là|les deux(?! \\p{L}+ d(?:['’]|e |u |es ))|l['’]une? d['’]e\\p{L}+|l['’]autre|le lendemain(?! d)|(?:\\S+ ){1,2}plus tard|le chiffre(?! d(?:['’]|e |u ))|ensuite|puis|mais|et|en effet|cependant|toutefois|pourtant|par ailleurs|peu après,|depuis lors|à la place|(?:\\S+ |d['’])autres|une? (?:deuxième|troisième) (?:victime|suspect|homme|femme)|(?:par|en) conséquen(?:t|ce)|entre-temps|(?:dans le|en) même temps|parallèlement|l[ea] (?:premi[eè]re?|seconde?) (?:est|a|était)|auparavant|malgré tout|à l['’]inverse|après cela|en outre|donc|aussi|ainsi|enfin|d['’]ailleurs|de plus|en revanche|au contraire|par exemple|autrement dit|dès lors|de (?:son|leur) côté|or|bien sûr|car|parce que",
  pointers: 'cet cette ces celui-ci celle-ci ceux-ci celles-ci',
  periods: 'semaine week-end mois année été hiver printemps automne matin midi après-midi soir nuit saison fois jour',
  pronouns: 'elle ils elles',
  adverbs: 'cependant toutefois pourtant néanmoins donc',
  firstPerson: "je j'ai mon nous",
  speechVerbs:
    "dit selon déclaré déclare affirme affirmé explique expliqué indique indiqué annoncé précise estime estimé assure rappelé raconte d'après",
  noComment:
    "n['’](?:a|ont) pas (?:donné suite|souhaité (?:comm|rép|réag)|répondu)|(?:conta|sollici)\\S+ par (?:nos|notre|l['’]AFP|la réd)",
  causes: 'parce qu|car|en raison|à cause|faute de',
  openers:
    'alors après avant pendant depuis lorsque quand si puisque bien tandis malgré selon chez sans sous contre entre vers envers parmi dès durant hors jusque face grâce où quoi comment pourquoi quel quelle quels quelles cet ces leur leurs notre nos tout tous toute toutes plusieurs certains certaines chaque même aussi hier demain ainsi',
  everyday:
    'tu vous on lui ma mes votre vos celui celle ceux cela ça dont car ni encore toujours jamais déjà souvent très moins mal peu beaucoup trop autre autres mêmes quelques aucun aucune rien afin être était étaient sera serait avoir avait avaient aura aurait ont fait faire font peut peuvent pouvait doit doivent faut va vont aller vient veut mis mettre prendre pris voir vu deux trois quatre cinq dix premier première deuxième dernier dernière derniers dernières nouveau nouvelle nouveaux grand grande grands petit bon bonne an ans année années mois semaine semaines jour jours journée heure heures minutes temps fois homme hommes femme femmes gens personnes monde vie pays part partie fin début cas lieu place point exemple façon nombre pourcent euros euro dollars millions milliards photo image ici là sept huit neuf onze douze vingt trente cent mille moitié reste mètres kilomètres nuit soir matin chance raison problème question réponse dizaines centaines milliers million milliard mètre six petite meilleur ancien prochain troisième',
  beforeNouns:
    'le la les un une des du de ce cet cette ces son sa ses leur leurs notre nos au aux en dans par pour sur avec sans plusieurs',
  offices: 'présidente?',
  institutions: 'ministère|agence|autorité',
  namesGoOn:
    '\\S+ (?:nationale?|europée(?:n|nne)|fédérale?|mondiale?|internationale?|constitutionnel|pénale|socialiste|républicaine?|populaire|olympiques|centrale|insoumise)|cour des comptes',
  and: 'et',
  with: 'avec',
  themes:
    'politique élection élections gouvernement parlement manifestation économie inflation impôts budget commerce entreprises banques emploi travail chômage grève retraites logement climat météo environnement nature eau énergie nucléaire agriculture pêche animaux éducation école université santé hôpital cancer science espace technologie internet médias cinéma musique théâtre art culture littérature livres mode cuisine tourisme histoire religion famille enfants racisme police justice prison drogue corruption terrorisme violences guerre armée défense migration immigration diplomatie transports automobile incendie sport football rugby tennis cyclisme basket',
};
