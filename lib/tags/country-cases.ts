/** Countries where they stand in another case than a list has them in. */

/**
 * "US" for "U.S.", "Vereinigte Staaten" for "Vereinigten Staaten", "Rosja" for "Rosji", "Grønland" for "Grønlands"; else the name as it is. `regions`: by names in lower case.
 * `cases`: as `countryCases` of a language.
 */
export function asCountry(name: string, regions: ReadonlyMap<string, string>, cases = ''): string {
  const isCountry = (text: string) => regions.has(text.toLowerCase());
  const plain = name.replaceAll('.', '');
  const german = name.replace(/en(?= )/g, 'e');
  const others = cases.split(' ').map((one) => {
    const [ending = '', instead = ''] = one.split('>');
    return ending && name.endsWith(ending) ? name.slice(0, -ending.length) + instead : name;
  });
  return [name, plain, german, name.replace(/s$/, ''), ...others].find(isCountry) ?? name;
}
