import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { FactCheckStack } from './fact-check-stack.ts';
import { settingsOf } from './settings.ts';

/** The stack behind its gate: synthesis throws on a finding of the AWS Solutions rules that nobody answered for. */
export function factCheckApp(props?: AppProps): App {
  const app = new App(props);
  const description = 'Countercheck: checks the numbers and dates of uploaded articles.';
  new FactCheckStack(app, 'Countercheck', { description, ...settingsOf(app) });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}
