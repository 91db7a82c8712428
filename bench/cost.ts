/** What checking one article asks of AWS: the calls by name and the keys they read, averaged over the sample stories on the local engines. */
import { readdirSync } from 'node:fs';
import { checkArticle } from '../checker/check-article.ts';
import { startNewsroom, upload, uploadFolder } from '../cli/local/newsroom.ts';
import { dynamoChecks } from '../functions/adapters/dynamo-checks.ts';
import { dynamoFacts } from '../functions/adapters/dynamo-facts.ts';
import { s3Articles } from '../functions/adapters/s3-articles.ts';

const stack = await startNewsroom();
try {
  await uploadFolder(stack, 'facts', 'seeds/facts');
  await stack.idle();
  const calls = new Map<string, number>();
  const count = (name: string, by = 1) => calls.set(name, (calls.get(name) ?? 0) + by);
  for (const client of [stack.documents, stack.s3] as unknown as {
    middlewareStack: { add(middleware: unknown, options: unknown): void };
  }[]) {
    client.middlewareStack.add(
      (next: (args: never) => Promise<unknown>, { commandName }: { commandName?: string }) =>
        async (args: { input: unknown }) => {
          count(commandName ?? 'unknown');
          const { RequestItems } = args.input as { RequestItems?: Record<string, { Keys?: unknown[] }> };
          for (const { Keys } of Object.values(RequestItems ?? {})) count('  keys asked for', Keys?.length ?? 0);
          return next(args as never);
        },
      { step: 'initialize', name: 'count' },
    );
  }
  const bucket = { s3: stack.s3, bucket: stack.bucket };
  const ports = {
    articles: s3Articles(bucket),
    facts: dynamoFacts({ documents: stack.documents, table: stack.tableNames.referenceFacts }),
    checks: dynamoChecks({ ...bucket, documents: stack.documents, table: stack.tableNames.articleChecks, now: () => new Date() }),
  };
  const names = readdirSync('seeds/articles');
  for (const name of names) await upload(stack, 'articles', `seeds/articles/${name}`);
  await stack.idle();
  calls.clear();
  const started = process.hrtime.bigint();
  for (const id of names) await checkArticle({ id, versionId: null, fence: 'f'.repeat(32) }, ports);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(
    `per article, over ${names.length} sample stories (${((1000 * seconds) / names.length).toFixed(0)} ms each on this machine):`,
  );
  for (const [name, total] of [...calls].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${name.padEnd(28)} ${(total / names.length).toFixed(1)}`);
} finally {
  await stack.stop();
}
