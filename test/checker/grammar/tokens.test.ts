import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../checker/grammar/tokens.ts';

const keys = (text: string) => tokenize(text).map(({ key }) => key);
const spans = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('marks in a row', () => {
  it('two hyphens are a dash, as — is one', () => {
    expect(keys('Lynn -- a port')).toEqual(['lynn', '--', 'a', 'port']);
    expect(keys('Lynn—a port')).toEqual(['lynn', '--', 'a', 'port']);
  });

  it('one hyphen is none, nor are two quotes one', () => {
    expect(keys("a 22-mile ''walk''")).toEqual(['a', '22', '-', 'mile', "'", "'", 'walk', "'", "'"]);
  });

  it('a drawn line is one token, whatever its length', () => {
    expect(spans('Total ........ 12\n-----\n$$$$')).toEqual(['Total', '........', '12', '-----', '$$$$']);
    expect(tokenize('('.repeat(100_000))).toHaveLength(1);
  });

  it('three dots are three', () => {
    expect(keys('wait ... 12')).toEqual(['wait', '.', '.', '.', '12']);
  });
});
