import { describe, expect, test } from 'vitest';
import { Environment as AnnounceChangesEnvironment } from '../../functions/announce-changes/environment.ts';
import { Environment as AnnounceChecksEnvironment } from '../../functions/announce-checks/environment.ts';
import { Environment as ApiEnvironment } from '../../functions/api/environment.ts';
import { Environment as CheckArticleEnvironment } from '../../functions/check-article/environment.ts';
import { Environment as LoadFactsEnvironment } from '../../functions/load-facts/environment.ts';
import { Environment as RecheckArticlesEnvironment } from '../../functions/recheck-articles/environment.ts';
import { permissionsOf, readable, resource, resources } from './synthesised-stack.ts';

const ownLog = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const ownQueue = ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage'];

const known = {
  TOKEN_AUDIENCE: 'AccessUsersNewsroom,AccessUsersReferenceDesk',
  SCOPE_PREFIX: 'countercheck/',
  BUCKET: 'ArticleBucket',
  REFERENCE_FACTS_TABLE: 'ReferenceFacts',
  ARTICLE_CHECKS_TABLE: 'ArticleChecks',
  RECHECK_QUEUE_URL: 'RecheckArticlesWorkQueue',
  RECHECK_DELAY_SECONDS: '90',
  EVENT_BUS: 'CheckEventsBus',
};

describe('a function may do what it needs and nothing else', () => {
  const checking = {
    'ArticleBucket/results/*': ['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutObject'],
    [mayList('articles/*')]: ['s3:ListBucket'],
    ReferenceFacts: ['dynamodb:BatchGetItem', 'dynamodb:Query'],
    ArticleChecks: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
  };

  test('check-article reads articles and facts, writes results and checks, and erases articles', () => {
    expect(permissionsOf('CheckArticleChecker')).toEqual({
      ...checking,
      CheckArticleCheckerLog: ownLog,
      CheckArticleDeliveryQueue: ownQueue,
      'ArticleBucket/articles/*': ['s3:DeleteObjectVersion', 's3:GetObject', 's3:GetObjectVersion', 's3:PutObject'],
      [mayList('results/*', 'StringLike')]: ['s3:ListBucket', 's3:ListBucketVersions'],
      [mayList('articles/*', 'StringLike')]: ['s3:ListBucketVersions'],
      [mayList('articles/*')]: ['s3:ListBucket'],
    });
  });

  test('recheck-articles does the same but erase, and fills its own queue', () => {
    expect(permissionsOf('RecheckArticlesRechecker')).toEqual({
      ...checking,
      RecheckArticlesRecheckerLog: ownLog,
      RecheckArticlesWorkQueue: [...ownQueue, 'sqs:SendMessage'].sort(),
      'ArticleBucket/articles/*': ['s3:GetObject', 's3:GetObjectVersion'],
      [mayList('results/*', 'StringLike')]: ['s3:ListBucket', 's3:ListBucketVersions'],
    });
  });

  test('announce-changes reads what changed in the facts, and tells the recheck queue', () => {
    expect(permissionsOf('RecheckArticlesAnnouncer')).toEqual({
      RecheckArticlesAnnouncerLog: ownLog,
      RecheckArticlesWorkQueue: ['sqs:SendMessage'],
      ReferenceFacts: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    });
  });

  test('announce-checks reads which checks were published and what they found, and puts events on our bus', () => {
    expect(permissionsOf('CheckEventsAnnouncer')).toEqual({
      CheckEventsAnnouncerLog: ownLog,
      ArticleChecks: [
        'dynamodb:DescribeStream',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
        'dynamodb:ListStreams',
        'dynamodb:Query',
      ],
      CheckEventsBus: ['events:PutEvents'],
    });
  });

  test('load-facts reads facts files, writes facts and results, and never sees a check', () => {
    expect(permissionsOf('LoadFactsLoader')).toEqual({
      LoadFactsLoaderLog: ownLog,
      LoadFactsDeliveryQueue: ownQueue,
      'ArticleBucket/facts/*': ['s3:GetObject', 's3:GetObjectVersion'],
      'ArticleBucket/results/*': ['s3:PutObject'],
      [mayList('facts/*')]: ['s3:ListBucket'],
      ReferenceFacts: [
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:Scan',
        'dynamodb:UpdateItem',
      ],
    });
  });

  test('the API writes articles, facts and decisions, and reads the rest', () => {
    expect(permissionsOf('ApiAnswering')).toEqual({
      ApiAnsweringLog: ownLog,
      'ArticleBucket/articles/*': ['s3:DeleteObject', 's3:PutObject'],
      'ArticleBucket/results/*': ['s3:GetObject'],
      [mayList('results/*')]: ['s3:ListBucket'],
      ReferenceFacts: [
        'dynamodb:BatchGetItem',
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:Scan',
        'dynamodb:UpdateItem',
      ],
      ArticleChecks: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      'ArticleChecks/index/by-id': ['dynamodb:Query'],
      'ArticleChecks/index/by-status': ['dynamodb:Query'],
    });
  });

  test('no role has a policy of AWS that says more', () => {
    for (const { Properties } of Object.values(resources('AWS::IAM::Role'))) expect(Properties.ManagedPolicyArns).toBeUndefined();
  });
});

test.each([
  ['CheckArticleChecker', CheckArticleEnvironment],
  ['RecheckArticlesRechecker', RecheckArticlesEnvironment],
  ['RecheckArticlesAnnouncer', AnnounceChangesEnvironment],
  ['CheckEventsAnnouncer', AnnounceChecksEnvironment],
  ['LoadFactsLoader', LoadFactsEnvironment],
  ['ApiAnswering', ApiEnvironment],
])('%s finds the environment that it reads when it starts, and no more', (name, Environment) => {
  const { NODE_OPTIONS: _, ...variables } = resource('AWS::Lambda::Function', name).Properties.Environment.Variables;
  const readAloud = Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, readable(value)]));
  expect(Object.keys(readAloud).sort()).toEqual(Object.keys(Environment.shape).sort());
  expect(readAloud).toEqual(expect.objectContaining(Object.fromEntries(Object.entries(known).filter(([key]) => key in readAloud))));
  const url = { RECHECK_QUEUE_URL: 'https://sqs.example/queue' };
  expect(Environment.safeParse({ ...readAloud, ...('RECHECK_QUEUE_URL' in readAloud && url) }).success).toBe(true);
});

describe.each(Object.entries(resources('AWS::Lambda::Function')))('%s', (_, { Properties }) => {
  test('runs on the pinned runtime, on arm64, with time and memory that somebody chose', () => {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], MemorySize: expect.any(Number) });
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

/** Also where S3 sees no prefix: in a GET of what is not there. */
function mayList(prefix: string, operator = 'StringLikeIfExists'): string {
  return `ArticleBucket if ${JSON.stringify({ [operator]: { 's3:prefix': prefix } })}`;
}
