import { type App, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { expect, test, vi } from 'vitest';
import { factCheckApp } from '../../infra/fact-check-app.ts';
import { context } from './synthesised-stack.ts';

// The first validation of a process loads the schemas of all of CloudFormation.
vi.setConfig({ testTimeout: 120_000 });

test('the stack stands up to the AWS Solutions rules and to the schemas of CloudFormation', () => {
  expect(() => factCheckApp({ context }).synth()).not.toThrow();
});

test('a resource that breaks an AWS Solutions rule does not pass the gate', () => {
  const app = factCheckApp({ context });
  new Bucket(app.node.findChild('Countercheck'), 'Careless');
  expect(() => app.synth()).toThrow(/AwsSolutions-S1/);
});

test('a resource that CloudFormation would refuse does not pass the gate', () => {
  const app = factCheckApp({ context });
  new CfnQueue(app.node.findChild('Countercheck'), 'Impossible', { visibilityTimeout: 50_000 });
  expect(() => app.synth()).toThrow(/VisibilityTimeout/);
});

test('nothing is excused but the unknown ends of keys, one dearer plan and what Step Functions needs, each with its reason', () => {
  expect([...new Set(excuses(factCheckApp({ context })))]).toEqual([
    'CheckArticle/Checker: IAM5 articles/*',
    'CheckArticle/Checker: IAM5 results/*',
    'LoadFacts/Loader: IAM5 facts/*',
    'LoadFacts/Loader: IAM5 results/*',
    'RecheckArticles/Rechecker: IAM5 articles/*',
    'RecheckArticles/Rechecker: IAM5 results/*',
    'Backfill: IAM5 results/backfills/*',
    'Backfill: IAM5 arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:Countercheck-backfill:*',
    'Backfill: SF2',
    'Backfill: IAM5 *',
    'Access/Users: COG3',
    'Access/Users: COG8',
    'Api/Answering: IAM5 articles/*',
    'Api/Answering: IAM5 results/*',
  ]);
});

function excuses(app: App): string[] {
  return app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>))
      .map(([id, reason]) => {
        expect(reason.length).toBeGreaterThan(40);
        const [, rule, key] = /AwsSolutions-(\w+)(?:\[Resource::(?:<ArticleBucket\w+\.Arn>\/)?(.*)\])?$/.exec(id) ?? [];
        return `${node.path.replace('Countercheck/', '')}: ${[rule, key].filter(Boolean).join(' ')}`;
      }),
  );
}
