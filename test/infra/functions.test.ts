import { describe, expect, test } from 'vitest';
import { Environment as ApiEnvironment } from '../../functions/api/environment.ts';
import { Environment as CheckArticleEnvironment } from '../../functions/check-article/environment.ts';
import { Environment as LoadFactsEnvironment } from '../../functions/load-facts/environment.ts';
import { permissionsOf, readable, resource, resources } from './synthesised-stack.ts';

const ownLog = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const ownQueue = ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage'];

describe('a function may do what it needs and nothing else', () => {
  test('check-article reads articles and facts, and writes results and checks', () => {
    expect(permissionsOf('CheckArticleChecker')).toEqual({
      CheckArticleCheckerLog: ownLog,
      CheckArticleDeliveryQueue: ownQueue,
      'ArticleBucket/articles/*': ['s3:GetObject', 's3:GetObjectVersion'],
      'ArticleBucket/results/*': ['s3:DeleteObject', 's3:PutObject'],
      [mayList('articles/*')]: ['s3:ListBucket'],
      ReferenceFacts: ['dynamodb:BatchGetItem', 'dynamodb:Query'],
      ArticleChecks: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    });
  });

  test('load-facts reads facts files, writes facts and results, and never sees a check', () => {
    expect(permissionsOf('LoadFactsLoader')).toEqual({
      LoadFactsLoaderLog: ownLog,
      LoadFactsDeliveryQueue: ownQueue,
      'ArticleBucket/facts/*': ['s3:GetObject', 's3:GetObjectVersion'],
      'ArticleBucket/results/*': ['s3:PutObject'],
      [mayList('facts/*')]: ['s3:ListBucket'],
      ReferenceFacts: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    });
  });

  test('the API writes articles, reads the rest, and changes no table', () => {
    expect(permissionsOf('ApiAnswering')).toEqual({
      ApiAnsweringLog: ownLog,
      'ArticleBucket/articles/*': ['s3:PutObject'],
      'ArticleBucket/results/*': ['s3:GetObject'],
      [mayList('results/*')]: ['s3:ListBucket'],
      ReferenceFacts: ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:Scan'],
      ArticleChecks: ['dynamodb:GetItem'],
      'ArticleChecks/index/by-status': ['dynamodb:Query'],
    });
  });

  test('no role has a policy of AWS that says more', () => {
    for (const { Properties } of Object.values(resources('AWS::IAM::Role'))) expect(Properties.ManagedPolicyArns).toBeUndefined();
  });
});

test.each([
  ['CheckArticleChecker', CheckArticleEnvironment],
  ['LoadFactsLoader', LoadFactsEnvironment],
  ['ApiAnswering', ApiEnvironment],
])('%s finds the environment that it reads when it starts', (name, Environment) => {
  const { Variables } = resource('AWS::Lambda::Function', name).Properties.Environment;
  const readAloud = Object.fromEntries(Object.entries(Variables).map(([key, value]) => [key, readable(value)]));
  const { ARTICLE_CHECKS_TABLE = 'ArticleChecks', ...others } = Environment.parse(readAloud) as Record<string, string>;
  expect(ARTICLE_CHECKS_TABLE).toBe('ArticleChecks');
  expect(others).toEqual({ BUCKET: 'ArticleBucket', REFERENCE_FACTS_TABLE: 'ReferenceFacts' });
});

describe.each(Object.entries(resources('AWS::Lambda::Function')))('%s', (_, { Properties }) => {
  test('runs on the pinned runtime, on arm64, with time and memory that somebody chose', () => {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], MemorySize: 1024 });
    expect(Properties.Timeout).toBeGreaterThanOrEqual(29);
  });

  test('takes no concurrency away from the rest of the account', () => {
    expect(Properties.ReservedConcurrentExecutions).toBeUndefined();
  });

  test('writes a log of its own that is not kept forever', () => {
    const log = resources('AWS::Logs::LogGroup')[readable(Properties.LoggingConfig.LogGroup)]!;
    expect(log.Properties.RetentionInDays).toBe(90);
  });
});

function mayList(prefix: string): string {
  return `ArticleBucket if ${JSON.stringify({ StringLikeIfExists: { 's3:prefix': prefix } })}`;
}
