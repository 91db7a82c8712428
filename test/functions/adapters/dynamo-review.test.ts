import { S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../../checker/discrepancies/discrepancy.ts';
import { dynamoChecks } from '../../../functions/adapters/dynamo-checks.ts';
import { decide, mostDecisions, readDiscrepancy } from '../../../functions/adapters/dynamo-review.ts';
import { articleChecks } from '../../../functions/adapters/tables.ts';
import { finding, report } from '../examples.ts';
import { localTables } from '../local-tables.ts';

let local: Awaited<ReturnType<typeof localTables>>;
const s3 = mockClient(S3Client);
let number = 0;
let id = '';

beforeAll(async () => {
  local = await localTables({ checks: articleChecks });
});
afterAll(() => local.close());
beforeEach(() => {
  s3.reset();
  id = `d${++number}`;
});

const table = () => ({ documents: local.documents, table: 'checks' });
const publish = (fence: string, ...found: string[]) =>
  dynamoChecks({ ...table(), s3: new S3Client(), bucket: 'b', now: () => new Date(0) }).publish(
    { id: `article of ${id}`, versionId: null, fence },
    report(
      `article of ${id}`,
      found.map((discrepancyId) => finding(discrepancyId)),
    ),
    new Set(),
  );
const decision = (status: Decision['status'], at = '2026-01-01T00:00:00.000Z'): Decision => ({ status, reason: null, by: 'ed', at });
const status = async () => (await readDiscrepancy(table(), id))?.status;

describe('Deciding on a discrepancy', () => {
  test('is kept with all that was decided before, who did and when', async () => {
    await publish('1#0000', id);
    const dismissal = { ...decision('dismissed'), reason: 'a plan, not a count' };
    expect(await decide(table(), id, dismissal, 1)).toMatchObject({ discrepancy: { status: 'dismissed', revision: 2 } });
    const taken = await decide(table(), id, decision('confirmed'), 2);
    expect(taken).toMatchObject({ discrepancy: { status: 'confirmed', decisions: [dismissal, decision('confirmed')] } });
    expect(await readDiscrepancy(table(), id)).toEqual((taken as { discrepancy: object }).discrepancy);
  });

  test('is refused where somebody decided or a check saw it in the meantime', async () => {
    await publish('1#0000', id);
    await decide(table(), id, decision('confirmed'), 1);
    expect(await decide(table(), id, decision('dismissed'), 1)).toEqual({ refused: 'changed' });
    await publish('2#0000', id);
    expect(await decide(table(), id, decision('dismissed'), 2)).toEqual({ refused: 'changed' });
    expect(await status()).toBe('confirmed');
  });

  test('lets one of two editors through who decide at the same moment', async () => {
    await publish('1#0000', id);
    const both = await Promise.all([decide(table(), id, decision('confirmed'), 1), decide(table(), id, decision('dismissed'), 1)]);
    expect(both.filter((outcome) => 'refused' in outcome)).toEqual([{ refused: 'changed' }]);
    expect((await readDiscrepancy(table(), id))?.decisions).toHaveLength(1);
  });

  test('is refused where there is nothing to decide, or too much was decided', async () => {
    expect(await decide(table(), 'nowhere', decision('confirmed'), null)).toEqual({ refused: 'unknown' });
    await publish('1#0000', id);
    await publish('2#0000');
    expect(await decide(table(), id, decision('confirmed'), null)).toEqual({ refused: 'withdrawn' });
    await publish('3#0000', id);
    for (let i = 0; i < mostDecisions; i++) await decide(table(), id, decision('confirmed'), null);
    expect(await decide(table(), id, decision('open'), null)).toEqual({ refused: 'decided too often' });
  });
});

describe('A decision', () => {
  test.each(['confirmed', 'dismissed'] as const)('%s outlives re-checks and new versions', async (decided) => {
    await publish('1#0000', id);
    await decide(table(), id, decision(decided), 1);
    for (const fence of ['1#0001', '2#0000']) await publish(fence, id);
    await publish('3#0000');
    expect(await status()).toBe(decided);
  });

  test('corrected stands for the version it was taken on, and lapses when a newer one has the error still', async () => {
    await publish('1#0000', id);
    await decide(table(), id, decision('corrected'), 1);
    await publish('1#0001', id);
    expect(await status()).toBe('corrected');
    await publish('2#0000', id);
    expect(await readDiscrepancy(table(), id)).toMatchObject({ status: 'open', decisions: [{ status: 'corrected' }] });
  });

  test('open takes an earlier one back, and lets a check withdraw it', async () => {
    await publish('1#0000', id);
    await decide(table(), id, decision('dismissed'), 1);
    await decide(table(), id, decision('open'), 2);
    await publish('2#0000');
    expect(await status()).toBe('withdrawn');
  });
});
