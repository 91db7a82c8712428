import type { Template } from './template.ts';

export interface Route {
  routeKey: string;
  functionArn: string;
  needsToken: boolean;
  jwt?: { issuer: string; audience: string[]; scopes: string[] };
}

/** The route of the template's HTTP API that takes the request: the one that says most, `$default` where none says anything. */
export function findRoute(template: Template, method: string, path: string): Route | undefined {
  const matching = template.resources('AWS::ApiGatewayV2::Route').filter(({ properties }) => matches(properties.RouteKey, method, path));
  const [best] = matching.sort((one, other) => weight(other.properties.RouteKey) - weight(one.properties.RouteKey));
  if (best === undefined) return undefined;
  const { RouteKey, Target, AuthorizationType, AuthorizerId, AuthorizationScopes = [], ApiId } = best.properties;
  const integration = template.resources('AWS::ApiGatewayV2::Integration').find(({ name }) => Target === `integrations/${name}`)!;
  const functionArn: string = integration.properties.IntegrationUri;
  expectLeaveToInvoke(template, functionArn, ApiId);
  const authorizer = template.resources('AWS::ApiGatewayV2::Authorizer').find(({ name }) => name === AuthorizerId)?.properties;
  const { Issuer, Audience } = authorizer?.JwtConfiguration ?? {};
  return {
    ...{ routeKey: RouteKey, functionArn, needsToken: AuthorizationType === 'JWT' },
    ...(authorizer && { jwt: { issuer: Issuer, audience: Audience, scopes: AuthorizationScopes } }),
  };
}

function matches(routeKey: string, method: string, path: string): boolean {
  if (routeKey === '$default') return true;
  const [wantedMethod, pattern = ''] = routeKey.split(' ');
  const expression = pattern.replace(/\{(\w+)(\+?)\}/g, (_, __, isGreedy) => (isGreedy ? '.+' : '[^/]+'));
  return ['ANY', method].includes(wantedMethod ?? '') && new RegExp(`^${expression}$`).test(path);
}

/** More for a method named, for each part written out, and less for a part that takes all that follows. */
function weight(routeKey: string): number {
  if (routeKey === '$default') return -1000;
  const parts = routeKey.split('/').map((part) => (part.endsWith('+}') ? -100 : part.startsWith('{') ? 1 : 10));
  return parts.reduce((sum, part) => sum + part, routeKey.startsWith('ANY') ? 0 : 1);
}

/** Without the function's own leave API Gateway answers 500. */
function expectLeaveToInvoke(template: Template, functionArn: string, apiId: string): void {
  const isAllowed = template.resources('AWS::Lambda::Permission').some(({ properties: { FunctionName, Principal, SourceArn } }) => {
    const isFunction = FunctionName === functionArn || functionArn.endsWith(`:${FunctionName}`);
    return isFunction && Principal === 'apigateway.amazonaws.com' && (SourceArn === undefined || SourceArn.includes(`:${apiId}/`));
  });
  if (!isAllowed) throw new Error(`API Gateway has no leave to invoke ${functionArn}`);
}
