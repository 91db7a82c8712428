import { App } from 'aws-cdk-lib';
import { describe, expect, test } from 'vitest';
import { articleChecks, referenceFacts } from '../../functions/adapters/tables.ts';
import { settingsOf } from '../../infra/settings.ts';
import { readable, resources, synthesise } from './synthesised-stack.ts';

const buckets = Object.entries(resources('AWS::S3::Bucket')).map(([name, bucket]) => ({ name, ...bucket }));
const tables = Object.entries(resources('AWS::DynamoDB::GlobalTable')).map(([name, table]) => ({ name, ...table }));
const bucket = buckets.find(({ name }) => name === 'ArticleBucket')!;

describe.each(buckets)('bucket $name', ({ name, Properties, DeletionPolicy, UpdateReplacePolicy }) => {
  const policies = Object.values(resources('AWS::S3::BucketPolicy')).filter((policy) => readable(policy.Properties.Bucket) === name);
  const statements = policies.flatMap((policy) => policy.Properties.PolicyDocument.Statement);

  test('is never public', () => {
    expect(Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(Properties.AccessControl).toBeUndefined();
    expect(Properties.OwnershipControls.Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }]);
    for (const { Effect, Principal } of statements) if (Effect === 'Allow') expect(Principal).not.toEqual({ AWS: '*' });
  });

  test('refuses requests without TLS 1.2', () => {
    const denials = statements.filter(({ Effect, Action }) => Effect === 'Deny' && Action === 's3:*');
    expect(denials.map(({ Condition }) => Condition)).toEqual([
      { Bool: { 'aws:SecureTransport': 'false' } },
      { NumericLessThan: { 's3:TlsVersion': 1.2 } },
    ]);
  });

  test('is encrypted', () => {
    const [rule] = Properties.BucketEncryption.ServerSideEncryptionConfiguration;
    expect(rule.ServerSideEncryptionByDefault.SSEAlgorithm).toBe('AES256');
  });

  test('survives the deletion of the stack', () => {
    expect({ DeletionPolicy, UpdateReplacePolicy }).toEqual({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });
});

test('an article that is replaced can be brought back for ninety days', () => {
  expect(bucket.Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
  const rules: Record<string, unknown>[] = bucket.Properties.LifecycleConfiguration.Rules;
  expect(rules.find(({ Id }) => Id === 'replaced-versions')).toMatchObject({ NoncurrentVersionExpiration: { NoncurrentDays: 90 } });
});

test('no rule takes an article away that nobody replaced or deleted', () => {
  for (const rule of bucket.Properties.LifecycleConfiguration.Rules) {
    expect(rule).not.toHaveProperty('ExpirationInDays');
    expect(rule).not.toHaveProperty('ExpirationDate');
  }
});

test('an article whose time is over is deleted, and nothing else is', () => {
  const { LifecycleConfiguration } = Object.values(synthesise({ articleRetentionDays: 365 }).findResources('AWS::S3::Bucket')).find(
    ({ Properties }) => Properties.VersioningConfiguration,
  )!.Properties;
  const expiring = LifecycleConfiguration.Rules.filter((rule: object) => 'ExpirationInDays' in rule);
  expect(expiring).toEqual([{ Id: 'old-articles', Prefix: 'articles/', Status: 'Enabled', ExpirationInDays: 365 }]);
});

test.each(['0', '1.5', 'a year'])('a time of %s days is refused', (articleRetentionDays) => {
  expect(() => settingsOf(new App({ context: { articleRetentionDays } }))).toThrow(/whole number of days/);
  expect(settingsOf(new App({ context: { articleRetentionDays: '365' } }))).toMatchObject({ articleRetentionDays: 365 });
});

test('uploads that were never finished are cleared away', () => {
  const rules: Record<string, unknown>[] = bucket.Properties.LifecycleConfiguration.Rules;
  expect(rules.find(({ Id }) => Id === 'unfinished-uploads')).toMatchObject({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } });
});

test('who read or wrote which article is on record', () => {
  expect(readable(bucket.Properties.LoggingConfiguration.DestinationBucketName)).toBe('ArticleBucketAccessLogs');
});

test('there are the two tables and no third', () => {
  expect(tables.map(({ name }) => name)).toEqual(['ReferenceFacts', 'ArticleChecks']);
});

describe.each(tables)('table $name', ({ name, Properties, DeletionPolicy, UpdateReplacePolicy }) => {
  const definition = name === 'ReferenceFacts' ? referenceFacts : articleChecks;

  test('has the keys and indexes that the adapters and the local engines use', () => {
    expect(keysOf(Properties)).toEqual([definition.partitionKey, definition.sortKey]);
    const indexes = (Properties.GlobalSecondaryIndexes ?? []) as { IndexName: string; KeySchema: Key[]; Projection: object }[];
    expect(indexes.map((index) => [index.IndexName, ...keysOf(index)])).toEqual(
      definition.indexes.map((index) => [index.name, index.partitionKey, index.sortKey]),
    );
    expect(indexes.map(({ Projection }) => Projection)).toEqual(definition.indexes.map(({ holds }) => ({ ProjectionType: holds })));
  });

  test('survives the deletion of the stack', () => {
    expect({ DeletionPolicy, UpdateReplacePolicy }).toEqual({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    for (const replica of Properties.Replicas) expect(replica.DeletionProtectionEnabled).toBe(true);
  });

  test('can be wound back', () => {
    for (const replica of Properties.Replicas) expect(replica.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(true);
  });

  test('is encrypted, and costs nothing while nobody uses it', () => {
    expect(Properties.SSESpecification.SSEEnabled).toBe(true);
    expect(Properties.BillingMode).toBe('PAY_PER_REQUEST');
  });
});

interface Key {
  AttributeName: string;
  KeyType: 'HASH' | 'RANGE';
}

function keysOf({ KeySchema }: { KeySchema: Key[] }): string[] {
  expect(KeySchema.map(({ KeyType }) => KeyType)).toEqual(['HASH', 'RANGE']);
  return KeySchema.map(({ AttributeName }) => AttributeName);
}
