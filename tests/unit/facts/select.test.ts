import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../lib/article/types.ts';
import { type FactSource, selectKeyFacts } from '../../../lib/facts/select.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text }));

const BRIDGE: FactSource = {
  headline: 'Brug bij Lindehoek gaat een jaar dicht',
  inLanguage: 'nl',
  body: [
    ...paragraphs(
      'De brug bij Lindehoek gaat vanaf maart een jaar dicht voor al het verkeer. De provincie trekt 12 miljoen euro uit voor de herstelling.',
      'Volgens wethouder Anna Kuipers is het staal op drie plaatsen gescheurd. "We konden niet langer wachten."',
    ),
    { type: 'heading', level: 2, text: 'Omleiding via de snelweg.' },
    { type: 'image', text: 'De brug bij Lindehoek in de mist.', url: 'https://krant.example/brug.jpg' },
    ...paragraphs(
      'Fietsers kunnen tijdens het werk een gratis pont nemen. Hij vaart van zes uur tot middernacht.',
      'Ondernemers in het dorp vrezen dat klanten wegblijven. Wat kan de gemeente daaraan doen?',
      'Een besluit over een schadefonds valt in de zomer. Vrachtwagens moeten omrijden over de snelweg bij Dennekamp.',
    ),
  ],
};

const textsOf = (source: FactSource, count?: number) => selectKeyFacts(source, count ? { count } : {}).map(({ text }) => text);

