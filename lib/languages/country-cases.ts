/** Countries where they stand in another case than a list has them in, or as an adjective. */

/**
 * "US" for "U.S.", "Vereinigte Staaten" for "Vereinigten Staaten", "Rosja" for "Rosji", "Rusland" for "Russische", "Grønland" for
 * "Grønlands"; else the name as it is. `regions`: by names in lower case.
 * `cases`: as `countryCases` of a language.
 */
export function asCountry(name: string, regions: ReadonlyMap<string, string>, cases = ''): string {
  const isCountry = (text: string) => regions.has(text.toLowerCase());
  if (isCountry(name)) return name;
  const forms = [name.replaceAll('.', ''), name.replaceAll('en ', 'e '), name.replace(/s$/, ''), ...inCases(name, cases)];
  return forms.find(isCountry) ?? name;
}

const inCases = (name: string, cases: string): string[] =>
  cases.split(' ').flatMap((one) => {
    const [ending = '', instead = ''] = one.split('>');
    return ending && name.endsWith(ending) ? name.slice(0, -ending.length) + instead : [];
  });
