import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { FactCheckStack } from '../../infra/fact-check-stack.ts';
import type { Settings } from '../../infra/settings.ts';

/** What cdk.json gives the CLI, without the bundling of the functions. */
export const context = {
  ...JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')).context,
  'aws:cdk:bundling-stacks': [],
};

/** The stack as it is with these settings. */
export function synthesise(settings: Settings = {}): Template {
  // The built-in validation has a test of its own (the gate); here it would only take its five seconds.
  const app = new App({ context, builtinCloudFormationValidation: false });
  return Template.fromStack(new FactCheckStack(app, 'Countercheck', settings));
}

export const template = synthesise();

export interface Resource {
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties are whatever CloudFormation takes
  Properties: any;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  DependsOn?: string[];
}

/** Resources of a type by their logical id without its hash. */
export function resources(type: string): Record<string, Resource> {
  return Object.fromEntries(Object.entries(template.findResources(type)).map(([id, resource]) => [nameOf(id), resource as Resource]));
}

/** The one resource of a type whose id contains this name. */
export function resource(type: string, name: string): Resource {
  const found = Object.entries(resources(type)).filter(([id]) => id.includes(name));
  if (found.length !== 1) throw new Error(`${found.length} resources of ${type} are named ${name}`);
  return found[0]![1];
}

export function nameOf(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, '');
}

/** An ARN or reference as one would read it aloud: the resource's name and what follows it. */
export function readable(reference: unknown): string {
  if (typeof reference === 'string') return reference;
  const [[kind, value]] = Object.entries(reference as object) as [[string, never]];
  if (kind === 'Fn::GetAtt') return nameOf(value[0]);
  if (kind === 'Ref') return nameOf(value);
  if (kind === 'Fn::Join') return (value[1] as unknown[]).map(readable).join('');
  throw new Error(`cannot read ${JSON.stringify(reference)}`);
}

/** What the function's role may do: actions by resource, with the condition where there is one. */
export function permissionsOf(functionName: string): Record<string, string[]> {
  const permissions: Record<string, string[]> = {};
  for (const statement of resource('AWS::IAM::Policy', functionName).Properties.PolicyDocument.Statement) {
    if (statement.Effect !== 'Allow') throw new Error(`${functionName} has a statement that is not Allow`);
    const condition = statement.Condition ? ` if ${JSON.stringify(statement.Condition)}` : '';
    for (const target of [statement.Resource].flat()) {
      const key = `${readable(target)}${condition}`;
      permissions[key] = [...(permissions[key] ?? []), ...[statement.Action].flat()].sort();
    }
  }
  return permissions;
}
