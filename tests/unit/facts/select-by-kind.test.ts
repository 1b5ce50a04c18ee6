/** Key facts of what is told otherwise than a report: opinion, scenes, live blogs, interviews. */
import { expect, test } from 'vitest';
import type { FactSource } from '../../../lib/facts/select.ts';
import { paragraphs, textsOf } from './paragraphs.ts';

test('the end of a list names no speaker', () => {
  const news = 'Bij de brug van Lindehoek doorzocht de politie maandag scholen, woningen en werkplaatsen.';
  const body = paragraphs('De regen hield de hele dag aan.', news, 'De pont vaart weer.', 'Winkels blijven open.');
  expect(textsOf({ headline: 'Politie doorzoekt woningen bij brug van Lindehoek', inLanguage: 'nl', body }, 1)).toEqual([news]);
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

test.each(['„”', '‘’', "''"])(
  'an answer of an interview that is one long quotation in %s is read sentence by sentence',
  ([open, close]) => {
    const body = paragraphs(
      'Bakker Jan Visser (74) sluit op 31 december na 51 jaar zijn winkel in Lindehoek.',
      'Waarom stopt u?',
      `${open}Mijn knie is op. Vier kandidaten voor de bakkerij in Lindehoek kregen bij de bank geen lening van 300.000 euro. Dan houdt het op.${close}`,
      'Wat zegt de stad?',
      `${open}Niets. De gemeente Lindehoek zag in de bakkerij zo'n leeszaal, maar had er na 2024 geen geld meer voor.${close}`,
      'En nu?',
      `${open}Lezen! Thuis liggen tweehonderd boeken.${close}`,
    );
    const facts = textsOf({ headline: 'Bakker van Lindehoek stopt', kind: 'interview', inLanguage: 'nl', body });
    expect(facts).toContain('Vier kandidaten voor de bakkerij in Lindehoek kregen bij de bank geen lening van 300.000 euro.');
    expect(facts).toContain("De gemeente Lindehoek zag in de bakkerij zo'n leeszaal, maar had er na 2024 geen geld meer voor.");
  },
);

test('what an interviewer says before a quoted answer is no fact, question or not', () => {
  const body = paragraphs(
    'Waarom meet u al twintig jaar de stand van de Linde?',
    '"Omdat niemand anders het deed. In 2004 stond het water 60 centimeter lager dan nu."',
    'De gemeente Lindehoek noemt 60 centimeter niet veel.',
    '"Dat is zo. Drie kelders in de Havenstraat van Lindehoek stonden blank bij minder."',
    'Wat moet er gebeuren?',
    '"De sluis bij Lindehoek moet een halve meter hoger, voor 4 miljoen euro."',
    'Komt dat er?',
    '"Ik hoop het."',
  );
  const facts = textsOf({ headline: 'De man die de Linde meet', kind: 'interview', inLanguage: 'nl', body });
  expect(facts.join()).not.toContain('niet veel');
});

test('questions make an interview, whatever the page calls it, and there "I" is somebody', () => {
  const body = paragraphs(
    'Onderwijzer Jan Visser uit Lindehoek won gisteren de Zilveren Pen. We spreken hem in de leeszaal, waar hij elke donderdag voorleest.',
    'Had u het verwacht?',
    '"Nee. Ik had niets om aan te trekken."',
    'Wat doet de school verkeerd?',
    '"Mijn school moet ophouden kinderen te overhoren over boeken. Wie een verslag moet schrijven, leest nooit meer een boek."',
    'En wat gaat u nu doen?',
    '"Ik open in Lindehoek een winkel vol boeken voor kinderen."',
  );
  const facts = textsOf({ headline: '"Kinderen lezen meer boeken dan wij"', inLanguage: 'nl', body }, 3);
  expect(facts).toContain('Mijn school moet ophouden kinderen te overhoren over boeken.');
  expect(facts.join()).not.toContain('We spreken hem');
});

test('the latest entry of a live blog is no scene', () => {
  const news = 'Het weerinstituut houdt code rood in Groningen, Friesland en Drenthe van kracht tot middernacht.';
  const body = paragraphs(
    news,
    'Op Schiermonnikoog waait het nog harder.',
    'De storm legt in Assen het treinverkeer en de bussen stil.',
    'In Drachten is een deel van het dak van een sporthal gewaaid.',
    'Volgens de rederij is niemand gewond geraakt.',
    'Wel waren veel mensen zeeziek.',
  );
  const facts = textsOf({ headline: 'Storm legt treinverkeer stil in Assen', kind: 'live-blog', inLanguage: 'nl', body }, 2);
  expect(facts).toContain(news);
});
