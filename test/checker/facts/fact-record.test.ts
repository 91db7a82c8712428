import { expect, it } from 'vitest';
import { recordOf } from '../../../checker/facts/fact-record.ts';
import { readFacts } from '../../../checker/facts/read-facts.ts';
import { factOf } from '../facts-of.ts';

it('facts written as JSON records are read back the same', () => {
  const facts = [
    factOf({
      validFrom: '2011-02',
      knownFrom: '2010-04-08',
      precision: 'exact',
      qualifiers: { sex: 'female', area: 'urban' },
      note: 'a, "b"',
    }),
    factOf({ type: 'period', value: '2003/2013', unit: null, subjectAliases: [], supersededBy: 'x', sourceUrl: 'https://example.org/' }),
  ];
  const read = readFacts(new TextEncoder().encode(JSON.stringify(facts.map(recordOf))), 'facts.json');
  expect(read).toEqual({ facts: facts.map((fact, i) => ({ fact, line: i + 1 })), problems: [] });
});
