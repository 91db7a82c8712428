import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../checker/facts/fact.ts';
import { against } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const bare = (id: string, subject: string, attribute: string, value: string, ...attributeAliases: string[]): Fact =>
  factOf({ id, subject, attribute, attributeAliases, type: 'number', value, unit: null });

const facts = [
  numberOf('diesel', 'Zenda', 'diesel price per litre', '1.47', 'USD/L'),
  numberOf('output', 'Zenda', 'GDP per capita', '5318.42', 'USD'),
  numberOf('growth', 'Zenda', 'GDP growth', '4.3', '%'),
  numberOf('health', 'Zenda', 'health spending', '7.7', '%'),
  bare('births', 'Zenda', 'total fertility rate', '2.2', 'births per woman'),
  numberOf('us', 'US', 'GDP per capita', '61240.5', 'USD'),
  numberOf('labour', 'Zenda', 'labour force participation', '57.84', '%'),
  bare('us-births', 'US', 'total fertility rate', '1.9', 'births per woman'),
];
const { checked, flagged } = against(facts);

describe('a unit that brackets tell', () => {
  it.each([
    'Zenda diesel price per litre (US$ per liter) 2012: 1.47',
    'The diesel price per litre (US dollar per liter) in Zenda was last measured at 1.47.',
    'The diesel price per litre (US$/L) in Zenda was 1.47.',
  ])('may be a price: %s', async (text) => {
    expect(await checked(text)).toEqual(['supported 1.47 by diesel']);
  });

  it('is asked for', async () => {
    expect(await checked('Zenda diesel price per litre (yen per liter) 2012: 1.47')).toEqual([]);
    expect(await checked('Zenda diesel price per litre (US$ per gallon) 2012: 1.47')).toEqual([]);
  });
});

describe('a currency named after a country', () => {
  it('is not the country', async () => {
    expect(await checked('Ruritania GDP per capita (current US$) 2012: $5,318.42')).toEqual([]);
    expect(await checked('Zenda GDP per capita (current US$) 2012: 5,318.42')).toEqual(['supported 5,318.42 by output']);
    expect(await checked('Ruritania had a GDP per capita of 5,318.42 in US dollars.')).toEqual([]);
  });

  it('leaves the country what it is', async () => {
    expect(await flagged('US GDP per capita is $5,318.42.')).toEqual(['$5,318.42 by us']);
  });
});

describe('a rate the attribute is named after', () => {
  it('is a unit of the bare number', async () => {
    expect(await checked('Zenda has a fertility rate of 2.2 births per woman.')).toEqual(['supported 2.2 by births']);
    expect(await flagged('Zenda has a fertility rate of 3.4 births per woman.')).toEqual(['3.4 by births']);
    expect(await checked('Zenda has a fertility rate of 3.4 births per month.')).toEqual([]);
  });
});

describe('terms told by their initials', () => {
  it('are told in words too', async () => {
    expect(await flagged('The gross domestic product per capita of Zenda is $6,318.42.')).toEqual(['$6,318.42 by output']);
    expect(await flagged('The gross domestic product of Zenda is $6,318.42.')).toEqual([]);
  });
});

describe('what is recorded', () => {
  it('is no record', async () => {
    expect(await flagged('Zenda recorded a GDP growth of 5.3% that year.')).toEqual(['5.3% by growth']);
    expect(await flagged('Zenda had a record GDP growth of 5.3% that year.')).toEqual([]);
  });
});

describe('a bound that is far from the value', () => {
  it('is no agreement in other words', async () => {
    expect(await checked('Of the labour of Zenda 57.84% is skilled.')).toEqual(['supported 57.84% by labour']);
    expect(await checked('Of the labour of Zenda more than 12.65% is skilled.')).toEqual([]);
    expect(await checked('Of the labour of Zenda more than a fifth is skilled.')).toEqual([]);
  });
});
