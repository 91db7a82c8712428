import type { Fact } from '../../checker/facts/fact.ts';

let made = 0;

/** A fact for a test: what matters is given, the rest is plain. */
export function factOf(parts: Partial<Fact>): Fact {
  made += 1;
  return {
    id: `fact-${made}`,
    subject: 'New START',
    subjectAliases: ['New START treaty'],
    attribute: 'limit on deployed warheads',
    attributeAliases: ['deployed warheads', 'warheads'],
    type: 'number',
    value: '1550',
    unit: 'warhead',
    comparator: '=',
    validFrom: null,
    validTo: null,
    knownFrom: null,
    precision: null,
    qualifiers: {},
    supersededBy: null,
    source: 'Treaty text',
    sourceUrl: null,
    note: null,
    extra: {},
    ...parts,
  };
}

/** A number of a subject that goes by no other names. */
export const numberOf = (id: string, subject: string, attribute: string, value: string, unit: string): Fact =>
  factOf({ id, subject, subjectAliases: [], attribute, attributeAliases: [], value, unit });

/** A day of a subject that goes by no other names. */
export const dateOf = (id: string, subject: string, attribute: string, value: string): Fact =>
  factOf({ id, subject, subjectAliases: [], attribute, attributeAliases: [], type: 'date', value, unit: null });
