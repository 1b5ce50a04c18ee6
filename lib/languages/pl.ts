import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: 'więcej o|tematy|tagi|słowa kluczowe',
  author: 'autor',
  updated: 'aktualiz',
  hours: 'godz',
};

export const language: Language = {
  code: 'pl',
  stopWords:
    'w i na z do się nie że o jest to a za od po jak oraz przez przy ale dla są co tym który która które został jego jej ich był była było już tylko',
  boilerplate: {
    readAlso: '(?:czytaj|zobacz|przeczytaj|sprawdź)(?: (?:też|także|również|więcej)|:)|więcej (?:na temat|o)|polecamy',
    byline: 'autor(?:ka|zy)?|oprac\\.|tekst:',
    credit: 'fot\\.|(?:foto|zdjęcie|źródło):|©',
    dateLine: '(?:ostatnia )?aktualiz|data publikacji|opublikowano|czas czytania|\\d+ min',
    offers: 'newsletter|prenumer|subskry|zaloguj|obserwuj|whatsapp|komentarze?$|wesprzyj|cookies|udostępnij|wszelkie prawa',
    topics: printed.topics,
    keyPoints: '(?:najważniejsze|kluczowe)(?: .*)?|streszczenie|w skrócie|podsumowanie|co wiemy',
    boxes: 'ankieta|sonda',
    furniture:
      'posłuchaj (?:artykułu|podcastu)|dziękujemy, że|dalsza część (?:artykułu|tekstu)|ciąg dalszy|zapisz się|dołącz do nas|czytaj dalej|tekst (?:opublikowany|ukazał)|treść (?:tylko )?dla',
    notices:
      '(?:zapisując|rejestrując)[^.]{0,30} akceptujesz|zrezygnować w każdej|(?:tylko|wyłącznie) dla (?:prenum|subskr)|aby (?:zobaczyć|obejrzeć) (?:tę|ten|to)',
  },
  newsroom: 'redakcja',
  writers: 'redaktor|korespond|dziennikar',
  caseEnding: '(?<=^[A-ZŁŚŻ].{3,}[bdgmnprtwz])u',
  personCases: 'i?ego|i?emu|owi|i?em|[auyiąę]',
  countryCases: 'owi em ie u a ie>a i>a y>a ę>a ą>a ach>y sce>ska iec>cy czech>cy',
  weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  abbreviations: 'zob prof hab inż gen por św ul al art pkt poz np ok tys godz min tel red im',
  closingAbbreviations: 'itd itp n.e',
  ordinalDot: true,
  danglingStarts:
    'on[aoi]?|one|to(?! pierwsz)|te[nj]?|ta|ci|tak[aiou]?\\p{L}*|jego|jej|ich|tam\\p{L}*|t[yę]m|tego|\\p{L}+(?:li|ł[ayo]?) on[aioe]?|wtedy|ob(?:aj|ie)|dlatego|potem|(?:\\S+ ){1,2}później|(?:\\S+ ){1,2}ni(?:ch|mi?|ego|e[jm]u?|ą)|drug[ia](?! (?:co|pod))|\\p{L}+ł[ay]?, że|jak \\p{L}+ł[ay]?,|kwota|ale|i|a|także|również|jednak|natomiast|ponadto|zatem|więc|lub|ani|na przykład|poza tym|z kolei|(?:(?:został|był)[ai]?|zostali) \\p{L}+n[yaei] (?:w|na|o|do|przez)|mi?ał?a? \\d+ lat\\p{L}?|(?:zmarł|urodził|pracował|mieszkał)a? (?:się|w|na|od|z)|następnie|wkrótce potem|\\S+ kolejn\\p{L}+ osob\\p{L}+|inni|w rezultacie|tymczasem|jednocześnie|powodem jest|pierwsz[ay] (?:został\\p{L}?|jest)|później|nie tylko|bo',
  pointers: 'ten ta te tę tą tego tej tym tych tymi temu',
  periods: 'tydzień tygodni miesiąc rok lat zim wiosn jesie dzie dni noc sezon weekend raz',
  pronouns: 'on ona oni',
  adverbs: 'jednak natomiast zaś bowiem',
  byAge: '\\d\\d?-lat(?:ek|ka)',
  firstPerson: 'ja mnie mój moja',
  speechVerbs:
    'powiedział powiedziała mówi według podkreślił dodał dodała poinformował stwierdził napisał podał zdaniem podkreśla zapowiedział zapewnia ocenił',
  noComment: 'nie odpowiedzia\\S+ na .{0,9}(?:pyt|proś)|(?:odmówi|nie chcia)\\S+ .{0,9}s?kom',
  causes: 'ponieważ|z powodu|w wyniku|bo',
  openers:
    'podczas gdy kiedy ponieważ chociaż choć jeśli jeżeli według mimo pomimo bez pod nad przed między wśród wobec dzięki poza obok koło także również każdy każda wszyscy niektórzy wielu kilka ten ta te ci kto gdzie dlaczego dziś wczoraj jutro zdaniem',
  everyday:
    'ty ono my wy one mi go mu ją im nas nam was swój swoje swoją nasz tak taki takie których którzy czy lub albo więc też jeszcze nawet zawsze nigdy często znów teraz wtedy potem bardzo bardziej najbardziej więcej mniej wiele dużo mało wszystko wszystkie inny inne innych sam sama samo żaden nikt nic być były będzie będą została zostały mieć ma mają miał może mogą można musi trzeba chce robi jeden dwa dwie trzy cztery pięć dziesięć pierwszy pierwsza drugi ostatni ostatnie nowy nowe nowych duży dobry rok roku lat lata miesiąc miesiące miesięcy tydzień tygodni dzień dni godzin godziny minut czas czasu raz razy dzisiaj środę sobotę niedzielę ludzie ludzi osób osoby człowiek świat życie kraj kraju część części koniec przypadku miejsce sposób przykład liczba procent proc złotych euro milion milionów miliardów mln mld tys zdjęcie tutaj tam czasem prawie około dokładnie ktoś coś dwóch trzech trzeci następny nowa stary mały najlepszy przeciw oprócz bo ponadto byłby mógłby powinien muszą idzie byli miała idą przychodzi stoi leży widzi wie myśli daje bierze zostaje nich niego nim niej metr metrów kilometrów godzina mężczyzna kobieta połowa początek powód problem pytanie odpowiedź dziesiątki setki tysiące tysięcy miliard sześć siedem osiem dziewięć dwanaście nocy wieczorem rano',
  beforeNouns: 'w we na z ze do o za od po przez przy dla bez pod nad przed między ten ta to te tego tej tych',
  titles:
    '(?:prezydent|(?:wice)?premier|burmistrz|trener|prezes|dyrektor|rzecznik)(?:a|owi|em|ka)?|minist(?:ra|rem)|poseł|posłanka|rząd|wojewoda|rzeczniczka|marszałek|ksiądz',
  institutions: 'ministerstwo',
  and: 'i',
  themes:
    'polityka wybory rząd sejm parlament protest gospodarka inflacja podatki budżet handel firmy banki praca płace strajk emerytury mieszkania klimat pogoda środowisko przyroda energia energetyka węgiel rolnictwo zwierzęta edukacja szkoła szkoły studenci zdrowie szpital nauka kosmos technologie internet media telewizja film kino muzyka teatr sztuka kultura literatura książki moda kuchnia turystyka historia religia kościół rodzina dzieci kobiety aborcja przestępczość policja sąd więzienie narkotyki korupcja terroryzm przemoc wojna wojsko obronność migracja imigracja uchodźcy dyplomacja sankcje transport kolej lotnictwo samochody pożar sport piłka siatkówka tenis',
};