test('facts are word for word what stands at their place', () => {
  const word = fc.constantFrom(
    'Zij',
    'de',
    'brug',
    'Lindehoek',
    '12',
    'euro.',
    'dicht!',
    '"Nee."',
    'wat?',
    'dr.',
    '(ANP)',
    '–',
    '。',
    '\n',
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
  const type = fc.constantFrom('paragraph' as const, 'quote' as const);
  const body = fc.array(fc.record({ type, text }), { maxLength: 12 });
  const inLanguage = fc.constantFrom('nl', 'en', 'de-AT', 'und', 'xx');
  fc.assert(
    fc.property(body, inLanguage, text, (body, inLanguage, headline) => {
      for (const { text, place } of selectKeyFacts({ headline, inLanguage, body })) {
        expect(place && body[place.block]?.text.slice(place.start, place.end)).toBe(text);
      }
    }),
  );
});

test('the news of a report comes first, and its facts are in reading order', () => {
  const facts = selectKeyFacts(BRIDGE);
  expect(facts[0]?.text).toMatch(/^De brug bij Lindehoek gaat vanaf maart een jaar dicht voor al het verkeer\./);
  const places = facts.map(({ place }) => [place?.block, place?.start] as [number, number]);
  expect(places).toEqual([...places].sort(([a, b], [c, d]) => a - c || b - d));
});

test('captions, headings and questions are no facts', () => {
  const facts = textsOf(BRIDGE);
  expect(facts).not.toContain('De brug bij Lindehoek in de mist.');
  expect(facts).not.toContain('Omleiding via de snelweg.');
  expect(facts).not.toContain('Wat kan de gemeente daaraan doen?');
});

test('a question in the words of the headline is no fact', () => {
  const body = paragraphs(
    'De wolf is terug, en dat zorgt voor ophef. Wat is er aan de hand op de Veluwe?',
    'De provincie Gelderland wil dat er een probleemwolf wordt afgeschoten. Het dier, GW3237m, beet in juli een wandelaar in het been bij Ede.',
    'De rechter verbood het afschot vorige week. Volgens de rechtbank is niet bewezen dat alternatieven zijn onderzocht.',
    'Op de Veluwe leven naar schatting negen roedels met 65 wolven. Ze doodden vorig jaar 1.100 schapen.',
    'Gedeputeerde Zoet gaat in beroep. De zaak dient 4 september.',
  );
  const facts = textsOf({ headline: 'Wat is er aan de hand met de wolf op de Veluwe?', inLanguage: 'nl', body }, 3);
  expect(facts.join(' ')).not.toContain('?');
});

test('a sentence that hangs on another is chosen only together with it', () => {
  const body = paragraphs(
    'Wethouder Anna Kuipers sluit de brug bij Lindehoek voor een jaar. Zij noemt de brug bij Lindehoek een gevaar voor het verkeer.',
    'Fietsers kunnen tijdens het werk een gratis pont nemen die dag en nacht heen en weer vaart over de rivier. Hij is rood.',
    'Ondernemers in het dorp vrezen dat klanten wegblijven.',
  );
  for (const text of textsOf({ headline: 'Kuipers sluit brug bij Lindehoek', inLanguage: 'nl', body }, 4)) {
    expect(text).not.toMatch(/^(?:Zij|Hij) /);
  }
});

test('two long sentences that hang together are too much for one fact', () => {
  const hanging =
    'Zij noemt de brug bij Lindehoek een gevaar voor het verkeer, wijst op drie scheuren van ieder twaalf centimeter in het staal, en zegt dat de provincie al in 2019 wist hoe slecht de brug bij Lindehoek eraan toe was.';
  const body = paragraphs(
    `Wethouder Anna Kuipers sluit de brug bij Lindehoek voor een jaar, omdat de provincie volgens een onderzoek van de raad te lang heeft gewacht met de herstelling. ${hanging}`,
    'Fietsers kunnen tijdens het werk een gratis pont nemen die dag en nacht heen en weer vaart over de rivier.',
    'Ondernemers in het dorp vrezen dat klanten wegblijven.',
  );
  expect(textsOf({ headline: 'Kuipers sluit brug bij Lindehoek', inLanguage: 'nl', body }, 3).join(' ')).not.toContain(hanging);
});

test('no two facts say the same', () => {
  const told = 'De brug bij Lindehoek gaat vanaf maart een jaar dicht voor auto en fiets.';
  const body = paragraphs(
    told,
    `Nogmaals: ${told}`,
    'De pont vaart de hele dag.',
    'Winkels in het dorp blijven open.',
    'Omrijden kost een kwartier.',
  );
  expect(textsOf({ headline: '', inLanguage: 'nl', body }, 3).filter((text) => text.includes('een jaar dicht'))).toHaveLength(1);
});

test('short news has three facts and a long article at most five', () => {
  const long = paragraphs(
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht.',
    'Het staal is op drie plaatsen gescheurd.',
    'De provincie betaalt 12 miljoen euro voor nieuw staal en beton.',
    'Fietsers nemen tijdens het werk een gratis pont bij Dennekamp.',
    'Vrachtwagens moeten omrijden langs Dennekamp, 18 kilometer verderop.',
    'Winkeliers vrezen voor hun omzet in de zomer.',
    'Een schadefonds komt er volgens de raad pas later.',
    'Bewoners kregen maandag een brief van de aannemer.',
    'Scholen passen hun lestijden aan de dienstregeling aan.',
    'Ambulances krijgen een vaste post aan de overkant.',
    'Het oude wegdek wordt verwerkt in een geluidswal.',
    'Vissers mogen voorlopig blijven waar ze zijn.',
    'Kunstenaars beschilderen intussen de pijlers.',
    'Archeologen zoeken in de bodem naar een Romeinse weg.',
    'Toeristen kunnen vanaf een toren meekijken.',
    'Over een tunnel wordt al dertig jaar gesproken.',
    'Landbouwers leveren hun melk aan een andere fabriek.',
    'Wandelaars vinden onderweg borden met uitleg.',
  );
  expect(textsOf({ headline: 'Brug dicht', inLanguage: 'nl', body: long.slice(0, 4) })).toHaveLength(3);
  expect(textsOf({ headline: 'Brug dicht', inLanguage: 'nl', body: long })).toHaveLength(5);
});

test('a count is kept to', () => {
  expect(textsOf(BRIDGE, 2)).toHaveLength(2);
});

test('where there is no sentence there is no fact', () => {
  expect(selectKeyFacts({ headline: 'Leeg', inLanguage: 'nl', body: [] })).toEqual([]);
  expect(
    selectKeyFacts({ headline: 'Leeg', inLanguage: 'nl', body: [{ type: 'image', text: 'Foto.', url: 'https://krant.example/a.jpg' }] }),
  ).toEqual([]);
});

test('an article without a headline, in one paragraph, in an unknown language has facts', () => {
  const text = BRIDGE.body.map((block) => block.text).join(' ');
  expect(textsOf({ headline: '', inLanguage: 'und', body: paragraphs(text) })).not.toHaveLength(0);
});

test.each([
  ['Hij vaart van zes uur tot middernacht langs Lindehoek, Dennekamp en de brug bij Rietplaat.'],
  ['In die zomer gaat de brug bij Lindehoek dicht voor al het verkeer naar Rietplaat.'],
  ['„De brug bij Lindehoek gaat een jaar dicht, en de pont bij Rietplaat ook”, zegt ze.'],
  ['Een jaar dicht.'],
])('"%s" is no fact without what it hangs on', (text) => {
  const body = paragraphs(
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht voor al het verkeer.',
    'De provincie trekt 12 miljoen euro uit voor de herstelling.',
    text,
    'Fietsers kunnen tijdens het werk een gratis pont nemen.',
    'Ondernemers in het dorp vrezen dat klanten wegblijven.',
  );
  expect(textsOf({ headline: 'Brug bij Lindehoek gaat een jaar dicht', inLanguage: 'nl', body }, 4)).not.toContain(text);
});

test('the end of a list names no speaker', () => {
  const news = 'Bij de brug van Lindehoek doorzocht de politie maandag scholen, woningen en werkplaatsen.';
  const body = paragraphs('De regen hield de hele dag aan.', news, 'De pont vaart weer.', 'Winkels blijven open.');
  expect(textsOf({ headline: 'Politie doorzoekt woningen bij brug van Lindehoek', inLanguage: 'nl', body }, 1)).toEqual([news]);
});

test.each([
  ['AMSTERDAM (ANP) - De brug gaat dicht.', 'De brug gaat dicht.'],
  ['Tokyo (CNN)The bridge will close.', 'The bridge will close.'],
  ['(Reuters) - The bridge will close.', 'The bridge will close.'],
  ['BERLIN – Die Brücke schließt.', 'Die Brücke schließt.'],
  ['Lindeneck/Bad Ahr – Die Brücke schließt.', 'Die Brücke schließt.'],
  ['NEW LINDEN: The bridge will close.', 'The bridge will close.'],
  ['LINDENECK taz | Die Brücke schließt.', 'Die Brücke schließt.'],
])('the dateline of "%s" is no part of the fact', (text, fact) => {
  expect(textsOf({ headline: '', inLanguage: 'und', body: paragraphs(text) })).toEqual([fact]);
});

test("the publisher's own points come first, marked as such, with a place where the body says the same", () => {
  const keyPoints = ['Brug een jaar dicht', 'De provincie trekt 12 miljoen euro uit voor de herstelling.'];
  const [first, second, third] = selectKeyFacts({ ...BRIDGE, keyPoints });
  expect(first).toMatchObject({ text: 'Brug een jaar dicht', source: 'publisher' });
  expect(first?.place).toBeUndefined();
  expect(second).toMatchObject({ source: 'publisher', place: { block: 0, start: 75 } });
  expect(third?.source).toBe('article');
  expect(selectKeyFacts({ ...BRIDGE, keyPoints }).filter(({ text }) => text === keyPoints[1])).toHaveLength(1);
});

const OPINION: FactSource = {
  headline: 'Gratis openbaar vervoer maakt steden leefbaar',
  inLanguage: 'nl',
  kind: 'opinion',
  body: paragraphs(
    'Mijn oma had een fiets met een mandje. Ze reed er elke dag mee naar zee. De wind stond altijd tegen.',
    'Wij kinderen liepen er lachend achteraan. De meeuwen krijsten boven de duinen.',
    'Het strand rook naar teer en zout.',
    'Gratis openbaar vervoer maakt onze steden leefbaar, en het kan morgen al. De auto neemt nu de helft van de straten in.',
    'In Tallinn is het openbaar vervoer al tien jaar gratis voor alle bewoners van de steden. Het aantal reizigers steeg er met een vijfde.',
  ),
};

test('the facts of an opinion piece are not its opening scene', () => {
  const facts = textsOf(OPINION, 3);
  expect(facts.join('\n')).toContain('Gratis openbaar vervoer maakt onze steden leefbaar, en het kan morgen al.');
  expect(facts.filter((text) => OPINION.body[0]?.text.includes(text)).length).toBeLessThan(2);
});

test('where an article opens with a scene, the facts begin with the news', () => {
  const body = paragraphs(
    'Het is kwart over zes als Ans de Wit haar laarzen aantrekt. Buiten is het nog donker. Op de trap klotst het water.',
    'Met een emmer schept ze het in de gootsteen van de keuken.',
    'Lindehoek wil een gedempte gracht weer openmaken om het centrum droog te houden. De gracht wordt 600 meter lang.',
    'Het plan voor de gracht kost 23 miljoen euro en moet in 2029 klaar zijn. Winkeliers vrezen dat parkeerplaatsen in het centrum verdwijnen.',
  );
  const facts = textsOf({ headline: 'Een oude gracht moet het centrum van Lindehoek droog houden', inLanguage: 'nl', body }, 2);
  expect(facts[0]).toMatch(/^Lindehoek wil een gedempte gracht weer openmaken/);
});

test('where headline and standfirst tell together what the news is, a scene with a word of them is no news yet', () => {
  const body = paragraphs(
    'Jaap Koster knielt in het natte gras en wijst. Tussen de klaprozen zoemt iets bruins. "Daar", fluistert hij.',
    'De boer van 67 had nooit gedacht dat hij nog eens bijen zou tellen. Zijn vader spoot alles dood wat groeide.',
    'In de bermen rond Hoogmeer leven weer 58 soorten wilde bijen, bijna twee keer zoveel als in 2018.',
    'Zes jaar geleden spraken dertig boeren af hun bermen nog maar één keer per jaar te maaien.',
    'Acht andere dorpen willen het voorbeeld nu volgen, zegt onderzoeker Lotte Vink.',
  );
  const standfirst = 'In Hoogmeer daalde het aantal wilde bijen jarenlang. Tot de boeren hun bermen lieten staan.';
  const facts = textsOf({ headline: 'Hoe een dorp zijn bijen redde', standfirst, inLanguage: 'nl', body }, 3);
  expect(facts[0]).toMatch(/^In de bermen rond Hoogmeer/);
});

test('an entry of a live blog is told without its time', () => {
  const body = paragraphs(
    '15.42 uur: De brug bij Lindehoek gaat dicht voor al het verkeer.',
    '15.20 uur: Op de dijk bij Dennekamp liggen twaalf bomen.',
    '14.55 uur: Bij Rietplaat is een fietser gewond geraakt door een tak.',
  );
  expect(textsOf({ headline: 'Liveblog storm: brug bij Lindehoek dicht', inLanguage: 'nl', kind: 'live-blog', body })).toEqual([
    'De brug bij Lindehoek gaat dicht voor al het verkeer.',
    'Op de dijk bij Dennekamp liggen twaalf bomen.',
    'Bij Rietplaat is een fietser gewond geraakt door een tak.',
  ]);
});

test('the newest entry of a live blog is as good as any, and what it says of itself is no fact', () => {
  const newest = 'Het spoor boven Lindehoek ligt stil, er rijden geen treinen tot morgenochtend zes uur.';
  const body = paragraphs(
    newest,
    'Langs de dijk bij Dennekamp liggen twaalf bomen op de weg.',
    'Bij Rietplaat is een fietser gewond geraakt door een tak.',
    'Goedemiddag, in dit liveblog lees je alles over de storm die vandaag langs Lindehoek en over het spoor trekt.',
  );
  const facts = textsOf({ headline: 'Liveblog storm: spoor boven Lindehoek ligt stil', inLanguage: 'nl', kind: 'live-blog', body }, 2);
  expect(facts).toContain(newest);
  expect(facts.join(' ')).not.toContain('Goedemiddag');
});

test('a long article with little that stands alone has no more than three facts', () => {
  const body = paragraphs(
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht.',
    'De provincie trekt 12 miljoen euro uit voor de herstelling.',
    'Fietsers nemen tijdens het werk een gratis pont bij Dennekamp.',
    ...Array.from({ length: 12 }, (_, day) => `Hij vaart op dag ${day} van zes uur tot middernacht langs de oever.`),
  );
  expect(textsOf({ headline: 'Brug bij Lindehoek dicht', inLanguage: 'nl', body })).toHaveLength(3);
});

test('few words without a name or a number are chosen last', () => {
  const body = paragraphs(
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht.',
    'Bewoners zijn er erg boos over.',
    'De provincie trekt 12 miljoen euro uit voor de herstelling.',
    'Fietsers nemen tijdens het werk een gratis pont bij Dennekamp.',
  );
  expect(textsOf({ headline: '', inLanguage: 'nl', body }, 3)).not.toContain('Bewoners zijn er erg boos over.');
});

test('what is said of oneself without quotation marks is no fact of a report', () => {
  const news = 'The bridge at Lindenford closes in March.';
  const voice = 'I never saw the bridge at Lindenford closed.';
  const fact = 'The ferry to Denham runs all day until next year.';
  expect(textsOf({ headline: '', inLanguage: 'en', body: paragraphs(news, voice, fact) }, 2)).toEqual([news, fact]);
});

test('what is said behind a dash is no fact without its speaker', () => {
  const voice = '– Bron vid Lindvik är stängd och farlig för alla.';
  const fact = 'Färjan till Dalby går hela dagen fram till slutet av nästa år.';
  expect(textsOf({ headline: '', inLanguage: 'sv', body: paragraphs(voice, fact) }, 1)).toEqual([fact]);
});

const CUP: FactSource = {
  headline: 'Van Rooijen schiet Zuidveen in blessuretijd naar halve finale',
  inLanguage: 'nl',
  body: paragraphs(
    'Zuidveen heeft zich donderdagavond ten koste van Larenstein geplaatst voor de halve finales van de beker. Invaller Jesse van Rooijen maakte in de 93ste minuut de enige treffer: 1-0.',
    'Het duel leek lang op weg naar een verlenging. Larenstein, dat in de competitie vierde staat, was vóór rust de betere ploeg en raakte tweemaal de paal. Doelman Bram Oosting hield Zuidveen overeind met een redding op een kopbal van Milan Dekker.',
    'Na rust kantelde de wedstrijd. Trainer Aad Kuiper bracht een derde spits en zag zijn ploeg het initiatief nemen. Toch duurde het tot diep in blessuretijd voor Van Rooijen een voorzet van rechtsback Idris Amrani binnentikte.',
    '"Ik stond er pas vijf minuten in," zei de 19-jarige matchwinnaar na afloop. "De trainer zei: ga bij de tweede paal staan. Dat heb ik gedaan."',
    'Voor Zuidveen is het de eerste halve finale sinds 1998. De loting is zaterdag. Ook Noordwolde, Eemstad en titelverdediger Gravenburg zitten nog in de koker.',
    'Larenstein-coach Piet Vos had geen klachten. "Wie zijn kansen niet maakt, krijgt het deksel op de neus." Hij mist zondag in de competitie tegen Eemstad de geblesseerde Dekker.',
  ),
};

test('once an article has had its say, a sentence of few words is no fact of its own', () => {
  const facts = textsOf(CUP);
  expect(facts).not.toContain('Larenstein-coach Piet Vos had geen klachten.');
  expect(facts).toContain('Voor Zuidveen is het de eerste halve finale sinds 1998.');
});

const DOCTOR: FactSource = {
  headline: '‘Ik wil niet de dokter zijn die alleen nog typt’',
  standfirst: 'Huisarts Marleen Postma stopt na 22 jaar met haar praktijk in Drachten. De administratie werd haar te veel.',
  inLanguage: 'nl',
  kind: 'interview',
  body: paragraphs(
    'Op tafel ligt een stapel mappen. Marleen Postma (54) schuift ze opzij en schenkt thee in. Buiten rijdt de bus naar Leeuwarden voorbij.',
    'Wanneer wist u dat u wilde stoppen?',
    '"Op een dinsdagavond in januari. Ik zat om half elf nog formulieren in te vullen voor de zorgverzekeraar. Mijn dochter kwam binnen en vroeg of ik nog wist hoe haar vriend heette. Dat wist ik niet."',
    'Hoeveel tijd ging er naar de administratie?',
    '"Veertig procent van mijn werkweek. Toen ik begon, was dat hooguit tien procent. Voor elke wondverzorging, elke rollator is een apart formulier nodig. Dat heeft niemand zo bedacht, het is zo gegroeid."',
    'Postma rekende het na: in 2024 vulde haar praktijk 11.300 formulieren in voor 3.900 patiënten. Ze stuurde de cijfers naar de minister, die haar uitnodigde voor een gesprek in Den Haag. Er kwam een werkgroep.',
    'En toen?',
    '"Na een jaar lag er een rapport van tachtig bladzijden. Er is één formulier geschrapt." Ze lacht. "Ik ben niet boos, maar ik wil niet de dokter zijn die alleen nog typt."',
    'Sinds september begeleidt Postma vijftien startende huisartsen in Friesland. Ze leert hun hoe ze met een assistent en een slim computersysteem de helft van de administratie kunnen besparen. De Landelijke Huisartsen Vereniging wil de aanpak volgend jaar in alle provincies invoeren.',
    'Mist u uw patiënten?',
    '"Elke dag. Maar ik denk dat ik nu meer mensen help dan toen."',
  ),
};

test('the room in which an interview was held is no fact of it', () => {
  const facts = textsOf(DOCTOR);
  expect(facts).not.toContain('Op tafel ligt een stapel mappen.');
  expect(facts.join(' ')).toContain('11.300 formulieren');
  expect(facts).toContain('De Landelijke Huisartsen Vereniging wil de aanpak volgend jaar in alle provincies invoeren.');
});

test("a page's furniture that comes again and again is no fact", () => {
  const furniture = 'Sta cookies van Lindehoek en de brug toe om deze video van de brug bij Lindehoek te zien.';
  const body = paragraphs(
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht.',
    furniture,
    'De provincie trekt 12 miljoen euro uit voor de herstelling.',
    furniture,
    'Fietsers nemen tijdens het werk een gratis pont bij Dennekamp.',
    furniture,
  );
  expect(textsOf({ headline: 'Brug bij Lindehoek dicht', inLanguage: 'nl', body })).not.toContain(furniture);
});

test.each([
  ['en', "The Herald's Anna Smith and Ben Brown contributed to this report."],
  ['en', 'Anna Smith reported and wrote from Lindenford.'],
  ['en', 'Reporting by Anna Smith in Lindenford.'],
  ['de', 'Mit Material von Anna Schmidt aus Lindeneck.'],
])('%s: "%s" at the end is no fact', (inLanguage, credit) => {
  const news = 'The first crack was reported from Lindenford in May.';
  const body = paragraphs('The bridge at Lindenford closes in March.', 'The province pays 12 million for its repair.', news, credit);
  expect(textsOf({ headline: '', inLanguage, body }, 4)).not.toContain(credit);
  expect(textsOf({ headline: '', inLanguage, body: body.slice(0, 3) }, 3)).toContain(news);
});
