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
      '(?:puede )?(?:lea|lee|leer|ve[ar]|mir[aá])(?: (?:también|más|además)|(?=:))|[tl]e puede interesar|te recomendamos|más (?:información|noticias|sobre)|(?:(?:noticias|temas) )?relacionad[oa]s?|lo más (?:leído|visto)',
    byline: '(?:escrito )?por|redacción|autor',
    credit: '(?:imagen|fuente|crédito)s?:',
    dateLine: '(?:última )?actualiza|publicad[oa]|tiempo de lectura|\\d+ min|hace \\d+',
    offers: 'newsletter|bolet[ií]n|suscr|reg[ií]str|s[ií]gue?nos|whatsapp|comentarios?$|cookies|comp[aá]rt|todos los derechos',
    keyPoints:
      '(?:los )?(?:puntos|datos) clave|(?:las )?claves|lo (?:más (?:importante|destacado)|esencial|que (?:hay que saber|sabemos))|en (?:breve|resumen)|resumen',
    boxes: 'encuesta',
    furniture:
      '(?:sigue|seguir) (?:leyendo|toda|aquí|la última)|escucha (?:este|el) (?:artículo|podcast)|est[ea] \\S+ (?:es (?:exclusiv[oa]|para|solo)|fue (?:publicad|escrit)o)|inicia (?:la )?sesión|(?:el )?(?:contenido|texto|artículo) (?:sigue|continúa) (?:tras|después|bajo)|con información de \\S+$',
    notices: 'al (?:suscribirte|registrarte)[^.]{0,40} acept|darte de baja|para ver este (?:contenido|vídeo)|hazte soci[oa]',
  },
  newsroom: '(?:la )?redacci[oó]n',
  writers: 'redactor|correspons|reporter|periodist|enviad[oa]s?\\b|column',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  abbreviations: 'aprox arq art av avda cap cnel ee ej ene excmo gob gral ing lic mons máx mín núm prof pág srta tel uu',
  closingAbbreviations: 'ee.uu s.a',
  danglingStarts:
    '(?:\\S+ ){0,2}(?:él|ell[ao]s?)|sus?|les?|lo(?! que )|amb[oa]s|ahí|(?:desde )?allí|aquí|entonces|luego|dich[oa]s|pero|y|sin embargo|no obstante|de hecho|por tanto|también|además(?! d)|así|por (?:otro lado|otra parte|el contrario|ejemplo)|en cambio|asimismo|es decir|o|ni|aun así|(?:\\S+ ){0,2}(?:(?:antes|después)(?! d)|más tarde)|l[oa]s (?:dos|tres) (?:fueron|son|han|están|se)|(?:\\S+ )?otr[oa]s?|(?:desde|hasta) entonces|en su lugar|el resto(?! d)|l[oa]s demás(?! \\p{L}+ d)|a modo de|una? (?:segund|tercer)[oa]? (?:víctima|persona|hombre|mujer)|en consecuencia|a su vez|(?:el|la) (?:primer|segund)[oa] (?:fue|es|ha|sigue)|al mismo tiempo|con todo|de ahí|(?:en \\d+|hace \\S+ años) eran|se trata|la cifra(?! d)|(?:\\p{L}+ó|dijo|ha \\p{L}+do) que|(?:fue(?:ron)?|est(?:á|aba)n?|ha(?:n|bía)?) (?!sido)\\p{L}+[ai]d[oa](?:s|(?! (?:el|la|los|las|una?) ))|(?:tiene|murió|nació|viv(?:e|ía)|(?:trabaj|viaj|est)aba) (?:\\d+|en|a|con|por|desde|como)|mientras tanto|no s[óo]lo|porque',
  pointers: 'ello este esta estos estas ese esa esos esas esto eso aquel aquella dicho dicha',
  periods: 'año día fin invierno mañana mes noche otoño primavera semana tarde temporada verano vez diario periódico',
  pronouns: 'él ella ellos ellas',
  firstPerson: 'yo mi nosotros',
  speechVerbs:
    'advierte afirma afirmó anunció asegura asegurado aseguró añadió declaró defiende dice dijo explica explicado explicó indicó informó según señalado señaló',
  noComment: 'no (?:ha|han) querido (?:coment|hacer decl)|no (?:han? )?(?:respond|contest)\\S+ a .{0,9}(?:preg|soli)',
  causes: 'porque|debido a|a causa|por culpa',
  openers:
    'según durante tras desde hasta hacia ante bajo mediante aunque mientras porque donde si pues además también incluso solo sólo todos todas algunos algunas muchos muchas varios varias cada ambos nuestro nuestra quién qué cómo dónde hoy ayer mañana ni',
  everyday:
    'ahora algo alguien alguna algún allí alta alto antes antiguo aquí años buen bueno caso cien ciento cientos cinco cual cuatro cuál cuándo dado debe deben decenas decir después diez doce días dólares ejemplo entonces eran estaba estado estar está están euros final forma foto fueron gente gran grande grandes haber había habían hace hacer hecho hizo hombre hombres hora horas imagen inicio kilómetros luego lugar manera mayor mejor menos meses metros miles millones millón minutos misma mismo mismos mitad mucha mucho mujer mujeres mundo nada nadie ningún noche nueva nueve nuevo nuevos nunca número ocho once otra otras otro otros parte pasar país pequeño persona personas poco pocos poder podría pregunta primer primera primeras primero primeros problema próximo puede pueden quien quiere razón respuesta resto segunda segundo seis semana semanas será sería sido siempre siete sino tampoco tanto tarde tener tenía tercera tiempo tiene tienen toda todavía treinta tres usted ustedes vamos veces veinte vida última último últimos',
  beforeNouns: 'el la los las un una unos unas del de al en su sus este esta estos estas ese esa por para con sin sobre entre contra más',
  titles: 'do(?:n|[ñn]a)',
  offices: 'president[ea]',
  peopleOf: '.{5,}s de',
  institutions: 'ministerio|agencia',
  and: 'y',
  with: 'con',
  themes:
    'agricultura animales arte ciencia cine clima corrupción cultura cárcel defensa deporte drogas economía educación elecciones empleo empresas energía fútbol gobierno guerra hospital impuestos incendio inflación inmigración justicia migración moda música naturaleza parlamento pensiones policía política protestas salud sanidad teatro tecnología televisión transporte tráfico turismo universidad violencia vivienda',
};
