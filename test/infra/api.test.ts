import { expect, test } from 'vitest';
import { readable, resource, resources } from './synthesised-stack.ts';

test('nobody reaches the API unsigned, by whatever path', () => {
  const routes = Object.values(resources('AWS::ApiGatewayV2::Route'));
  expect(routes.map(({ Properties }) => [Properties.RouteKey, Properties.AuthorizationType])).toEqual([['$default', 'AWS_IAM']]);
});

test('every request is answered by our own function', () => {
  const integration = resource('AWS::ApiGatewayV2::Integration', 'Api').Properties;
  expect(readable(integration.IntegrationUri)).toBe('ApiAnsweringFunction');
  expect(integration.PayloadFormatVersion).toBe('2.0');
});

test('the function gives its answer before the gateway gives up', () => {
  expect(resource('AWS::Lambda::Function', 'ApiAnswering').Properties.Timeout).toBeLessThan(30);
});

test('no caller can take more than the agreed share', () => {
  const { DefaultRouteSettings } = resource('AWS::ApiGatewayV2::Stage', 'Api').Properties;
  expect(DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 });
});

test('every request leaves a line of JSON that says who asked for what and how it ended', () => {
  const { DestinationArn, Format } = resource('AWS::ApiGatewayV2::Stage', 'Api').Properties.AccessLogSettings;
  expect(readable(DestinationArn)).toBe('ApiAccessLog');
  expect(JSON.parse(Format)).toMatchObject({ caller: '$context.identity.caller', path: '$context.path', status: '$context.status' });
});
