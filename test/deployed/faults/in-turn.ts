import { readFileSync } from 'node:fs';
import type { Assembly } from '../harness/assembly.ts';
import { type DeployedStack, deploy } from '../harness/stack.ts';
import { newsroomOf } from '../newsroom.ts';
import { type Fault, faulty } from './faulty.ts';
import { seeded } from './random.ts';
import { complaint, statesIn } from './state.ts';
import { factsFile, published, versionOf } from './stories.ts';

/**
 * Uploads one article again and again, each time with one fault at one call of its check: at the first, at the second, until a
 * check has no call left. Answers how many calls were met, and what was wrong afterwards.
 */
export async function faultsInTurn(assembly: Assembly, fault: Fault, seed: number): Promise<{ calls: number; complaints: string[] }> {
  let at = -1;
  let stack: DeployedStack | undefined;
  const choose = () => (at-- === 0 ? fault : null);
  const end = (token: string) => Promise.all(stack!.functions.map((lambda) => lambda.kill(token)));
  stack = await deploy(assembly, { around: faulty(choose, end).around, concurrency: 1 });
  try {
    const newsroom = newsroomOf(stack);
    await newsroom.upload('facts/a.csv', readFileSync(factsFile, 'utf8'));
    const random = seeded(seed);
    const complaints: string[] = [];
    for (let call = 0; ; call++) {
      const version = versionOf(random);
      at = call;
      const { versionId } = await newsroom.upload('articles/again', version.text, published);
      const isBeyondTheLast = at >= 0;
      at = -1;
      const wrong = complaint((await statesIn(stack, newsroom)).get('again'), { versionId, wrong: version.wrong });
      if (wrong !== null) complaints.push(`${fault} at call ${call + 1}: ${wrong}`);
      if (newsroom.deadLetters('CheckArticle').length > 0) complaints.push(`${fault} at call ${call + 1}: put aside`);
      if (isBeyondTheLast) return { calls: call, complaints };
    }
  } finally {
    await stack.stop();
  }
}
