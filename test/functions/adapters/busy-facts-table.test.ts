import { BatchGetCommand, DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import 'aws-sdk-client-mock-vitest/extend';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentClient } from '../../../functions/adapters/clients.ts';
import { dynamoFacts } from '../../../functions/adapters/dynamo-facts.ts';
import { fact } from '../examples.ts';

describe('Asking a busy table for facts', () => {
  const mock = mockClient(DynamoDBDocumentClient);
  const table = { documents: documentClient(), table: 'facts' };
  const rows = { ExpressionAttributeValues: { ':pk': 'SUBJECT#crimea' } };
  const name = { pk: 'NAME#crimea', sk: 'NAME', subjects: new Set(['crimea']) };
  const unprocessed = { Responses: {}, UnprocessedKeys: { facts: { Keys: [{ pk: 'NAME#crimea', sk: 'NAME' }] } } };
  beforeEach(() => {
    mock.reset();
    mock.on(QueryCommand, { ExpressionAttributeValues: { ':pk': 'NAMES', ':last': '0000000000' } }).resolves({});
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());
  const find = async () => {
    const found = dynamoFacts(table)
      .findFor(['crimea'])
      .then((known) => known.flatMap(({ facts }) => facts));
    found.catch(() => {});
    await vi.runAllTimersAsync();
    return found;
  };

  test('asks again for the keys that were not processed', async () => {
    mock
      .on(BatchGetCommand)
      .resolvesOnce(unprocessed)
      .resolvesOnce(unprocessed)
      .resolves({ Responses: { facts: [name] } });
    mock.on(QueryCommand, rows).resolves({ Items: [{ fact: fact() }] });
    expect(await find()).toEqual([fact()]);
    expect(mock).toHaveReceivedCommandTimes(BatchGetCommand, 3);
  });

  test('gives up with an error, not with fewer facts, when they are never processed', async () => {
    mock.on(BatchGetCommand).resolves(unprocessed);
    await expect(find()).rejects.toThrow('facts left 1 keys unread in 8 attempts');
  });

  test('reads every page of a subject', async () => {
    mock.on(BatchGetCommand).resolves({ Responses: { facts: [name] } });
    mock
      .on(QueryCommand, rows)
      .resolvesOnce({ Items: [{ fact: fact({ id: 'one' }) }], LastEvaluatedKey: { pk: 'SUBJECT#crimea', sk: 'FACT#one' } })
      .resolves({ Items: [{ fact: fact({ id: 'two' }) }] });
    expect((await find()).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(mock).toHaveReceivedNthCommandWith(QueryCommand, 3, { ExclusiveStartKey: { pk: 'SUBJECT#crimea', sk: 'FACT#one' } });
  });
});
