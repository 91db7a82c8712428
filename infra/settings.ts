import type { App } from 'aws-cdk-lib';

/** What a newsroom decides about its own stack. */
export interface Settings {
  /** Days after its upload at which an article is erased with its report and discrepancies; without it, never. */
  articleRetentionDays?: number;
  /** Calls of the recheck queue that a back-fill makes at a time, ten articles each. */
  backfillConcurrency?: number;
  /** Percentage of articles that a back-fill may fail to send before it is given up. */
  backfillToleratedFailurePercentage?: number;
  /** The address of an issuer of JSON Web Tokens that the newsroom has already; without it, the stack makes a user pool. */
  tokenIssuer?: string;
  /** Whom tokens of that issuer are meant for, when they are for this API. */
  tokenAudience?: readonly string[];
  /** Where the review desk is served, for people to sign in; without it, the user pool has no client for people. */
  deskUrls?: readonly string[];
  /** From which origins browsers may call the API; without it, from none. */
  allowedOrigins?: readonly string[];
  /** Who is mailed of alarms; without it, nobody is told. */
  alarmEmail?: string;
  /** Who is mailed of each discrepancy that is an error. */
  discrepancyEmail?: string;
  /** Where events are posted, and the name of the secret (Secrets Manager) by which the receiver knows them. */
  webhook?: { url: string; secretName: string };
  /** What a month may cost before `alarmEmail` is told, in dollars. */
  monthlyBudgetDollars?: number;
  /** Tags of everything in the stack, besides `countercheck:stack`. */
  tags?: Readonly<Record<string, string>>;
}

/** Settings as they are given with `-c name=value` or in the context of cdk.json. */
export function settingsOf(app: App): Settings {
  return {
    articleRetentionDays: days(app, 'articleRetentionDays'),
    backfillConcurrency: wholeNumber(app, 'backfillConcurrency', { from: 1, to: 1000 }),
    backfillToleratedFailurePercentage: wholeNumber(app, 'backfillToleratedFailurePercentage', { from: 0, to: 100 }),
    tokenIssuer: list(app, 'tokenIssuer')?.[0],
    tokenAudience: list(app, 'tokenAudience'),
    deskUrls: addresses(app, 'deskUrls'),
    allowedOrigins: addresses(app, 'allowedOrigins'),
    alarmEmail: mailAddress(app, 'alarmEmail'),
    discrepancyEmail: mailAddress(app, 'discrepancyEmail'),
    webhook: webhook(app),
    monthlyBudgetDollars: amount(app, 'monthlyBudgetDollars'),
    tags: tags(app),
  };
}

/** Several values have commas between them. */
function list(app: App, name: string): string[] | undefined {
  const given: unknown = app.node.tryGetContext(name);
  if (given === undefined) return undefined;
  return String(given)
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
}

function addresses(app: App, name: string): string[] | undefined {
  const given = list(app, name);
  const wrong = given?.find((address) => !/^(https:\/\/[^*]+|http:\/\/localhost(:\d+)?(\/.*)?)$/.test(address));
  if (wrong !== undefined) throw new Error(`${name} has ${wrong}; write addresses with https://, and no *`);
  return given;
}

function days(app: App, name: string): number | undefined {
  const given = app.node.tryGetContext(name);
  if (given === undefined) return undefined;
  const value = Number(given);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} is ${given}; write a whole number of days, such as 365`);
  return value;
}

function wholeNumber(app: App, name: string, { from, to }: { from: number; to: number }): number | undefined {
  const given = app.node.tryGetContext(name);
  if (given === undefined) return undefined;
  const value = Number(given);
  if (!Number.isInteger(value) || value < from || value > to)
    throw new Error(`${name} is ${given}; write a whole number from ${from} to ${to}`);
  return value;
}

function mailAddress(app: App, name: string): string | undefined {
  const [given] = list(app, name) ?? [];
  if (given !== undefined && !/^[^@\s]+@[^@\s]+$/.test(given)) throw new Error(`${name} is ${given}; write a mail address`);
  return given;
}

function webhook(app: App): Settings['webhook'] {
  const [url] = list(app, 'webhookUrl') ?? [];
  const [secretName] = list(app, 'webhookSecretName') ?? [];
  if (url === undefined && secretName === undefined) return undefined;
  if (url === undefined || secretName === undefined) throw new Error('webhookUrl and webhookSecretName need each other');
  if (!/^https:\/\/[^*\s]+$/.test(url)) throw new Error(`webhookUrl is ${url}; write an address with https://`);
  return { url, secretName };
}

function amount(app: App, name: string): number | undefined {
  const given = app.node.tryGetContext(name);
  if (given === undefined) return undefined;
  const value = Number(given);
  if (!(value > 0 && Number.isFinite(value))) throw new Error(`${name} is ${given}; write a sum such as 25`);
  return value;
}

function tags(app: App): Settings['tags'] {
  const pairs = list(app, 'tags')?.map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]);
  const wrong = pairs?.find(([name, value]) => !name || !value);
  if (wrong) throw new Error(`tags has ${wrong[0]}; write name=value, with commas between`);
  return pairs && Object.fromEntries(pairs);
}
