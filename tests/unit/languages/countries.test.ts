import { describe, expect, it } from 'vitest';
import { countryNames, unitedNations } from '../../../lib/languages/countries.ts';

describe('the names of countries', () => {
  it.each([
    ['nl', ['Verenigde Staten', 'VS', 'Ivoorkust', 'Hongkong']],
    ['nl-BE', ['Duitsland']],
    ['de', ['USA', 'Tschechien', 'Palästina']],
    ['und', ['Germany', 'UK']],
    ['fi', ['Ruotsi', 'Saksa']],
  ])('in %s are what its readers know', (tag, names) => {
    expect(countryNames(tag)).toEqual(expect.arrayContaining(names));
  });

  it('have the United Nations among them, in full and in short', () => {
    expect(unitedNations('nl')).toEqual(['Verenigde Naties', 'VN']);
    expect(unitedNations('sv')).toEqual(['Förenta Nationerna', 'FN']);
    expect(countryNames('nl')).toEqual(expect.arrayContaining(['Verenigde Naties', 'VN']));
  });
});
