import { describe, expect, test } from 'vitest';
import { callApi } from './harness/gateway.ts';
import type { DeployedStack } from './harness/stack.ts';
import type { Newsroom } from './newsroom.ts';

const claim = 'The Lynn treaty allows no more than 1,470 deployed warheads.';
const cap = { subject: 'Lynn treaty', attribute: 'limit on deployed warheads', attribute_aliases: ['deployed warheads'], type: 'number' };
const fact = (value: number) => ({ ...cap, value, unit: 'warhead', comparator: '<=', source: 'Treaty' });

/** What an editor and the reference desk do through the API. */
export function describeReview(stackOf: () => DeployedStack, newsroomIn: () => Newsroom): void {
  const call = (method: string, path: string, body?: object, headers = {}) =>
    callApi(stackOf(), method, path, { body: body && JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } });

  describe('review', () => {
    test('a fact is written, and an article that is held against it decided on', async () => {
      expect(await call('PUT', '/v1/facts/cap', fact(1550))).toMatchObject({ status: 200 });
      await newsroomIn().upload('articles/pact', claim);
      const [found] = await newsroomIn().discrepanciesOf('pact');
      const discrepancyId = found?.discrepancyId;
      const { headers } = await call('GET', `/v1/discrepancies/${discrepancyId}`);
      const decision = { status: 'dismissed', reason: 'the draft of 1991' };
      const decided = await call('PATCH', `/v1/discrepancies/${discrepancyId}`, decision, { 'if-match': headers.etag });
      expect(decided).toMatchObject({ status: 200, body: { status: 'dismissed' } });
    });

    test('a changed fact has the articles checked again that rest on it', async () => {
      await call('PUT', '/v1/facts/cap', fact(1520));
      await stackOf().idle();
      const open = (await newsroomIn().discrepanciesOf('pact')).filter(({ status }) => status === 'open');
      expect(open).toMatchObject([{ quote: '1,470', expected: { value: 1520 } }]);
      await newsroomIn().upload('articles/true', claim.replace('1,470', '1,520'));
      expect((await call('DELETE', '/v1/facts/cap')).status).toBe(200);
      await stackOf().idle();
      expect((await call('GET', '/v1/articles/true')).body.coverage).toMatchObject({ supported: 0 });
    });

    test('an article that is deleted is erased', async () => {
      expect((await call('DELETE', '/v1/articles/pact')).status).toBe(202);
      await stackOf().idle();
      expect((await call('GET', '/v1/articles/pact')).status).toBe(410);
      expect(await newsroomIn().discrepanciesOf('pact')).toEqual([]);
    });
  });
}
