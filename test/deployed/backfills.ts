import { describe, expect, test } from 'vitest';
import { countercheck } from '../cli/countercheck.ts';
import type { DeployedStack } from './harness/stack.ts';
import type { Newsroom } from './newsroom.ts';

const columns = 'id,subject,subject_aliases,attribute,attribute_aliases,type,value,unit,comparator,valid_from,valid_to,source,source_url';

/** The command over the machine as it is deployed; to be registered before what the roles did is looked at. */
export function describeBackfills(stackOf: () => DeployedStack, newsroomOf: () => Newsroom): void {
  describe('countercheck backfill', () => {
    /** The real command, led to the Step Functions of the harness. */
    const backfill = (...argv: string[]) =>
      countercheck(process.cwd(), ['backfill', ...argv], '', {
        environment: {
          AWS_ENDPOINT_URL_SFN: stackOf().stepFunctions.endpoint,
          AWS_REGION: 'us-east-1',
          AWS_ACCESS_KEY_ID: 'desk',
          AWS_SECRET_ACCESS_KEY: 'local',
        },
      });

    test('new facts reach older articles by back-fill', async () => {
      const newsroom = newsroomOf();
      for (let i = 0; i < 11; i++)
        await newsroom.upload(`articles/ferries/older/${i} “Zürich” 1+1.txt`, 'The Ferry Olav was launched in 1989.');
      await newsroom.upload('articles/ferries/newer/right.txt', 'The Ferry Olav was launched in 1998.');
      await newsroom.upload('articles/ferries/older/', 'what stands for a folder');
      await newsroom.upload(
        'facts/ferries.csv',
        `${columns}\nolav,Ferry Olav,the Olav,launched,was launched,date,1998-04-08,,=,,,A register,\n`,
      );
      const found = async () =>
        (await Promise.all([0, 10].map((i) => newsroom.discrepanciesOf(`ferries/older/${i} “Zürich” 1+1.txt`)))).flat();
      expect(await found()).toEqual([]);

      const { code, stdout, complaints } = await backfill('--prefix', 'articles/ferries/');
      expect([code, complaints]).toEqual([0, []]);
      expect(stdout).toContain('13 listed under the prefix: 13 gone through, 0 failed, 0 left');
      await stackOf().idle();
      expect(await found()).toMatchObject([
        { status: 'open', quote: '1989', factId: 'olav' },
        { status: 'open', quote: '1989', factId: 'olav' },
      ]);
      expect(await newsroom.discrepanciesOf('ferries/newer/right.txt')).toEqual([]);
      expect(newsroom.deadLetters('RecheckArticles')).toEqual([]);
      expect(await newsroom.keys('results/backfills/')).toEqual(['results/backfills/local/SUCCEEDED_0.json']);
      expect(stackOf().stepFunctions.executions.at(-1)!.run.executions).toBe(2);
    });

    test('a second time changes nothing, and a prefix takes a part', async () => {
      const newsroom = newsroomOf();
      const open = await newsroom.discrepanciesOf('ferries/older/0 “Zürich” 1+1.txt');
      const { stdout } = await backfill('--prefix', 'articles/ferries/newer/');
      expect(stdout).toContain('1 listed under the prefix: 1 gone through');
      await backfill('--prefix', 'articles/ferries/');
      await stackOf().idle();
      const again = await newsroom.discrepanciesOf('ferries/older/0 “Zürich” 1+1.txt');
      expect(again.map(({ discrepancyId, status }) => [discrepancyId, status])).toEqual(
        open.map(({ discrepancyId, status }) => [discrepancyId, status]),
      );
    });
  });
}
