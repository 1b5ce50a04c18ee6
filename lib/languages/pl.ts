import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: 'więcej o|tematy|tagi|słowa kluczowe',
  author: 'autor',
  updated: 'aktualiz|\\bakt\\.',
  hours: 'godz',
};

export const language: Language = {
  code: 'pl',
  stopWords:
    'w i na z do się nie że o jest to a za od po jak oraz przez przy ale dla są co tym który która które został jego jej ich był była było już tylko',
  boilerplate: {
    readAlso: '(?:czytaj|zobacz|przeczytaj|sprawdź)(?: (?:też|także|również|więcej)|:)|więcej (?:na (?:ten )?temat|o)|polecamy',
    byline: 'autor(?:ka|zy)?|oprac\\S+|tekst:',
    credit: 'fot\\.|(?:zdjęcie|źródło):',
    dateLine: '(?:ostatnia )?aktualiz|data publikacji|opublikowano|czas czytania|\\d+ min',
    offers: 'newsletter|prenumer|subskry|zaloguj|obserwuj|whatsapp|komentarze?$|wesprzyj|cookies|udostępnij|wszelkie prawa',
    keyPoints: '(?:najważniejsze|kluczowe)(?: .*)?|streszczenie|w skrócie|podsumowanie|co wiemy',
    boxes: 'ankieta|sonda',
    furniture:
      'dziękujemy, że|dalsz[ay] (?:część|ciąg)|.{0,50}twoją skrzynkę|czytaj dalej|tekst (?:opublikowany|ukazał)|treść (?:tylko )?dla',
    notices: '(?:zapisując|rejestrując)[^.]{0,30} akceptujesz|zrezygnować w każdej|aby (?:zobaczyć|obejrzeć) (?:tę|ten|to)',
  },
  newsroom: 'redakcja',
  writers: 'redaktor|korespond|dziennikar',
  caseEnding: '(?<=^[A-ZŁŚŻ].{3,}(?:[bdgmnprtwz]|sk))u',
  personCases: 'i?e[gj]o?|i?emu|owi|i?em|[auyiąę]',
  countryCases: 'owi em ie u a ie>a i>a y>a ę>a ą>a ach>y sce>ska iec>cy czech>cy',
  weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  abbreviations:
    'abp adw al art asp bp gen godz hab im inż kom mec min nadkom ok os podinsp por pos poz prof prok red sen tel tys ul woj zob św',
  closingAbbreviations: 'itd itp n.e',
  ordinalDot: true,
  danglingStarts:
    'on[oe]|to(?! pierwsz)|ci|tak[aiou]?\\p{L}*|jego|jej|ich|tam\\p{L}*|\\p{L}+(?:li|ł[ayo]?) on[aioe]?|wtedy|ob(?:aj|ie)|dlatego|potem|(?:\\S+ ){1,2}(?:później|wcześniej)(?! niż)|(?:\\S+ ){1,2}ni(?:ch|mi?|ego|e[jm]u?|ą)|drug[ia](?! (?:co|pod))|\\p{L}+ł[ay]?, że|jak \\p{L}+ł[ay]?,|kwota|ale|i|a|również|ponadto|zatem|więc|lub|ani|na przykład|poza tym|z kolei|(?:(?:został|był)[aiy]?|zostali) \\p{L}+n[yaei] (?:w|na|o|do|przez)|mi?ał?a? \\d+|(?:zmarł|urodził|pracował|mieszkał)a? (?:się|w|na|od|z)|następnie|wkrótce potem|resztę|pozostali|stamtąd|dla porównania|chodzi o|w tamt\\p{L}+|\\S+ kolejn\\p{L}+ osob\\p{L}+|inni|w rezultacie|tymczasem|jednocześnie|powodem jest|pierwsz[ay] (?:został\\p{L}?|jest)|później|nie tylko|bo',
  pointers: 'ten ta te tę tą tego tej tym tych tymi temu',
  periods: 'dni dzie jesie lat miesiąc noc raz rok sezon tydzień tygodni weekend wiosn zim',
  pronouns: 'on ona oni',
  adverbs: 'bowiem jednak natomiast zaś',
  nameless: '\\d\\d?-lat(?:ek|ka)',
  firstPerson: 'ja mnie mój moja',
  speechVerbs:
    'dodał dodała mówi napisał ocenił podał podkreśla podkreślił poinformował powiedział powiedziała stwierdził według zapewnia zapowiedział zdaniem',
  noComment: 'nie odpowiedzia\\S+ na .{0,9}(?:pyt|proś)|(?:odmówi|nie chcia)\\S+ .{0,9}s?kom',
  causes: 'ponieważ|z powodu|w wyniku|bo',
  openers:
    'podczas gdy kiedy ponieważ chociaż choć jeśli jeżeli według mimo pomimo bez pod nad wśród wobec dzięki poza obok koło także również każdy każda wszyscy niektórzy wielu kilka ci kto gdzie dlaczego dziś wczoraj jutro zdaniem ani',
  everyday:
    'albo bardziej bardzo bierze byli byłby były będzie będą chce czas czasem czasu cztery często części część człowiek daje dobry dokładnie drugi dużo duży dwanaście dwie dwóch dziesiątki dziesięć dziewięć dzień dzisiaj euro godzin godzina godziny idzie inne inny innych jeden jeszcze kilometrów kobieta koniec kraj kraju ktoś których którzy lata leży liczba ludzi ludzie mają mało mały metr metrów miał miała miejsce miesiąc miesiące miesięcy mieć miliard miliardów milion milionów minut mniej mogą może można musi muszą myśli mógłby mężczyzna najbardziej najlepszy następny nasz nawet nich niedzielę niego niej nigdy nikt nocy nowa nowe nowy nowych odpowiedź około oprócz osiem osoby ostatni ostatnie osób pierwsza pierwszy pięć początek ponadto potem powinien powód połowa prawie problem proc procent przeciw przychodzi przykład przypadku pytanie rano razy robi roku sama samo setki siedem sobotę sposób stary stoi swoje swoją swój sześć taki takie teraz trzeba trzech trzeci trzy tutaj tydzień tygodni tysiące tysięcy widzi wieczorem wiele więc więcej wszystkie wszystko wtedy zawsze zdjęcie znów zostaje została zostały złotych środę świat żaden życie',
  beforeNouns: 'w we na z ze do o za od po przez przy dla bez pod nad przed między ten ta to te tego tej tych',
  titles:
    '(?:prezydent|(?:wice)?premier|burmistrz|trener|prezes|dyrektor|rzecznik)(?:a|owi|em|ka)?|minist(?:ra|rem)|poseł|posłanka|rząd|wojewoda|rzeczniczka|marszałek|ksiądz',
  institutions: 'ministerstwo',
  and: 'i',
  themes:
    'banki budżet edukacja energetyka energia firmy gospodarka imigracja inflacja klimat korupcja książki kultura mieszkania migracja moda muzyka nauka parlament piłka podatki pogoda policja polityka pożar protest przestępczość przyroda rolnictwo rząd samochody sejm sport studenci szkoły szpital sztuka sąd teatr technologie transport turystyka uchodźcy wojna wojsko wybory węgiel zdrowie zwierzęta środowisko',
};
