import type { Assembly } from './assembly.ts';
import { resolve } from './intrinsics.ts';
import { account, kindOf, region } from './kinds.ts';

export interface Resource {
  logicalId: string;
  type: string;
  name: string;
  /** Its properties, every reference in them resolved. */
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties are whatever CloudFormation takes
  properties: any;
}

/** A template whose references lead to the resources as they stand here. */
export interface Template {
  resources(...types: string[]): Resource[];
  /** The one resource of which `Arn` is this attribute. */
  byArn(arn: string): Resource;
  arnOf(resource: Resource): string;
}

export function openTemplate({ stackName, template }: Pick<Assembly, 'stackName' | 'template'>): Template {
  const pseudo: Record<string, string> = {
    'AWS::AccountId': account,
    'AWS::Region': region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stackName,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/${stackName}/local`,
  };
  const rawOf = (logicalId: string) => {
    const raw = template.Resources[logicalId];
    if (raw === undefined) throw new Error(`The template refers to ${logicalId}, which it has not`);
    return { ...raw, kind: kindOf(raw.Type, logicalId) };
  };
  const nameOf = (logicalId: string): string => {
    const { kind, Properties = {}, Type } = rawOf(logicalId);
    const given = kind.nameProperty && Properties[kind.nameProperty];
    if (given !== undefined && given !== '') return resolve(given, references) as string;
    return Type === 'AWS::S3::Bucket' ? `${stackName}-${logicalId}`.toLowerCase() : `${stackName}-${logicalId}`;
  };
  const references = {
    ref: (id: string) => pseudo[id] ?? (rawOf(id).kind.ref ?? ((name) => name))(nameOf(id)),
    attribute(logicalId: string, attribute: string) {
      const { kind, Type } = rawOf(logicalId);
      const answer = kind.attributes?.[attribute];
      if (answer === undefined)
        throw new Error(`No answer to ${attribute} of ${logicalId} (${Type}) in test/deployed/harness/kinds.ts yet`);
      return answer(nameOf(logicalId));
    },
  };
  const resources = Object.entries(template.Resources).map(([logicalId, { Type, Properties = {} }]) => ({
    ...{ logicalId, type: Type, name: nameOf(logicalId) },
    properties: resolve(Properties, references),
  }));
  const arnOf = ({ logicalId }: Resource) => references.attribute(logicalId, 'Arn');
  return {
    arnOf,
    resources: (...types) => resources.filter(({ type }) => types.includes(type)),
    byArn(arn) {
      const found = resources.find((resource) => kindOf(resource.type, resource.logicalId).attributes?.Arn && arnOf(resource) === arn);
      if (found === undefined) throw new Error(`No resource of the template is ${arn}`);
      return found;
    },
  };
}
