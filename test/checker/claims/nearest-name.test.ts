import { describe, expect, it } from 'vitest';
import { checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const number = (id: string, subject: string, attribute: string, value: string, unit: string) =>
  factOf({ id, subject, subjectAliases: [], attribute, attributeAliases: [], value, unit });
const facts = [
  number('zenda', 'Zenda', 'population', '35000', 'person'),
  number('strelsau', 'Strelsau', 'population', '90000', 'person'),
  number('dead', 'Hofbau fire', 'killed', '200', 'person'),
  number('hurt', 'Hofbau fire', 'wounded', '5000', 'person'),
];
const check = async (text: string) => inShort(await checkText(text, facts));

describe('of two names', () => {
  it('the one before a number is nearer than one that only follows', async () => {
    expect(await check('Zenda had long kept to a population of 35,000, and Strelsau grew rich.')).toEqual(['supported 35,000 by zenda']);
  });

  it('one that is only compared with is farther off', async () => {
    expect(await check('Zenda, near Strelsau, has a population of 35,000.')).toEqual(['supported 35,000 by zenda']);
    expect(await check('Zenda has long had a population of 35,000 (Strelsau has more).')).toEqual(['supported 35,000 by zenda']);
  });
});

describe('of two numbers', () => {
  it('each keeps the words on its own side', async () => {
    expect(await check('The Hofbau fire killed 200 people and wounded 5,000.')).toEqual([
      'supported 200 by dead',
      'supported 5,000 by hurt',
    ]);
    expect(await check('The Hofbau fire killed 2,000 people and wounded 500.')).toEqual([
      'refuted 2,000 by dead: magnitude',
      'refuted 500 by hurt: magnitude',
    ]);
  });
});
