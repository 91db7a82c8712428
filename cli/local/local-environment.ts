import { announcements } from '../../functions/adapters/deliveries.ts';
import type { Environment as AnnounceChanges } from '../../functions/announce-changes/environment.ts';
import type { Environment as AnnounceChecks } from '../../functions/announce-checks/environment.ts';
import type { Environment as CheckArticle } from '../../functions/check-article/environment.ts';
import type { Environment as LoadFacts } from '../../functions/load-facts/environment.ts';
import type { Environment as RecheckArticles } from '../../functions/recheck-articles/environment.ts';
import type { TableNames } from './tables.ts';

export const region = 'us-east-1';
/** The engines look at no signature, but the SDK signs. */
export const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** What of the user's own AWS set-up would lead the SDK past the local endpoints or to real credentials. */
const neutral = {
  AWS_PROFILE: '',
  AWS_SESSION_TOKEN: '',
  AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false',
  AWS_USE_FIPS_ENDPOINT: 'false',
  AWS_USE_DUALSTACK_ENDPOINT: 'false',
  // On Node 20 every client would warn of a release to come, in the middle of what the user wants to read.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

/** The variables that lead the handlers, and any AWS SDK client, to the local engines. */
export function localEnvironment(
  endpoints: { s3: string; dynamodb: string; recheckQueue: string; events: string },
  bucket: string,
  tableNames: TableNames,
) {
  const functions = {
    BUCKET: bucket,
    REFERENCE_FACTS_TABLE: tableNames.referenceFacts,
    ARTICLE_CHECKS_TABLE: tableNames.articleChecks,
    RECHECK_QUEUE_URL: endpoints.recheckQueue,
    RECHECK_DELAY_SECONDS: String(announcements.delaySeconds),
    EVENT_BUS: 'countercheck',
  } satisfies CheckArticle & AnnounceChecks & LoadFacts & RecheckArticles & Record<keyof AnnounceChanges, string>;
  return {
    ...neutral,
    ...functions,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_EVENTBRIDGE: endpoints.events,
    AWS_ENDPOINT_URL_SQS: new URL(endpoints.recheckQueue).origin,
  };
}

/** Sets the variables in this process; the function it answers puts them back as they were. */
export function enterEnvironment(environment: Record<string, string>): () => void {
  const before = Object.keys(environment).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, environment);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
