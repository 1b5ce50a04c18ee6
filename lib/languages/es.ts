import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: 'temas?(?: relacionados)?|etiquetas|tags|más sobre|archivado en',
  author: 'autor',
  updated: 'actualiza|modif',
  hours: 'horas?\\b',
};

export const language: Language = {
  code: 'es',
  stopWords:
    'de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha sin sobre este ya entre cuando todo esta ser',
  boilerplate: {
    readAlso:
      '(?:lea|lee|leer|ver|mir[aá]) (?:también|más|además)|[tl]e puede interesar|te recomendamos|más (?:información|noticias|sobre)|(?:(?:noticias|temas) )?relacionad[oa]s?|lo más (?:leído|visto)',
    byline: '(?:escrito )?por|redacción|autor',
    credit: '(?:foto|imagen|fuente|crédito)s?:|©',
    dateLine: '(?:última )?actualiza|publicad[oa]|tiempo de lectura|\\d+ min|hace \\d+',
    offers: 'newsletter|bolet[ií]n|suscr[ií]b|reg[ií]str|s[ií]gue?nos|whatsapp|comentarios?$|cookies|comp[aá]rt|todos los derechos',
    topics: printed.topics,
    keyPoints:
      '(?:los )?(?:puntos|datos) clave|(?:las )?claves|lo (?:más (?:importante|destacado)|esencial|que (?:hay que saber|sabemos))|en (?:breve|resumen)|resumen',
    boxes: 'encuesta',
    furniture:
      '(?:sigue|seguir) (?:leyendo|toda|aquí|la última)|escucha (?:este|el) (?:artículo|podcast)|est[ea] \\S+ (?:es (?:exclusiv[oa]|para|solo)|fue (?:publicad|escrit)o)|inicia (?:la )?sesión|apúntate|únete a|recibe (?:cada|las|toda|en tu)|haz clic|con información de|ya eres suscriptor',
    notices:
      'al (?:suscribirte|registrarte)[^.]{0,40} acept|darte de baja|(?:suscríbete|regístrate|apúntate) (?:a|en|para|gratis)|s[oó]lo para (?:suscr|socios)|para ver este (?:contenido|vídeo)|hazte soci[oa]',
  },
  newsroom: '(?:la )?redacci[oó]n',
  writers: 'redactor|correspons|reporter|periodist|enviad[oa]s?\\b|column',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  abbreviations: 'ee uu srta prof ing lic arq gral cap av avda núm pág art tel aprox máx mín ej gob',
  closingAbbreviations: 'ee.uu s.a',
  danglingStarts:
    '(?:\\S+ ){0,2}(?:él|ell[ao]s?)|es(?:t?[oea]|t?[oa]s)|sus?|les?|lo(?! que )|amb[oa]s|allí|ahí|aquí|entonces|luego|dich[oa]s?|por (?:ello|eso|esto)|pero|y|sin embargo|no obstante|de hecho|por tanto|también|además(?! d)|así|por (?:otro lado|otra parte|el contrario|ejemplo)|en cambio|asimismo|es decir|o|ni|aun así|(?:\\S+ ){0,2}(?:después(?! d)|más tarde)|l[oa]s (?:dos|tres) (?:fueron|son|han|están|se)|(?:\\S+ )?otr[oa]s?|(?:desde|hasta) entonces|en su lugar|una? (?:segund|tercer)[oa]? (?:víctima|persona|hombre|mujer)|en consecuencia|a su vez|(?:el|la) (?:primer|segund)[oa] (?:fue|es|ha|sigue)|al mismo tiempo|con todo|de ahí|se trata|la cifra(?! d)|(?:\\p{L}+ó|dijo|ha \\p{L}+do) que|(?:fue(?:ron)?|est(?:á|aba)n?|ha(?:n|bía)?) (?!sido)\\p{L}+[ai]do(?:s|(?! (?:el|la|los|las|un) ))|(?:tiene|murió|nació|viv(?:e|ía)|(?:trabaj|viaj|est)aba) (?:\\d+|en|a|con|por|desde|como)|mientras tanto|no s[óo]lo|porque',
  pointers: 'ello este esta estos estas ese esa esos esas esto eso aquel aquella dicho dicha',
  periods: 'semana mes año verano invierno primavera otoño mañana tarde noche temporada día vez fin',
  pronouns: 'él ella ellos ellas',
  firstPerson: 'yo mi nosotros',
  speechVerbs:
    'dijo dice según afirmó aseguró señaló explicó declaró indicó anunció añadió informó asegurado explicado señalado advierte defiende asegura explica afirma',
  noComment: 'no (?:ha|han) querido (?:coment|hacer decl)|no (?:han? )?(?:respond|contest)\\S+ a .{0,9}(?:preg|soli)',
  causes: 'porque|debido a|a causa|por culpa',
  openers:
    'según durante tras desde hasta hacia ante bajo contra mediante aunque mientras porque donde si pues además también incluso solo sólo todos todas algunos algunas muchos muchas varios varias cada ambos estos estas ese esa nuestro nuestra quién qué cómo dónde hoy ayer mañana',
  everyday:
    'tú usted ustedes les nos mis tu tus quien cual cuál cuándo sino sí ni u tampoco aún todavía siempre nunca menos muy mucho mucha poco pocos tan tanto toda otro otra otros otras mismo misma mismos algún alguna alguien nadie nada ningún antes después ahora luego entonces así aquí allí es era eran fue fueron sido será sería son estar está están estaba estado haber han había habían hay hacer hace hizo hecho tener tiene tienen tenía puede pueden poder podría debe deben va van ir vamos quiere dar dado ver decir uno dos tres cuatro cinco diez primer primero primera segundo segunda último última últimos nuevo nueva nuevos gran grande grandes buen bueno mejor mayor año años mes meses semana semanas día días hora horas minutos tiempo vez veces hombre hombres mujer mujeres personas persona gente mundo vida país parte fin final caso lugar forma ejemplo número ciento euros dólares millones millón foto imagen siete ocho nueve once doce veinte treinta cien mil mitad resto metros kilómetros noche tarde alto alta primeros primeras tercera próximo antiguo pequeño manera inicio razón problema pregunta respuesta decenas cientos miles seis pasar algo',
  beforeNouns: 'el la los las un una unos unas del de al en su sus este esta estos estas ese esa por para con sin sobre entre contra más',
  offices: 'president[ea]',
  institutions: 'ministerio|agencia',
  and: 'y',
  with: 'con',
  themes:
    'política elecciones gobierno congreso parlamento protestas economía inflación impuestos comercio empresas bancos empleo trabajo huelga pensiones vivienda clima medioambiente naturaleza agua energía petróleo agricultura animales educación escuela universidad salud sanidad hospital cáncer ciencia espacio tecnología internet medios televisión cine música teatro arte cultura literatura libros moda gastronomía turismo historia religión iglesia familia igualdad racismo policía justicia cárcel drogas corrupción terrorismo violencia guerra ejército defensa migración inmigración diplomacia transporte tráfico incendio terremoto deporte deportes fútbol tenis baloncesto ciclismo',
};
