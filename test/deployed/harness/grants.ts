import type { RecordedCall } from './gate.ts';
import { policiesOfRole } from './permissions.ts';
import type { Template } from './template.ts';

/** One action on one resource that a role may take. */
export interface Grant {
  role: string;
  action: string;
  resource: string;
}

interface Statement {
  Effect: string;
  Action?: string | string[];
  Resource?: string | string[];
}

/** All that the template's roles may do; throws at a statement that cannot be told as actions on resources. */
export function grantsIn(template: Template): Grant[] {
  return template.resources('AWS::IAM::Role').flatMap(({ name }) =>
    policiesOfRole(template, name)
      .flatMap(({ policy }) => (policy as { Statement: Statement[] }).Statement)
      .flatMap((statement) => grantsOf(name, statement)),
  );
}

function grantsOf(role: string, { Effect, Action, Resource }: Statement): Grant[] {
  if (Effect !== 'Allow' || Action === undefined || Resource === undefined) throw new Error(`${role} has a statement other than Allow`);
  return [Action].flat().flatMap((action) => [Resource].flat().map((resource) => ({ role, action, resource })));
}

/** The grants that none of these calls needed. */
export function unused(grants: readonly Grant[], calls: readonly RecordedCall[]): Grant[] {
  return grants.filter(
    (grant) =>
      !calls.some((call) => call.role === grant.role && covers(grant.action, call.action) && covers(grant.resource, call.resource)),
  );
}

function covers(pattern: string, value: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 's').test(value);
}
