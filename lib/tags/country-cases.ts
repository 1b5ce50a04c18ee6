/** Countries where they stand in another case than a list has them in. */

/** Polish: what stands at the end, and instead of what. */
const POLISH = [
  ['owi', ''],
  ['em', ''],
  ['ie', ''],
  ['u', ''],
  ['a', ''],
  ['ie', 'a'],
  ['i', 'a'],
  ['y', 'a'],
  ['ę', 'a'],
  ['ą', 'a'],
  ['ach', 'y'],
] as const;

/** "US" for "U.S.", "Vereinigte Staaten" for "Vereinigten Staaten", "Rosja" for "Rosji"; else the name as it is. `regions`: by names in lower case. */
export function asCountry(name: string, regions: ReadonlyMap<string, string>, isPolish: boolean): string {
  const isCountry = (text: string) => regions.has(text.toLowerCase());
  if (isCountry(name)) return name;
  const plain = name.replaceAll('.', '');
  if (isCountry(plain)) return plain;
  const german = name.replace(/en(?= )/g, 'e');
  if (isCountry(german)) return german;
  if (!isPolish) return name;
  const forms = POLISH.map(([ending, instead]) => (name.endsWith(ending) ? name.slice(0, -ending.length) + instead : name));
  return forms.find(isCountry) ?? name;
}
