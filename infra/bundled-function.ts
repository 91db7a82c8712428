import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { alarmPeriod, alarmWhen } from './alarm.ts';
import { bundledCode } from './bundled-code.ts';

export interface BundledFunctionProps {
  /** The folder under functions/ whose handler.ts exports `handler`. */
  name: string;
  timeoutSeconds: number;
  memoryMb: number;
  environment: Record<string, string>;
  /** Who feels it when it fails, and how. */
  hurts: string;
}

/**
 * One function with its log and a role that may do nothing but write that log, until somebody allows more.
 * Whom its failure hurts: whoever its owner serves; see the construct that makes it.
 */
export class BundledFunction extends Construct {
  readonly lambda: Lambda;
  private readonly role: Role;

  constructor(scope: Construct, id: string, { name, timeoutSeconds, memoryMb, environment, hurts }: BundledFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY });
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
    this.watch(name, hurts);
  }

  private watch(name: string, hurts: string): void {
    const sum = { period: alarmPeriod, statistic: 'Sum' };
    alarmWhen(this, 'Errors', {
      metric: this.lambda.metricErrors(sum),
      reaches: 1,
      says: `${name} threw, ran out of time or could not start.`,
      hurts,
      runbook: 'A function fails',
    });
    alarmWhen(this, 'Throttles', {
      metric: this.lambda.metricThrottles(sum),
      reaches: 1,
      // One that is put off for a moment comes again by itself.
      periods: 3,
      says: `${name} has been kept from starting for a quarter of an hour.`,
      hurts,
      runbook: 'A function is throttled',
    });
  }

  allow(statement: PolicyStatement): void {
    this.role.addToPrincipalPolicy(statement);
  }
}
