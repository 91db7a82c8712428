import { Duration } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { alarmWhen } from './alarm.ts';
import { bundledCode } from './bundled-code.ts';

export interface BundledFunctionProps {
  /** The folder under functions/ whose handler.ts exports `handler`. */
  name: string;
  timeoutSeconds: number;
  memoryMb: number;
  environment: Record<string, string>;
}

/**
 * One function with its log and a role that may do nothing but write that log, until somebody allows more.
 * Whom its failure hurts: whoever its owner serves; see the construct that makes it.
 */
export class BundledFunction extends Construct {
  readonly lambda: Lambda;
  private readonly role: Role;

  constructor(scope: Construct, id: string, { name, timeoutSeconds, memoryMb, environment }: BundledFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', { retention: RetentionDays.THREE_MONTHS });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(this.role);
    this.lambda = new Lambda(this, 'Function', {
      description: `Countercheck: ${name}`,
      code: bundledCode(name),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: Duration.seconds(timeoutSeconds),
      memorySize: memoryMb,
      environment: {
        ...environment,
        NODE_OPTIONS: '--enable-source-maps',
      },
      role: this.role,
      logGroup,
    });
    alarmWhen(this, 'Errors', {
      metric: this.lambda.metricErrors({ period: Duration.minutes(5), statistic: 'Sum' }),
      reaches: 1,
      says: `${name} threw, ran out of time or could not start.`,
      runbook: 'A function fails',
    });
  }

  allow(statement: PolicyStatement): void {
    this.role.addToPrincipalPolicy(statement);
  }
}
