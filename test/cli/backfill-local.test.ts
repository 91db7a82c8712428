import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerOf, openDiscrepancies, startNewsroom, upload } from '../../cli/local/newsroom.ts';
import { countercheck, factsHeader } from './countercheck.ts';

/** A newsroom that has checked articles, got a fact after them, and been stopped. */
describe('countercheck backfill --local', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-backfill-'));
  const data = join(folder, 'data');
  const backfill = (...argv: string[]) => countercheck(folder, ['backfill', '--local', '--data', data, ...argv]);
  const write = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  beforeAll(async () => {
    const stack = await startNewsroom(data);
    await upload(stack, 'articles', write('wrong.txt', 'The Ferry Olav was launched in 1989.'), '2020/wrong.txt');
    await upload(stack, 'articles', write('right.txt', 'The Ferry Olav was launched in 1998.'), '2021/right.txt');
    await stack.idle();
    const row = 'olav-launched,Ferry Olav,the Olav,launched,was launched,date,1998-04-08,,=,,,Harbour of Bergen: Register,';
    await upload(stack, 'facts', write('ferries.csv', `${factsHeader}\n${row}\n`));
    await stack.idle();
    expect(await openDiscrepancies(stack)).toEqual([]);
    expect((await headerOf(stack, '2020/wrong.txt'))?.coverage).toMatchObject({ refuted: 0 });
    await stack.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes only what lies under the prefix and was uploaded in the span', async () => {
    expect((await backfill('--prefix', 'articles/2021/')).stdout).toBe(
      '1 article sent to be checked again: 1 done, 0 failed\n0 new discrepancies, 0 withdrawn, 0 open\n',
    );
    expect((await backfill('--until', '2020-01-01')).stdout).toContain('0 articles sent');
  });

  it('has older articles checked by a new fact, and shows what that found; a second time changes nothing', async () => {
    const { code, stdout, complaints } = await backfill();
    expect([code, complaints]).toEqual([0, []]);
    expect(stdout).toMatch(/^2 articles sent to be checked again: 2 done, 0 failed\n1 new discrepancy, 0 withdrawn, 1 open\n/);
    expect(stdout).toContain('2020/wrong.txt');
    expect(stdout).toContain('“1989”');
    // As deployed, where whoever waits for events hears of re-checks too.
    const events = readFileSync(join(data, 'events.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.filter(({ type }) => type === 'DiscrepancyFlagged')).toMatchObject([{ detail: { articleId: '2020/wrong.txt' } }]);
    expect((await backfill()).stdout).toBe(
      '2 articles sent to be checked again: 2 done, 0 failed\n0 new discrepancies, 0 withdrawn, 1 open\n',
    );
  });

  it('says what to do where there is no data, or where it is in use', async () => {
    const missing = await countercheck(folder, ['backfill', '--local']);
    expect(missing).toMatchObject({ code: 2, complaints: [expect.stringMatching(/no data folder \.countercheck; npm start makes one/)] });
    writeFileSync(join(data, 'process-id'), String(process.pid));
    expect(await backfill()).toMatchObject({ code: 2, complaints: [expect.stringMatching(/in use by process \d+: stop that first/)] });
    rmSync(join(data, 'process-id'));
  });
});
