import { describe, expect, it } from 'vitest';
import { cursorOf, positionOf } from '../../../functions/adapters/cursor.ts';

const fields = ['pk', 'sk'] as const;

describe('a cursor', () => {
  it('is read back', () => {
    expect(positionOf(cursorOf({ pk: 'ARTICLE#a', sk: 'CHECK' }), fields)).toEqual({ pk: 'ARTICLE#a', sk: 'CHECK' });
  });

  it.each([
    ['of fewer fields', cursorOf({ pk: 'ARTICLE#a' })],
    ['of more fields', cursorOf({ pk: 'ARTICLE#a', sk: 'CHECK', status: 'open' })],
    ['of other fields', cursorOf({ pk: 'ARTICLE#a', status: 'open' })],
    ['of an empty field', cursorOf({ pk: 'ARTICLE#a', sk: '' })],
    ['of no text', Buffer.from('{"pk":1,"sk":2}').toString('base64url')],
    ['that is none', 'not-a-cursor'],
  ])('%s is not one of ours', (_, cursor) => expect(positionOf(cursor, fields)).toBeNull());
});
