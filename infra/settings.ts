import type { App } from 'aws-cdk-lib';

/** What a newsroom decides about its own stack. */
export interface Settings {
  /** Days after its upload at which an article is erased with its report and discrepancies; without it, never. */
  articleRetentionDays?: number;
}

/** Settings as they are given with `-c name=value` or in the context of cdk.json. */
export function settingsOf(app: App): Settings {
  return { articleRetentionDays: days(app, 'articleRetentionDays') };
}

function days(app: App, name: string): number | undefined {
  const given = app.node.tryGetContext(name);
  if (given === undefined) return undefined;
  const value = Number(given);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} is ${given}; write a whole number of days, such as 365`);
  return value;
}
