import { App } from 'aws-cdk-lib';
import type { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { settingsOf } from '../../infra/settings.ts';
import { readable, resource, resources, synthesise, template } from './synthesised-stack.ts';

const routesOf = (of: Template) => Object.values(of.findResources('AWS::ApiGatewayV2::Route')).map(({ Properties }) => Properties);

test('nobody reaches the API without a token of our user pool, meant for one of our clients, by whatever path', () => {
  expect(routesOf(template)).toMatchObject([{ RouteKey: '$default', AuthorizationType: 'JWT' }]);
  const authorizer = resource('AWS::ApiGatewayV2::Authorizer', 'Tokens').Properties;
  expect(readable(routesOf(template)[0].AuthorizerId)).toContain('Tokens');
  expect(authorizer.IdentitySource).toEqual(['$request.header.Authorization']);
  expect(readable(authorizer.JwtConfiguration.Issuer)).toContain('AccessUsers');
  expect(authorizer.JwtConfiguration.Audience.map(readable)).toEqual(['AccessUsersNewsroom', 'AccessUsersReferenceDesk']);
});

test('or of the newsroom’s own issuer, and then there is no user pool', () => {
  const own = synthesise({ tokenIssuer: 'https://login.example.org/', tokenAudience: ['countercheck-api'] });
  expect(own.findResources('AWS::Cognito::UserPool')).toEqual({});
  expect(routesOf(own)).toMatchObject([{ RouteKey: '$default', AuthorizationType: 'JWT' }]);
  own.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
    JwtConfiguration: { Issuer: 'https://login.example.org/', Audience: ['countercheck-api'] },
  });
  expect(() => synthesise({ tokenIssuer: 'https://login.example.org/' })).toThrow(/needs a tokenAudience/);
});

test('people cannot sign themselves up, and need a second factor', () => {
  expect(resources('AWS::Cognito::UserPool').AccessUsers).toMatchObject({
    Properties: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true }, MfaConfiguration: 'ON', DeletionProtection: 'ACTIVE' },
    DeletionPolicy: 'Retain',
  });
});

test('a machine gets the scopes of its work and no other, the desk only where it is served from a known place', () => {
  const clients = resources('AWS::Cognito::UserPoolClient');
  const scopesOf = (name: string) => clients[name]!.Properties.AllowedOAuthScopes.map(readable).map((scope: string) => scope.split('/')[1]);
  expect(Object.keys(clients).sort()).toEqual(['AccessUsersNewsroom', 'AccessUsersReferenceDesk']);
  expect([scopesOf('AccessUsersNewsroom'), scopesOf('AccessUsersReferenceDesk')]).toEqual([
    ['read', 'write'],
    ['read', 'manage-facts'],
  ]);
  for (const { Properties } of Object.values(clients))
    expect(Properties).toMatchObject({ GenerateSecret: true, AllowedOAuthFlows: ['client_credentials'] });
  const desk = Object.values(synthesise({ deskUrls: ['https://desk.example.org/'] }).findResources('AWS::Cognito::UserPoolClient')).find(
    ({ Properties }) => Properties.CallbackURLs,
  );
  expect(desk?.Properties).toMatchObject({
    AllowedOAuthFlows: ['code'],
    CallbackURLs: ['https://desk.example.org/'],
    GenerateSecret: false,
  });
});

test('no page of another origin may call the API, unless it is named', () => {
  expect(resource('AWS::ApiGatewayV2::Api', 'Api').Properties.CorsConfiguration).toBeUndefined();
  synthesise({ allowedOrigins: ['https://desk.example.org'] }).hasResourceProperties('AWS::ApiGatewayV2::Api', {
    CorsConfiguration: {
      AllowOrigins: ['https://desk.example.org'],
      AllowHeaders: ['authorization', 'content-type', 'if-match'],
      ExposeHeaders: ['etag'],
    },
  });
  const settings = (name: string, value: string) => () => settingsOf(new App({ context: { [name]: value } }));
  expect(settings('allowedOrigins', '*')).toThrow(/no \*/);
  expect(settings('deskUrls', 'http://desk.example.org')).toThrow(/https/);
  expect(settings('allowedOrigins', 'https://a.example, http://localhost:5173')()).toMatchObject({
    allowedOrigins: ['https://a.example', 'http://localhost:5173'],
  });
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
  expect(JSON.parse(Format)).toMatchObject({ caller: '$context.authorizer.claims.sub', path: '$context.path', status: '$context.status' });
});
