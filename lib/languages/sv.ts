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
    credit: '(?:foto|bild|källa):|©',
    dateLine: '(?:senast )?(?:uppdatera|publicera)|lästid|\\d+ min',
    offers: 'nyhetsbrev|prenumer|logga in|följ oss|kommentarer?$|cookies|kakor',
    topics: printed.topics,
    keyPoints: 'det viktigaste|kortversionen|i korthet|kort om|sammanfattning|snabbversionen|det(?:ta| här) (?:vet vi|har hänt)',
    boxes: 'fakta|enkät|omröstning',
    furniture:
      'dela(?: artikeln| på \\S+)?$|lyssna på (?:artikeln|podden|avsnittet)|(?:artikeln|texten) (?:fortsätter|har uppdaterats)|tipsa (?:oss|redaktionen)|har du (?:tips|frågor|hittat)|följ (?:vår|ämnen)|det här är en (?:debatt|ledar)artikel',
    notices:
      'genom att (?:anmäla|registrera)[^.]{0,40} godkänner|avsluta när som helst|(?:bara|endast) för prenum|för att se (?:detta|det här) innehåll',
  },
  newsroom: 'redaktion(?:en)?',
  writers: 'redaktör|korrespond|journalist|skribent|kolumn',
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  abbreviations: 'prof ca ev fig inkl exkl tel jan febr aug sept okt nov dec milj',
  closingAbbreviations: 'osv m.m m.fl',
  danglingStarts:
    'han|hon|dem?(?!(?: (?:två|tre|\\d+))? (?!ska )\\p{L}+a )|den (?:är|var|har|ska)|det (?:(?:är|var)(?! (?:första|i|på|oklart) )|rör|samma|har|säger|sade|skriver|uppger|bekräftar|gör|gjorde|ger|gav|betyder|visar|innebär|handlar|gäller|blev|blir|här|ska)|detta|denn[ae]|dessa|hans|hennes|deras|dess|(?:där|här)\\p{L}*|då|båda|sedan (?:dess|\\p{L}+de|har|är|var|blev|kom|gick|tog|fick)|(?:\\S+ ){1,2}senare|den andr[ae]|(?:\\S+ ){1,2}(?:dem|honom|henne)(?! som)|samma sak|kort därefter|ytterligare|ett (?:andra|tredje) offer|detsamma|av den anledningen|till följd av det|samtidigt(?! som)|under tiden|(?:orsaken|anledningen|målet) är|siffran|summan|men|och|också|ändå|i ?stället|emellertid|dessutom|för övrigt|till exempel|eller|inte bara|ja|nej|å andra sidan',
  pointers: 'denna denne detta dessa',
  periods: 'veck månad år sommar vinter vår höst helg dag morgon kväll natt säsong gång',
  pronouns: 'han hon honom henne',
  adverbs: 'dock emellertid däremot nämligen alltså därför',
  joiners: 'att som om när då där hur vad vem medan innan efter sedan eftersom trots än och men eller',
  byAge: 'De[nt]? \\d{1,3}-årig[ae](?! \\S+ från )|\\d\\d?-åring(?:en|arna)',
  firstPerson: 'jag min mitt vi',
  speechVerbs: 'säger sade sa enligt uppger berättar skriver menar förklarar meddelar anser bekräftar varnar tror',
  noComment: 'inte (?:velat )?kommentera|avböj\\S+ .{0,9}kommenta',
  causes: 'eftersom|på grund av',
  openers:
    'medan sedan före innan då trots eftersom under enligt utan mellan mot hos genom längs inom över även bara varje alla några många flera denna detta dessa vem vad varför hur idag igår',
  everyday:
    'du ni dem mina din hans hennes deras vår vårt våra vilken endast ännu redan alltid aldrig ofta igen själv samt bland in upp ner mer mest mindre mycket få lite allt hela något någon ingen inget annan annat andra samma egen eget egna vara varit blir blev blivit hade haft kunde skulle vill ville måste går gick kommer kom gör gjorde gjort får fick tar står ser två tre fyra fem tio första sista nya nytt ny stora stor små god bra bättre år månad månader vecka veckor dag dagar timme timmar tid gång gånger människor man män kvinna kvinnor folk barn liv världen land del antal sätt fall plats exempel procent kronor miljon miljoner miljarder foto bild här både dess meter kilometer minuter hälften början slut skäl problem fråga svar tiotals hundratals tusentals sju åtta nio tolv natten kvällen morgonen året tredje nästa gammal bäst',
  beforeNouns: 'en ett den det de denna detta dessa sin sitt sina av i på för med till om från vid mot utan',
  titles: '.*(?:ledare|ordförande|direktör|sekreterare|tränare|forskare|åklagare|advokat|kapten|tales(?:person|man))n?|landshövding',
  namesGoOn: '\\S*(?:sk|st|vit|röd)a \\S+(?:[ae]n|et)',
  and: 'och',
  with: 'med',
  themes:
    'politik val regering riksdag ekonomi inflation skatt handel näringsliv företag bank arbete arbetsmarknad löner strejk pension bostäder klimat väder miljö natur energi kärnkraft jordbruk djur utbildning skola universitet sjukvård sjukhus cancer vetenskap forskning rymden teknik internet medier film musik teater konst kultur litteratur böcker mode mat turism historia religion kyrka familj jämställdhet rasism brott kriminalitet polis polisen rättegång fängelse mord narkotika korruption terrorism våld krig försvar försvaret invandring migration diplomati trafik flyg bilar brand olycka sport fotboll handboll ishockey skidor friidrott tennis',
};
