import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../checker/article/sentences.ts';
import { tokenize } from '../../../checker/grammar/tokens.ts';

const sentencesOf = (text: string) => {
  const tokens = tokenize(text);
  return findSentences(tokens, text).map(({ first, next }) => text.slice(tokens[first]?.start, tokens[next - 1]?.end).replace(/\s+/g, ' '));
};

describe('a sentence', () => {
  it('ends at a full stop, a question mark or an exclamation mark', () => {
    expect(sentencesOf('It sank. Did it? It did! So it is.')).toEqual(['It sank.', 'Did it?', 'It did!', 'So it is.']);
  });

  it.each([
    'Mr. Olsen and Dr. Roe met Gen. Smith in Washington.',
    'The harbour paid Olsen Inc. and Roe Ltd. on Jan. 5 and Feb. 6.',
    'It was moved to Portland, Ore. Tuesday.',
    'J. Robert Olsen met Mary K. Roe.',
    'The note of “J. Robert Olsen” was found.',
    'The U.S. President met the U.N. Secretary General.',
    'It takes 2.5 hours at 10.30 a.m. on most days.',
    'See No. 5 in the list.',
    'The court ruled in Olsen v. Roe and in Smith vs. Harbour Board.',
    'He wrote to a.b@example.org and read www.example.org. twice',
  ])('does not end within “%s”', (text) => expect(sentencesOf(text)).toEqual([text]));

  it('ends behind initials where the next word can only open another', () => {
    expect(sentencesOf('It came from the U.S. The captain slept. He woke at 10 a.m. He left.')).toEqual([
      'It came from the U.S.',
      'The captain slept.',
      'He woke at 10 a.m.',
      'He left.',
    ]);
  });

  it('holds its closing quote, and a following “he said” in lower case', () => {
    expect(sentencesOf('“We sank.” He wept. “Forty left?” he asked. (All did.) “Good.”')).toEqual([
      '“We sank.”',
      'He wept.',
      '“Forty left?” he asked.',
      '(All did.)',
      '“Good.”',
    ]);
  });

  it('ends at a paragraph, and at a headline or list line without a full stop', () => {
    expect(sentencesOf('Ferry late again\nThe ferry was late.\n\nForty ships\n\n- Piers: 3\n- Cranes: 4')).toEqual([
      'Ferry late again',
      'The ferry was late.',
      'Forty ships',
      '- Piers: 3',
      '- Cranes: 4',
    ]);
  });

  it('goes on over the ends of hard-wrapped lines, also before a name', () => {
    const text = [
      'Ferry late again',
      'The ferry was built in 1998 by the harbour of Bergen and by',
      'Captain Olsen, who sold it to a line that was led by',
      'Mary Roe of Oslo. It sank in 2010 when the harbour master and',
      'Gen. Smith were asleep.',
    ].join('\n');
    expect(sentencesOf(text)).toEqual([
      'Ferry late again',
      'The ferry was built in 1998 by the harbour of Bergen and by Captain Olsen, who sold it to a line that was led by Mary Roe of Oslo.',
      'It sank in 2010 when the harbour master and Gen. Smith were asleep.',
    ]);
    expect(
      sentencesOf('The harbour was built in 1998 by former mayor\nOle Olsen and was sold in 2004 to Mary Roe and\nJohn Roe.'),
    ).toHaveLength(1);
  });

  it('ends with a dateline', () => {
    expect(sentencesOf('STRELSAU, Ruritania (AP) _ Rupert left.')).toEqual(['STRELSAU, Ruritania (AP) _', 'Rupert left.']);
    expect(sentencesOf('STRELSAU (AP) -- "I left," Rupert said.')).toEqual(['STRELSAU (AP) --', '"I left," Rupert said.']);
    expect(sentencesOf('Strelsau (Reuters) - Rupert left.')).toEqual(['Strelsau (Reuters) -', 'Rupert left.']);
    expect(sentencesOf('NEW MARL -- Rupert left.')).toEqual(['NEW MARL --', 'Rupert left.']);
    expect(sentencesOf('MARL, Oct. 20 — “Rupert left.”')).toEqual(['MARL, Oct. 20 —', '“Rupert left.”']);
    for (const text of [
      'Rupert -- Count of Hentzau -- left.',
      'NATO - 30 members.',
      'NATO-Marl ties grew.',
      'HENTZAU (42) left.',
      'MARL, Oct. 20, 2019 -- It fell.',
      'MARL',
    ])
      expect(sentencesOf(text)).toEqual([text]);
  });

  it('covers every token once, and nothing has none', () => {
    const text = 'A. B? “C!” d\n\nE';
    const tokens = tokenize(text);
    expect(findSentences(tokens, text).flatMap(({ first, next }) => tokens.slice(first, next))).toEqual(tokens);
    expect(findSentences([], '')).toEqual([]);
  });
});
