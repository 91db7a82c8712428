import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerOf, openDiscrepancies, startNewsroom, upload, uploadFolder } from '../../cli/local/newsroom.ts';
import type { LocalStack } from '../../cli/local/stack.ts';

/** The whole flow on the embedded engines: uploads by the S3 client, notifications, queues, the deployed handlers, the tables. */
describe('an upload', () => {
  let stack: LocalStack;
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-test-'));

  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const send = async (name: string, content: string | Uint8Array) => {
    await upload(stack, 'articles', write(name, content));
    await stack.idle();
    return headerOf(stack, name);
  };
  const openOf = async (name: string) => (await openDiscrepancies(stack)).filter(({ articleId }) => articleId === name);

  beforeAll(async () => {
    stack = await startNewsroom();
    await uploadFolder(stack, 'facts', 'seeds/facts');
    await stack.idle();
  });

  afterAll(async () => {
    await stack.stop();
    rmSync(folder, { recursive: true });
  });

  it('of a story with a wrong number becomes an open discrepancy that says why', async () => {
    const header = await send('pact.txt', 'GENEVA, Oct. 22, 2020 — The New START treaty allows no more than 1,500 deployed warheads.');
    expect(header).toMatchObject({ status: 'checked', published: '2020-10-22', coverage: { refuted: 1 } });
    expect(await openOf('pact.txt')).toMatchObject([
      {
        factId: 'new-start-warheads',
        quote: '1,500',
        line: 1,
        column: 66,
        status: 'open',
        expected: { value: 1550 },
        suggestions: ['1,550'],
      },
    ]);
  });

  it('of its corrected version withdraws the discrepancy, and of the wrong one opens it again', async () => {
    await send('pact.txt', 'GENEVA, Oct. 22, 2020 — The New START treaty allows no more than 1,550 deployed warheads.');
    expect(await openOf('pact.txt')).toEqual([]);
    await send('pact.txt', 'GENEVA, Oct. 22, 2020 — The New START treaty allows no more than 1,500 deployed warheads.');
    expect(await openOf('pact.txt')).toHaveLength(1);
  });

  it('leaves the whole report under results/, never under a watched prefix', async () => {
    const header = await headerOf(stack, 'pact.txt');
    expect(header?.reportKey).toMatch(/^results\//);
    const { Body } = await stack.s3.send(new GetObjectCommand({ Bucket: stack.bucket, Key: header?.reportKey ?? '' }));
    expect(JSON.parse((await Body?.transformToString()) ?? '')).toMatchObject({ id: 'pact.txt', status: 'checked' });
  });

  it('takes the publication day that the uploader gives', async () => {
    await stack.s3.send(
      new PutObjectCommand({
        Bucket: stack.bucket,
        Key: 'articles/old story +1.txt',
        Body: 'NATO has 29 members, the alliance said.',
        ContentType: 'text/plain',
        Metadata: { published: '2019-05-01' },
      }),
    );
    await stack.idle();
    expect(await headerOf(stack, 'old story +1.txt')).toMatchObject({ published: '2019-05-01', coverage: { refuted: 0, supported: 1 } });
  });

  it.each([
    ['empty.txt', '', 'empty file'],
    ['binary.bin', new Uint8Array([0x4d, 0x5a, 0, 0, 1]), 'binary'],
    ['noise.txt', Uint8Array.from({ length: 3000 }, (_, i) => ((i * 7919 + ((i * i) % 251)) % 255) + 1), 'UTF-8'],
    ['huge.txt', 'a'.repeat(25 * 1024 * 1024), '20 MiB'],
  ])('of %s ends as an unreadable check with its reason, not as a retry', async (name, content, reason) => {
    expect(await send(name, content)).toMatchObject({ status: 'unreadable', reason: expect.stringMatching(new RegExp(reason)) });
    expect(stack.deadLetters()).toEqual([]);
  });

  it('of a facts file with a bad row loads the good rows and says which is bad', async () => {
    const header =
      'id,subject,subject_aliases,attribute,attribute_aliases,type,value,unit,comparator,valid_from,valid_to,source,source_url';
    await upload(
      stack,
      'facts',
      write('extra.csv', `${header}\ngood,Atlantis,,moons,,number,3,moon,=,,,Atlas,\nbad,Atlantis,,founded,,date,2020-02-30,,=,,,Atlas,\n`),
    );
    await stack.idle();
    const { Body } = await stack.s3.send(new GetObjectCommand({ Bucket: stack.bucket, Key: 'results/facts/extra.csv.json' }));
    expect(JSON.parse((await Body?.transformToString()) ?? '')).toMatchObject({ loaded: 1, problems: [{ line: 3, column: 'value' }] });
    await send('moons.txt', 'Atlantis has four moons.');
    expect(await openOf('moons.txt')).toMatchObject([{ factId: 'good', quote: 'four' }]);
  });
});
