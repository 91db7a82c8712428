import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FactComparator } from '../../../checker/facts/fact.ts';
import { findMentions } from '../../../checker/grammar/find-mentions.ts';
import type { Quantity, Time } from '../../../checker/grammar/rule.ts';
import { decimal } from '../../../checker/units/decimal.ts';
import { compareWithDateFact } from '../../../checker/verdicts/compare-dates.ts';
import { compareQuantities, valueInUnitOf } from '../../../checker/verdicts/compare-quantities.ts';
import type { Comparison } from '../../../checker/verdicts/judgement.ts';
import { factOf } from '../facts-of.ts';

const page = readFileSync(new URL('../../../docs/comparison.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, the header first. */
function tableUnder(heading: string): string[][] {
  const [section = ''] = (page.split(`## ${heading}\n`)[1] ?? '').split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

interface Cell {
  text: string;
  fact: string;
  expected: string;
}

function cellsOf(heading: string): Cell[] {
  const [[, ...facts] = [], ...rows] = tableUnder(heading);
  return rows.flatMap(([text = '', ...cells]) => cells.map((expected, i) => ({ text, fact: facts[i] as string, expected })));
}

function factIn(written: string) {
  const parts = /^`(?<comparator>\S+) (?<value>\S+)`(?<exact> exact)?$/.exec(written)?.groups;
  if (!parts) throw new Error(`“${written}” heads no column`);
  return factOf({
    comparator: FactComparator.parse(parts.comparator),
    value: parts.value as string,
    precision: parts.exact ? 'exact' : null,
  });
}

const valueIn = (text: string) => {
  const value = findMentions(text, null).mentions[0]?.value;
  if (!value) throw new Error(`nothing is read from “${text}”`);
  return value;
};

const shown = ({ agrees, reason }: Comparison) => `${agrees ? '✓' : /^(?:borderline|far-off)$/.test(reason) ? '–' : '✗'} ${reason}`;

describe('every pair of a written number and a fact', () => {
  it.each(cellsOf('Numbers'))('“$text” and $fact: $expected', ({ text, fact, expected }) => {
    const made = factIn(fact);
    expect(shown(compareQuantities(valueIn(`It has ${text} warheads.`) as Quantity, made, decimal(made.value)))).toBe(expected);
  });
});

describe('every pair of a written date and a fact', () => {
  it.each(cellsOf('Dates'))('“$text” and $fact: $expected', ({ text, fact, expected }) => {
    const time = valueIn(`It was signed in ${text}.`) as Time;
    const days = { earliest: time.earliest as string, latest: time.latest as string };
    const compared = compareWithDateFact(time, days, factIn(fact), null);
    expect(compared ? shown(compared) : '– comparator').toBe(expected);
  });
});

describe('a slip of the hand', () => {
  it.each(tableUnder('Slips').slice(1))('%s: “%s” for %s', (reason, text = '', written = '') => {
    const [value = '', unit = ''] = written.split(' ');
    const [quantity, fact] = [valueIn(text) as Quantity, factOf({ value, unit })];
    const comparison = compareQuantities(quantity, fact, valueInUnitOf(quantity, fact, unit) ?? decimal(value));
    expect(comparison).toEqual({ agrees: false, reason: reason?.replaceAll('`', '') });
  });
});
