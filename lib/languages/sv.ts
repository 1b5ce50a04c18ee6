import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: '(?:läs )?mer om(?: ämnet)?|ämnen|taggar|nyckelord',
  author: 'skribent|författare',
  updated: 'uppdatera',
  hours: 'timm',
};

export const language: Language = {
  code: 'sv',
  stopWords:
    'och i att det som en på är av för med den till inte om har de ett han var men sig från vi så kan när hon nu efter ska vid eller också där ut',
  boilerplate: {
    readAlso: '(?:läs|se|lyssna)(?: (?:också|även|mer|hela)|:)|mer (?:om|från)|relaterat',
    byline: '(?:text )?av|text:',
    credit: '(?:bild|källa):',
    dateLine: '(?:senast )?(?:uppdatera|publicera)|lästid|\\d+ min',
    offers: 'nyhetsbrev|prenumer|logga in|följ oss|kommentarer?$|cookies|kakor',
    keyPoints: 'det viktigaste|kortversionen|i korthet|kort om|sammanfattning|snabbversionen|det(?:ta| här) (?:vet vi|har hänt)',
    boxes: 'fakta|enkät|omröstning',
    furniture:
      'dela(?: artikeln| på \\S+)?$|(?:artikeln|texten) (?:fortsätter|har uppdaterats)|fler (?:nyheter|artiklar)|tipsa (?:oss|redaktionen)|har du (?:tips|frågor|hittat)|följ (?:vår|ämnen)|det här är en (?:debatt|ledar)artikel',
    notices: 'genom att (?:anmäla|registrera)[^.]{0,40} godkänner|avsluta när som helst|för att se (?:detta|det här) innehåll',
  },
  newsroom: 'redaktion(?:en)?',
  writers: 'redaktör|korrespond|journalist|skribent|kolumn',
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  abbreviations: 'aug ca dec ev exkl febr fig inkl jan milj nov okt prof sept tel',
  closingAbbreviations: 'm.fl m.m osv',
  danglingStarts:
    'dem?(?!(?: (?:två|tre|\\d+))? (?!ska )\\p{L}+a )|(?:på )?den (?:är|var|har|ska|kvällen|dagen|tiden)|det (?:(?:är|var)(?! (?:första|i|på|oklart) )|rör|samma|har|säger|sade|skriver|uppger|bekräftar|gör|gjorde|ger|gav|betyder|visar|innebär|handlar|gäller|blev|blir|här|ska)|hans|hennes|deras|dess|(?:där|här)\\p{L}*|då|båda|sedan (?:dess|\\p{L}+de|har|är|var|blev|kom|gick|tog|fick)|(?:\\S+ ){1,2}senare|den andr[ae]|resten(?! av)|de övriga(?! \\p{L}+na)|(?:fram )?till dess|som jämförelse|tidigare samma|(?:\\S+ ){1,2}dem(?! som)|samma sak|kort därefter|ytterligare|ett (?:andra|tredje) offer|detsamma|av den anledningen|till följd av det|samtidigt(?! som)|under tiden|(?:orsaken|anledningen|målet) är|siffran|summan|men|och|också|ändå|i ?stället|dessutom|för övrigt|till exempel|eller|inte bara|ja|nej|å andra sidan',
  pointers: 'denna denne detta dessa',
  periods: 'dag gång helg höst kväll morgon månad natt sommar säsong veck vinter vår år tidning',
  pronouns: 'han hon honom henne',
  adverbs: 'alltså dock däremot därför emellertid nämligen',
  joiners: 'att som om när då där hur vad vem medan innan efter sedan eftersom trots än och men eller',
  nameless: 'De[nt]? \\d{1,3}-årig[ae](?! \\S+ från )|\\d\\d?-åring(?:en|arna)|Man|Du',
  firstPerson: 'jag min mitt vi',
  speechVerbs: 'anser bekräftar berättar enligt förklarar meddelar menar sa sade skriver säger tror uppger varnar',
  noComment: 'inte (?:velat )?kommentera|avböj\\S+ .{0,9}kommenta',
  causes: 'eftersom|på grund av',
  openers:
    'medan sedan före innan då trots eftersom under enligt mellan mot hos genom längs inom över även bara varje alla några många flera vem vad varför hur idag igår varken',
  everyday:
    'aldrig allt alltid andra annan annat antal barn bild bland blev blir blivit bäst bättre både början dagar deras dess egen eget egna endast exempel fall fick folk foto fråga fyra första gammal gick gjorde gjort gång gånger hade haft hans hela hennes hundratals hälften igen ingen inget kilometer kommer kronor kunde kvinna kvinnor kvällen land lite mest meter miljarder miljon miljoner mina mindre minuter morgonen mycket människor månad månader måste natten nytt nästa någon något ofta plats problem procent redan samma samt sista själv skulle skäl slut stor stora står svar sätt timmar timme tiotals tolv tredje tusentals vara varit vecka veckor vilken vill ville världen våra vårt ännu året åtta',
  beforeNouns: 'en ett den det de denna detta dessa sin sitt sina av i på för med till om från vid mot utan',
  titles: '.*(?:ledare|ordförande|direktör|sekreterare|tränare|forskare|åklagare|advokat|kapten|tales(?:person|man))n?|landshövding',
  describers: '.{8,}e[nt]|.{14,}',
  namesGoOn: '\\S*(?:sk|st|vit|röd)a \\S+(?:[ae]n|et)',
  and: 'och',
  with: 'med',
  themes:
    'arbetsmarknad bostäder brand brott böcker cancer djur ekonomi energi forskning fotboll företag försvar inflation invandring jordbruk klimat konst krig kriminalitet kultur medier migration miljö mode musik natur näringsliv polis politik regering riksdag sjukhus sjukvård skatt skidor sport strejk teater teknik trafik turism universitet utbildning val vetenskap våld',
};
