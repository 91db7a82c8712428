import { runSimulation } from '@cloud-copilot/iam-simulate';
import type { AwsCall } from './aws-calls.ts';
import { account } from './kinds.ts';
import type { Resource, Template } from './template.ts';

/** Whether the template's policies let somebody do something. */
export interface Permissions {
  allow(who: Principal, call: AwsCall): Promise<boolean>;
}

/** A role of the template, by its name, or a service of AWS that acts for a resource of this account. */
export type Principal = { role: string } | { service: string; sourceArn: string };

interface Policy {
  name: string;
  policy: unknown;
}

/** Everything goes by TLS in an account; the bucket's own policy asks for it. */
const context = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3', 'aws:PrincipalAccount': account };
/** An organization that forbids nothing. */
const everything: Policy = {
  name: 'FullAWSAccess',
  policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
};

export function permissionsIn(template: Template): Permissions {
  const known = new Map<string, Promise<boolean>>();
  return {
    allow(who, call) {
      const question = JSON.stringify([who, call]);
      const answer = known.get(question) ?? simulate(template, who, call);
      known.set(question, answer);
      return answer;
    },
  };
}

async function simulate(template: Template, who: Principal, { action, resource, context: more }: AwsCall): Promise<boolean> {
  const principal = 'role' in who ? `arn:aws:iam::${account}:role/${who.role}` : who.service;
  const source: Record<string, string> = 'role' in who ? {} : { 'aws:SourceArn': who.sourceArn, 'aws:SourceAccount': account };
  const answer = await runSimulation(
    {
      request: { principal, action, resource: { resource, accountId: account }, contextVariables: { ...context, ...source, ...more } },
      identityPolicies: 'role' in who ? policiesOfRole(template, who.role) : [],
      resourcePolicy: policyOfResource(template, resource),
      serviceControlPolicies: [{ orgIdentifier: 'o-none', policies: [everything] }],
      resourceControlPolicies: [],
    },
    {},
  );
  if (answer.resultType === 'error') throw new Error(`${action} on ${resource} cannot be decided: ${JSON.stringify(answer.errors)}`);
  return answer.overallResult === 'Allowed';
}

export function policiesOfRole(template: Template, role: string): Policy[] {
  const { properties } = template.resources('AWS::IAM::Role').find(({ name }) => name === role)!;
  if (properties.ManagedPolicyArns?.length > 0) throw new Error(`${role} has policies of AWS itself, which are not known here`);
  const inline: Policy[] = (properties.Policies ?? []).map((one: Record<string, unknown>) => ({
    name: one.PolicyName,
    policy: one.PolicyDocument,
  }));
  const attached = template.resources('AWS::IAM::Policy').filter((policy) => policy.properties.Roles?.includes(role));
  return [...inline, ...attached.map(({ name, properties: { PolicyDocument } }) => ({ name, policy: PolicyDocument }))];
}

/** What stands in the policies of the bucket or queue itself. */
function policyOfResource(template: Template, arn: string): unknown {
  const statements = [
    ...policiesOn(template, 'AWS::S3::BucketPolicy', arn.replace(/\/.*/, ''), ({ Bucket }) => [Bucket]),
    ...policiesOn(template, 'AWS::SQS::QueuePolicy', arn, ({ Queues }) => Queues.map((url: string) => url.split('/').at(-1))),
  ];
  return statements.length === 0 ? undefined : { Version: '2012-10-17', Statement: statements };
}

function policiesOn(template: Template, type: string, arn: string, names: (properties: Resource['properties']) => string[]): unknown[] {
  return template
    .resources(type)
    .filter(({ properties }) => names(properties).some((name) => arn.endsWith(`:${name}`)))
    .flatMap(({ properties }) => properties.PolicyDocument.Statement);
}
