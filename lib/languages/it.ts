import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: 'argomenti|si parla di|temi|tag|parole chiave|per saperne di più',
  author: 'autor',
  updated: 'aggiorna|modif',
  hours: 'or[ae]\\b',
};

export const language: Language = {
  code: 'it',
  stopWords:
    'di e il la che in a per un è del non della si con i da una le sono come al dei più nel lo alla ha gli dal anche ma delle se su o',
  boilerplate: {
    readAlso: '(?:leggi|guarda|vedi) (?:anche|qui)|per approfondire|potrebbe interessarti|altre notizie|articoli correlati',
    byline: '(?:scritto )?(?:di|da)|dal(?:la)? nostr[oa]|a cura di|redazione',
    credit: '(?:immagine|fonte|crediti?)\\s*:',
    dateLine: '(?:ultimo )?aggiorna|pubblicato|tempo di lettura|\\d+ min',
    offers: 'newsletter|abbona|iscriviti|registrati|seguici|whatsapp|commenti?$|cookie|condividi|riproduzione riservata',
    keyPoints: "(?:i )?punti (?:chiave|principali)|(?:in )?(?:breve|sintesi)|l['’]essenziale|riassunto",
    boxes: 'sondaggio',
    furniture:
      'riproduzione riservata|ascolta (?:l.articolo|questo|la versione|il podcast)|questo articolo è|(?:contenuto|articolo) riservato|guarda (?:il video|la gallery)|segui (?:le notizie|gli aggiornamenti)|continua a leggere|l.articolo (?:continua|prosegue)',
    notices: 'iscrivendoti (?:\\S+ ){0,3}accett|per vedere questo (?:contenuto|video)',
  },
  newsroom: '(?:la )?redazione',
  writers: 'redattor|corrispond|giornalist|inviat[oai]\\b',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  abbreviations: 'arch art avv col dott fig gen geom ing min on pag prof sec sen sig tel',
  closingAbbreviations: 'ecc s.p.a',
  danglingStarts:
    "egli|ella|ess[ioae]|l[aeio] \\p{L}+iamo|(?:\\S+ ){0,2}(?:lui|lei)|(?:\\S+ (?:di )?)?loro|ci[oò]|quell['’]\\p{L}+|quell[oi](?! d(?:i|el\\p{L}*) )|(?:(?:il|la|i|le) )?(?:su[oae]i?|loro)|entramb[ie]|qui|allora|poi|ma|e|anche|inoltre|così|al contrario|(?:ad|per) esempio|del resto|infine|d['’]altra parte|il tutto|dopo,|(?:\\S+ ){1,2}(?:più tardi|dopo,)|i due (?:sono|hanno|erano|si)|l['’]altr[oa]|(?:da|fino ad) allora|al suo posto|altr[ie]|una? (?:second|terz)[oa] (?:vittima|persona|uomo|donna)|di conseguenza|nel frattempo|allo stesso tempo|il (?:primo|secondo) (?:è|ha|era)|a sua volta|da (?:qui|lì)|il resto(?! d)|gli altri(?! \\p{L}+ d)|per (?:fare un )?confronto|\\S+ (?:ore|anni) prima(?! d)|all['’]epoca(?! d)|successivamente|lo stesso|(?:nel \\d+|\\S+ anni fa) erano|si tratta|la cifra(?! d)|ha \\p{L}+to che|(?:è|era|sono) (?:stat\\p{L} )?\\p{L}+[aiu]t[oaie] (?:a|in|d[ai]|per|all\\S+)|è morto in|ha (?:\\d+|chiesto)|(?:lavor|viv)[ae]va|insomma|perché|non solo",
  pointers: 'questo questa questi queste quel quella quei quelle',
  periods: 'ann autunno estate giorn inverno mattin mes nott pomeriggio primavera sera settiman stagion volta giornale',
  pronouns: 'lui lei loro',
  adverbs: 'dunque infatti invece però quindi tuttavia',
  nameless: '(?:Il|La) \\d{1,3}enne',
  firstPerson: 'io mio mia noi',
  speechVerbs:
    'afferma aggiunto annunciato assicura detto dice dichiarato racconta ribadito ricordato secondo sostiene sottolinea spiega spiegato',
  noComment: 'non (?:ha|hanno) (?:voluto comm|rilasciato|risposto all)',
  causes: 'perché|a causa|poiché|per via',
  openers:
    'secondo durante dopo prima mentre quando perché poiché dove sebbene nonostante contro tra fra verso senza sotto sopra presso oltre entro solo ogni tutti tutte alcuni alcune molti molte suo sua chi cosa oggi ieri domani intanto né',
  everyday:
    'adesso altra altre altri altro ancora anni anno avere aveva avevano buono caso centinaia cento chilometri cinque così decine deve devono dieci dodici dollari domanda donna donne erano esempio essere euro fare fatto fine fino foto gente giorni giorno grande grandi hanno immagine inizio luogo mattina meno mese mesi metri metà migliaia migliore miliardi milione milioni mille minuti modo molto mondo nessuno niente nostra nostro notte nove nulla numero nuova nuovi nuovo otto paese parte persona persone piccolo pochi poco possono posto potrebbe primo problema prossimo qualche quale quali quattro quelli quello ragione resto risposta sarà seconda sempre sera sette settimana settimane stata stati stato stessa stesso suoi tanto tempo terza trenta tutta tutto ultima ultimi ultimo undici uomini uomo vanno vecchio venti viene vita volta volte',
  beforeNouns:
    'il lo la i gli le un uno una di del dello della dei degli delle al allo alla ai agli alle dal dalla dai nel nella nei nelle sul sulla in con per su tra fra questo questa suo sua',
  institutions: 'ministero|agenzia',
  titles: 'ministr[oa]|segretari[oa]|sindac[oa]|governatore|direttore|leader',
  namesGoOn:
    '\\S+ (?:nazionale|europe[ao]|federale|mondiale|internazionale|costituzionale|penale|centrale|democratico|popolare)|corte dei conti',
  and: 'e',
  with: 'con',
  themes:
    'agricoltura ambiente animali arte calcio ciclismo cinema clima commercio corruzione cucina cultura difesa economia elezioni energia esteri giustizia governo guerra immigrazione imprese incendio inflazione mafia media migranti moda musica natura ospedale parlamento pensioni politica polizia proteste ricerca salute sanità scienza sport tasse teatro tecnologia televisione tennis trasporti turismo università violenza',
};
