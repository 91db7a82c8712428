import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CorsHttpMethod, type CorsPreflightOptions, HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { prefixes } from '../functions/adapters/deliveries.ts';
import { articleChecks as checksDefinition } from '../functions/adapters/tables.ts';
import type { Environment } from '../functions/api/environment.ts';
import type { Access } from './access.ts';
import { alarmPeriod, alarmWhen } from './alarm.ts';
import type { ArticleBucket } from './article-bucket.ts';
import { BundledFunction } from './bundled-function.ts';
import type { ProtectedTable } from './protected-table.ts';

export interface ApiProps {
  bucket: ArticleBucket;
  referenceFacts: ProtectedTable;
  articleChecks: ProtectedTable;
  access: Access;
  /** From which origins browsers may call; none without it. */
  allowedOrigins?: readonly string[];
}

/** Just under the thirty seconds after which an HTTP API gives up, so that the answer is ours. */
const timeoutSeconds = 29;
const throttle = { rateLimit: 50, burstLimit: 100 };

const hurts = 'the newsroom’s own systems and the review desk, who get no answer';

/**
 * The HTTP API: one route for all, so that even a 404 is ours, and no route can be without its authorizer.
 * Whom its failure hurts: the newsroom's own systems and the review desk; uploads to the bucket are still checked.
 */
export class Api extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    const api = new HttpApi(this, 'HttpApi', {
      description: 'Countercheck',
      defaultIntegration: new HttpLambdaIntegration('Answer', this.answering(props).lambda),
      defaultAuthorizer: props.access.authorizer,
      corsPreflight: props.allowedOrigins?.length ? corsFor(props.allowedOrigins) : undefined,
      createDefaultStage: false,
    });
    this.url = this.stageOf(api).url;
  }

  private answering({ bucket, referenceFacts, articleChecks, access }: ApiProps): BundledFunction {
    const answering = new BundledFunction(this, 'Answering', {
      name: 'api',
      timeoutSeconds,
      memoryMb: 1024,
      environment: {
        BUCKET: bucket.bucket.bucketName,
        REFERENCE_FACTS_TABLE: referenceFacts.tableName,
        ARTICLE_CHECKS_TABLE: articleChecks.tableName,
        TOKEN_AUDIENCE: access.audience.join(','),
        SCOPE_PREFIX: access.scopePrefix,
      } satisfies Environment,
      hurts,
    });
    bucket.allow(answering, prefixes.articles, 's3:PutObject', 's3:DeleteObject');
    bucket.allow(answering, prefixes.results, 's3:GetObject');
    // A report replaced since its check was looked up is looked up again, which takes a NoSuchKey.
    bucket.allowToSeeWhatIsMissing(answering, prefixes.results);
    referenceFacts.allow(answering, 'dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan');
    referenceFacts.allow(answering, 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem');
    articleChecks.allow(answering, 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem');
    for (const { name } of checksDefinition.indexes) articleChecks.allowQueryOfIndex(answering, name);
    return answering;
  }

  private stageOf(httpApi: HttpApi): HttpStage {
    const stage = new HttpStage(this, 'Stage', {
      httpApi,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLog()),
        format: AccessLogFormat.custom(JSON.stringify(accessLogLine)),
      },
    });
    alarmWhen(this, 'ServerErrors', {
      metric: stage.metricServerError({ period: alarmPeriod, statistic: 'Sum' }),
      reaches: 1,
      says: 'The API answered with a server error.',
      hurts,
      runbook: 'The API answers with errors',
    });
    return stage;
  }

  /** Who asked for what outlives the stack, as the data does that it was asked for. */
  private accessLog(): LogGroup {
    return new LogGroup(this, 'AccessLog', { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.RETAIN });
  }
}

const corsFor = (origins: readonly string[]): CorsPreflightOptions => ({
  allowOrigins: [...origins],
  allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.PUT, CorsHttpMethod.PATCH, CorsHttpMethod.DELETE],
  allowHeaders: ['authorization', 'content-type', 'if-match'],
  exposeHeaders: ['etag'],
  maxAge: Duration.hours(1),
});

const accessLogLine = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  bytes: '$context.responseLength',
  client: '$context.authorizer.claims.client_id',
  caller: '$context.authorizer.claims.sub',
  sourceIp: '$context.identity.sourceIp',
  error: '$context.integrationErrorMessage',
  refusal: '$context.authorizer.error',
};
