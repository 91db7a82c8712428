import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { type Assembly, openAssembly, type RawResource } from './harness/assembly.ts';
import { callApi } from './harness/gateway.ts';
import { type DeployedStack, deploy } from './harness/stack.ts';
import { newsroomOf } from './newsroom.ts';

/** The stack with one resource that somebody got wrong. */
function wronged(type: string, logicalId: string, alter: (resource: RawResource) => void): Assembly {
  const assembly = openAssembly(inject('assembly'));
  const [found, ...others] = Object.entries(assembly.template.Resources).filter(
    ([id, { Type }]) => Type === type && id.replace(/[0-9A-F]{8}$/, '') === logicalId,
  );
  if (found === undefined || others.length > 0) throw new Error(`Not one resource of ${type} is named ${logicalId}`);
  alter(found[1]);
  return assembly;
}

async function start(assembly: Assembly): Promise<DeployedStack> {
  const stack = await deploy(assembly);
  onTestFinished(stack.stop);
  return stack;
}

const checker = (alter: (resource: RawResource) => void) => wronged('AWS::Lambda::Function', 'CheckArticleCheckerFunction', alter);

function withoutFiles(assembly: Assembly): Assembly {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-empty-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { ...assembly, codeFolder: () => folder };
}

const without = (action: string) => (resource: RawResource) => {
  for (const statement of resource.Properties.PolicyDocument.Statement) {
    statement.Action = [statement.Action].flat().filter((one: string) => one !== action);
  }
};

test.each<[string, () => Assembly, RegExp]>([
  ['a forgotten variable', () => checker(({ Properties }) => delete Properties.Environment.Variables.BUCKET), /BUCKET/],
  ['a wrong handler name', () => checker(({ Properties }) => (Properties.Handler = 'index.handle')), /Runtime\.HandlerNotFound/],
  ['a missing file', () => withoutFiles(checker(() => {})), /Runtime\.ImportModuleError/],
])('%s is noticed when the function starts', async (_, assembly, message) => {
  const newsroom = newsroomOf(await start(assembly()));
  const outcome = await newsroom.lambda('CheckArticleCheckerFunction').invoke({ Records: [] });
  expect(JSON.stringify(outcome)).toMatch(message);
});

test('an action that the role may not take puts the message aside', async () => {
  const assembly = wronged('AWS::IAM::Policy', 'CheckArticleCheckerRoleDefaultPolicy', without('s3:GetObjectVersion'));
  const newsroom = newsroomOf(await start(assembly));
  await newsroom.upload('articles/a', 'The New START treaty allows 1,500 deployed warheads.');
  expect(newsroom.deadLetters('CheckArticle')).toEqual([expect.stringContaining('articles/a')]);
  expect(newsroom.lambda('CheckArticleCheckerFunction').log()).toMatch(/not authorized to perform: s3:GetObjectVersion/);
});

test('a queue that may not be read, and one that takes nothing from the bucket, are refused at once', async () => {
  const unread = wronged('AWS::IAM::Policy', 'LoadFactsLoaderRoleDefaultPolicy', without('sqs:ReceiveMessage'));
  await expect(start(unread)).rejects.toThrow(/no leave for sqs:ReceiveMessage/);
  const closed = wronged('AWS::SQS::QueuePolicy', 'LoadFactsDeliveryQueuePolicy', without('sqs:SendMessage'));
  await expect(start(closed)).rejects.toThrow(/takes no messages from arn:aws:s3:::countercheck-/);
});

test('an API that may not invoke its function answers nobody', async () => {
  const assembly = wronged('AWS::Lambda::Permission', 'ApiHttpApiDefaultRouteAnswerPermission', ({ Properties }) => {
    Properties.Principal = 's3.amazonaws.com';
  });
  await expect(callApi(await start(assembly), 'GET', '/v1/facts')).rejects.toThrow(/API Gateway has no leave/);
});
