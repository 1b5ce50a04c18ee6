/** Where the news of an article begins that opens with a scene. */
import { expect, test } from 'vitest';
import { candidateSentences } from '../../../lib/facts/candidate-sentences.ts';
import { findOpening } from '../../../lib/facts/opening.ts';
import { contentKeys } from '../../../lib/facts/words.ts';
import { findLanguage } from '../../../lib/languages/index.ts';
import { paragraphs, textsOf } from './paragraphs.ts';

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

test('a scene that has of the standfirst the name of whom it shows, and a word, is no news yet', () => {
  const news =
    'De gemeente Lindehoek verleent vanaf 1 mei geen vergunning meer voor kraampjes op de kade, alleen vier winkels mogen blijven.';
  const body = paragraphs(
    'De regen komt van zee en niemand blijft staan.',
    'Anna Vink trekt haar muts omlaag, klapt in haar handen en wacht. Een man met een tas kijkt, loopt door.',
    'Haar kraampje is uit 1961, de luifel uit een zeilmakerij in Dennekamp.',
    news,
    'Een handtekeningenactie voor de kraampjes kreeg bijval van 9.000 mensen.',
    'Volgens wethouder Tom Kuipers is de kade in de zomer te vol.',
  );
  const standfirst = 'Veertig jaar stond Anna Vink met haar kraampje op de kade. De gemeente wil er alleen nog winkels.';
  const facts = textsOf({ headline: 'De laatste haring van Lindehoek', standfirst, inLanguage: 'nl', body }, 3);
  expect(facts[0]).toBe(news);
});

test('the name of the standfirst counts for the news behind a scene', () => {
  const news = 'Anna Vink maakte er haar eerste voorstelling over, die zondag in de prijzen viel.';
  const body = paragraphs(
    'Een lege pont op de Dijle, de motor bromt.',
    'Een man van 43 kauwt op een lucifer en telt de lampen.',
    'Boven het riet hangt mist.',
    news,
    'De hoofdrol is voor Els Kamp, die 28 keer meevoer.',
    'Het tweede deel duurt wat lang, maar de lampen maken veel goed.',
  );
  const standfirst = 'Regisseur Anna Vink laat met haar voorstelling een schipper op een pont zien.';
  const facts = textsOf({ headline: 'Varen door de nacht', standfirst, inLanguage: 'nl', body }, 3);
  expect(facts[0]).toBe(news);
});

test('a scene with the name of the headline is no news yet where a sentence has three of its words more', () => {
  const body = paragraphs(
    'Anna Vink keek drie keer naar het scorebord voordat ze het kon geloven. Toen sloeg ze met beide handen op het water.',
    'De zwemster uit Lindehoek won zaterdag goud op de rugslag en verbeterde het record dat twaalf jaar oud was.',
    'Tweede werd de Deense Karen Holm op bijna een seconde van het nieuwe record, derde een zwemster uit Italië.',
    'Zondag begint in Lindehoek het toernooi op de vrije slag, waaraan twintig landen meedoen.',
  );
  const facts = textsOf({ headline: 'Vink wint goud met record op de rugslag in Lindehoek', inLanguage: 'nl', body }, 2);
  expect(facts[0]).toMatch(/^De zwemster uit Lindehoek won/);
});

const PROFILE = paragraphs(
  'Anna Vink zet een pot thee op tafel en gaat bij het raam zitten. "Suiker?"',
  'Buiten trekt een tractor een ploeg door de klei. De hond slaapt onder de bank.',
  'Vink won in 2016 zilver op de rugslag en stopte een jaar later met zwemmen.',
  'Het boek van de zwemster verschijnt donderdag en gaat over weegschalen, een strenge trainer en honger.',
  'De zwembond heeft beloofd dat trainers dat vanaf september niet meer mogen.',
);

