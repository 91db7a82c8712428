import { Aws, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
  type UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** As the functions know them; a test compares. */
const scopes = {
  read: 'Read reports, discrepancies and facts, and check texts without storing them',
  write: 'Upload and erase articles',
  review: 'Decide on discrepancies',
  'manage-facts': 'Add, change and remove reference facts',
} as const;
type Scope = keyof typeof scopes;

const resourceServer = 'countercheck';

/**
 * Who may call the API: whoever has a token of the newsroom's own issuer, or else of a user pool made here.
 * Whom its failure hurts: everyone who works through the API; uploads to the bucket are still checked.
 */
export class Access extends Construct {
  readonly authorizer: IHttpRouteAuthorizer;
  readonly audience: readonly string[];
  readonly scopePrefix = `${resourceServer}/`;
  /** What is to be known of the user pool by those who ask it for tokens: names, values and what they are. */
  readonly told: readonly (readonly [name: string, value: string, description: string])[];

  constructor(scope: Construct, id: string, { tokenIssuer, tokenAudience, deskUrls }: Settings) {
    super(scope, id);
    if (tokenIssuer === undefined) {
      const { pool, clients, domain } = this.userPool(deskUrls ?? []);
      this.audience = clients.map(({ userPoolClientId }) => userPoolClientId);
      this.told = [
        ['TokenUrl', `${domain.baseUrl()}/oauth2/token`, 'Where machines exchange their id and secret for a token'],
        ['UserPoolId', pool.userPoolId, 'The user pool that has the clients and their secrets'],
        ...clients.map(
          (client) => [`${client.node.id}ClientId`, client.userPoolClientId, `The id of the client ${client.node.id}`] as const,
        ),
      ];
      this.authorizer = this.tokensOf(`https://cognito-idp.${Aws.REGION}.${Aws.URL_SUFFIX}/${pool.userPoolId}`);
    } else {
      if (!tokenAudience?.length) throw new Error('tokenIssuer needs a tokenAudience: whom its tokens for this API are meant for');
      this.audience = tokenAudience;
      this.told = [];
      this.authorizer = this.tokensOf(tokenIssuer);
    }
  }

  private tokensOf(issuer: string): HttpJwtAuthorizer {
    return new HttpJwtAuthorizer('Tokens', issuer, { jwtAudience: [...this.audience] });
  }

  private userPool(deskUrls: readonly string[]) {
    const pool = new UserPool(this, 'Users', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: { minLength: 14, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const reason = 'Threat protection comes with a dearer plan; nobody signs up alone, and everyone has a second factor.';
    for (const rule of ['COG3', 'COG8']) Validations.of(pool).acknowledge({ id: `AwsSolutions-${rule}`, reason });
    const server = pool.addResourceServer('Scopes', {
      identifier: resourceServer,
      scopes: Object.entries(scopes).map(([scopeName, scopeDescription]) => new ResourceServerScope({ scopeName, scopeDescription })),
    });
    const domain = pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `${Stack.of(this).stackName.toLowerCase()}-${Aws.ACCOUNT_ID}` },
    });
    const clients = [
      machineClient(pool, server, 'Newsroom', ['read', 'write']),
      machineClient(pool, server, 'ReferenceDesk', ['read', 'manage-facts']),
      ...(deskUrls.length > 0 ? [deskClient(pool, server, deskUrls)] : []),
    ];
    return { pool, clients, domain };
  }
}

/** A system with a secret, which is a caller of its own: no person signs in. */
function machineClient(pool: UserPool, server: UserPoolResourceServer, id: string, allowed: readonly Scope[]): UserPoolClient {
  return pool.addClient(id, {
    generateSecret: true,
    oAuth: { flows: { clientCredentials: true }, scopes: allowed.map((name) => ofServer(server, name)) },
    accessTokenValidity: Duration.hours(1),
    enableTokenRevocation: true,
  });
}

/** The review desk in a browser, which can keep no secret; people sign in. */
function deskClient(pool: UserPool, server: UserPoolResourceServer, callbackUrls: readonly string[]): UserPoolClient {
  return pool.addClient('Desk', {
    generateSecret: false,
    authFlows: {},
    preventUserExistenceErrors: true,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, ...(['read', 'review'] as const).map((name) => ofServer(server, name))],
      callbackUrls: [...callbackUrls],
      logoutUrls: [...callbackUrls],
    },
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
    enableTokenRevocation: true,
  });
}

const ofServer = (server: UserPoolResourceServer, name: Scope): OAuthScope =>
  OAuthScope.resourceServer(server, new ResourceServerScope({ scopeName: name, scopeDescription: scopes[name] }));
