import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'it',
  stopWords:
    'di e il la che in a per un è del non della si con i da una le sono come al dei più nel lo alla ha gli dal anche ma delle se su o',
  boilerplate: {
    readAlso: '(?:leggi|guarda|vedi) anche|per approfondire|potrebbe interessarti|altre notizie|articoli correlati|i più letti',
    offers: 'newsletter|abbona|iscriviti|registrati|seguici|whatsapp|commenti?$|cookie|condividi|riproduzione riservata|pubblicità',
    topics: 'argomenti|temi|tag|parole chiave|per saperne di più',
    keyPoints: '(?:i )?punti (?:chiave|principali)|in (?:breve|sintesi)|cosa sappiamo|riassunto',
    byline: '(?:scritto )?(?:di|da)|a cura di|redazione',
    credit: '(?:foto|immagine|fonte|crediti?)\\s*:|©',
    dateLine: '(?:ultimo )?aggiorna|pubblicato|tempo di lettura|\\d+ min',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  abbreviations: 'sig dott dott.ssa avv ing prof arch geom on sen gen col art pag fig tel',
  closingAbbreviations: 'ecc s.p.a',
  danglingStarts:
    'egli|ella|ess[ioae]|lui|lei|loro|ci[oò]|que(?:st|ll)[oaei]|quel|(?:(?:il|la|i|le) )?(?:su[oae]i?|loro)|entramb[ie]|qui|allora|poi|ma|e|anche|inoltre|così',
  speechVerbs: 'detto dice secondo spiega spiegato afferma dichiarato annunciato sottolinea aggiunto',
  causes: 'perché|a causa|poiché',
} satisfies ProseLanguage;