test('names alone make no news of a first sentence where a standfirst says what the news is', () => {
  const standfirst = 'Een boek over de jaren waarin de zwemster zilver won en honger had.';
  const facts = textsOf({ headline: 'Anna Vink: ‘Niemand vroeg me iets’', standfirst, inLanguage: 'nl', body: PROFILE }, 3);
  expect(facts[0]).toMatch(/^Vink won in 2016 zilver/);
});

test('a first sentence with a word of the headline is the news, whatever has more of them further down', () => {
  const news = 'Kraaien weten na vijf jaar nog wie hen heeft gevangen.';
  const body = paragraphs(
    news,
    'De vogels schelden op wie dat deed. Ook hun jongen doen mee.',
    'Wandelaars merken er weinig van.',
    'De biologen droegen op de campus een masker toen ze zeventien kraaien vingen voor hun proeven.',
    'Negen van de tien kraaien scholden daarna op het masker.',
    'Op vliegvelden komt die kennis van pas, denken de biologen.',
  );
  const standfirst = 'Biologen deden proeven met een masker op een campus';
  const facts = textsOf({ headline: 'Kraaien onthouden een gezicht', standfirst, inLanguage: 'nl', body }, 3);
  expect(facts[0]).toContain(news);
});

test('a first sentence with a word of the standfirst alone is a scene where all that headline and standfirst tell comes at once after it', () => {
  const news = 'Le tribunal de Lindes a suspendu mardi la fermeture de la maternité, décidée en mars par l’agence de santé.';
  const body = paragraphs(
    'Elles étaient trente, mardi matin, à se serrer devant le tribunal.',
    'À midi, un cri a traversé la place.',
    news,
    'La maire demande maintenant des postes de médecins.',
    'Le conseil se réunit jeudi.',
  );
  const standfirst = 'Le tribunal suspend une décision de l’agence de santé.';
  const facts = textsOf({ headline: 'À Lindes, la fermeture de la maternité suspendue', standfirst, inLanguage: 'fr', body }, 2);
  expect(facts[0]).toBe(news);
});

test('a first sentence with one word of the standfirst is a scene where the first with three of their words comes further down', () => {
  const news = 'De vrijwillige brandweer van Lindehoek sluit in oktober als er geen vijf mensen bij komen.';
  const body = paragraphs(
    'Boven de bar van de kazerne hangt een foto. Twintig mannen in leren jassen, een hond.',
    'Anna Vink veegt het glas schoon. Buiten slaat de klok.',
    news,
    'De eerste wagen moet dan uit Dennekamp komen, 16 kilometer verderop.',
    'De wethouder zoekt woningen voor jonge gezinnen.',
  );
  const standfirst = 'De kazerne in Lindehoek heeft zeven lege plekken.';
  const facts = textsOf({ headline: 'Vrijwillige brandweer dreigt om te vallen', standfirst, inLanguage: 'nl', body }, 2);
  expect(facts[0]).toBe(news);
});

test('an age in brackets makes no news of a scene', () => {
  const body = paragraphs(
    'Truus Vink (71) zet de dozen met andijvie recht. Buiten regent het, binnen ruikt het naar koffie.',
    'Ze heeft nooit in een winkel gewerkt.',
    'In Lindehoek zijn nu zes supermarkten in handen van inwoners.',
    'Meestal leggen enkele honderden gezinnen elk 250 tot 500 euro in voor een winkel.',
    'Het kabinet trekt 12 miljoen euro uit voor dorpen die een supermarkt willen beginnen.',
  );
  const language = findLanguage('nl');
  const heading = {
    headline: 'Dorpen kopen hun eigen supermarkt',
    standfirst: 'Omdat ketens vertrekken, openen bewoners zelf een winkel.',
  };
  expect(findOpening(candidateSentences(body, 'nl', language), heading, language)).toBe(2);
});

test('a word of two letters tells nothing, with an accent neither', () => {
  const language = findLanguage('fr');
  expect(contentKeys(['à', 'Lindes', '41'], language)).toEqual(['lindes', '41']);
});
