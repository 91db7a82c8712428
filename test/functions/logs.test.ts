import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { documentClient, s3Client } from '../../functions/adapters/clients.ts';
import { createApi } from '../../functions/api/app.ts';
import { localCaller } from '../../functions/api/caller.ts';
import { awsDependencies } from '../../functions/api/dependencies.ts';
import { observability } from '../../functions/observability.ts';
import { batch, bodyOf, context, uploadMessage } from './examples.ts';
import { answerFrom, tableInMemory } from './table-in-memory.ts';

const text = 'Quillfeather said on Wednesday, Oct. 22, 2020, that 1,500 herons came.';
const outage = () => Object.assign(new Error('SlowDown'), { name: 'SlowDown', Item: { quote: text }, $metadata: { requestId: 'aws-1' } });

const dynamo = mockClient(DynamoDBDocumentClient);
const s3 = mockClient(S3Client);
const written: string[] = [];

beforeEach(async () => {
  for (const name of ['BUCKET', 'REFERENCE_FACTS_TABLE', 'ARTICLE_CHECKS_TABLE']) vi.stubEnv(name, name.toLowerCase());
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'INFO');
  vi.stubEnv('POWERTOOLS_DEV', 'true'); // by console, where a test can listen
  written.length = 0;
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((line) => void written.push(String(line)));
  dynamo.reset();
  s3.reset();
  answerFrom(dynamo as never, { article_checks_table: tableInMemory(), reference_facts_table: tableInMemory() });
  s3.on(GetObjectCommand).callsFake(() => ({ Body: bodyOf(text), ContentType: 'text/plain' }));
  s3.on(PutObjectCommand).resolves({});
  s3.on(ListObjectsV2Command).resolves({});
});

const lines = () => written.map((line) => JSON.parse(line)).filter((line) => !('_aws' in line));

async function check(): Promise<void> {
  vi.resetModules();
  const { handler } = await import('../../functions/check-article/handler.ts');
  await handler(batch(uploadMessage('articles/birds/herons.txt', '01', 'v1'), uploadMessage('articles/b', '01', 'v2')), context);
}

describe('The log of a check', () => {
  test('names message, request, article and version in every line, each message its own', async () => {
    await check();
    expect(lines()).toMatchObject([
      {
        message: 'Checked',
        requestId: 'request',
        messageId: 'message-0',
        articleId: 'birds/herons.txt',
        versionId: 'v1',
        coverage: { refuted: 1 },
      },
      { message: 'Checked', requestId: 'request', messageId: 'message-1', articleId: 'b', versionId: 'v2' },
    ]);
  });

  test.each([
    ['the article cannot be fetched', () => s3.on(GetObjectCommand).rejects(outage())],
    ['the report cannot be written', () => s3.on(PutObjectCommand).rejects(outage())],
    ['nothing can be claimed or found', () => dynamo.on(UpdateCommand).rejects(outage())],
    ['no header can be put', () => dynamo.on(PutCommand).rejects(outage())],
    ['nothing can be looked up', () => dynamo.on(QueryCommand).rejects(outage())],
    ['nothing goes wrong', () => {}],
  ])('has no word of the article when %s', async (_, goesWrong) => {
    goesWrong();
    await check();
    expect(lines().length).toBeGreaterThan(0);
    for (const word of ['Quillfeather', 'herons came', '1,500', '22, 2020']) expect(written.join('\n')).not.toContain(word);
  });

  test('says of a failure what failed, for whom AWS can be asked, and where', async () => {
    s3.on(GetObjectCommand).rejects(outage());
    await check();
    expect(lines()[0]).toMatchObject({
      level: 'ERROR',
      messageId: 'message-0',
      articleId: 'birds/herons.txt',
      error: { name: 'SlowDown', message: 'SlowDown', awsRequestId: 'aws-1', stack: expect.stringMatching(/^ *at /) },
    });
  });
});

describe('The log of a request that failed', () => {
  test('has the id that the access log has, and no word of what was stored or asked', async () => {
    s3.on(GetObjectCommand).resolves({ Body: bodyOf(`not JSON: ${text}`) });
    dynamo.on(GetCommand).resolves({ Item: { status: 'checked', reportKey: 'results/a' } });
    const { logOf } = observability('api');
    const dependencies = awsDependencies(
      { BUCKET: 'bucket', REFERENCE_FACTS_TABLE: 'facts', ARTICLE_CHECKS_TABLE: 'checks' },
      {
        s3: s3Client(),
        documents: documentClient(),
        onError: (error, { requestId, ...about }) => logOf({ requestId, ...about }).error('A request failed', error),
      },
    );
    const answer = await createApi(dependencies, () => localCaller).request(
      '/v1/articles/a',
      {},
      { requestContext: { requestId: 'gateway-1' } },
    );
    expect(answer.status).toBe(500);
    expect(lines()).toMatchObject([
      { message: 'A request failed', requestId: 'gateway-1', method: 'GET', path: '/v1/articles/a', error: { name: 'SyntaxError' } },
    ]);
    expect(written.join()).not.toContain('Quillfeather');
    expect(written.join()).not.toContain('not JSON');
  });
});
