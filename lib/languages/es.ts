import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'es',
  stopWords:
    'de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha sin sobre este ya entre cuando todo esta ser',
  boilerplate: {
    readAlso:
      '(?:lea|lee|leer|ver|mira) (?:también|más|además)|te puede interesar|más (?:información|noticias|sobre)|relacionad[oa]s?|lo más (?:leído|visto)',
    offers: 'newsletter|bolet[ií]n|suscr[ií]b|reg[ií]str|s[ií]gue?nos|whatsapp|comentarios?$|cookies|compart|todos los derechos|publicidad',
    topics: 'temas?(?: relacionados)?|etiquetas|tags|más sobre|archivado en',
    keyPoints:
      '(?:los )?(?:puntos|datos) clave|(?:las )?claves|lo (?:más importante|esencial|que (?:hay que saber|sabemos))|en (?:breve|resumen)|resumen',
    byline: '(?:escrito )?por|redacción|autor',
    credit: '(?:foto|imagen|fuente|crédito)s?:|©',
    dateLine: '(?:última )?actualiza|publicad[oa]|tiempo de lectura|\\d+ min|hace \\d+',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  abbreviations: 'ee uu srta prof ing lic arq gral cap av avda núm pág art tel aprox máx mín ej gob',
  closingAbbreviations: 'ee.uu s.a',
  danglingStarts:
    'él|ell[ao]s?|es(?:t?[oea]|t?[oa]s)|sus?|les?|lo|amb[oa]s|allí|ahí|aquí|entonces|luego|dich[oa]s?|por (?:ello|eso|esto)|pero|y|también|además|así',
  speechVerbs: 'dijo dice según afirmó aseguró señaló explicó declaró indicó anunció añadió informó',
  causes: 'porque|debido a|a causa',
} satisfies ProseLanguage;
