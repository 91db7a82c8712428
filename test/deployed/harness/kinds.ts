import { region } from '../../../cli/local/local-environment.ts';

export const account = '000000000000';
export { region };

/** How resources of one kind are named, and what CloudFormation answers about them. */
export interface Kind {
  /** The property by which a template may name it. */
  nameProperty?: string;
  /** What `Ref` gives, where it is not the name. */
  ref?: (name: string) => string;
  attributes?: Record<string, (name: string) => string>;
}

const arn = (service: string, resource: string) => `arn:aws:${service}:${region}:${account}:${resource}`;
const table: Kind = {
  nameProperty: 'TableName',
  attributes: {
    Arn: (name) => arn('dynamodb', `table/${name}`),
    StreamArn: (name) => arn('dynamodb', `table/${name}/stream/local`),
  },
};

/** What is made here of each kind of resource: first those that are run, then those that only have to be known. */
const kinds: Record<string, Kind> = {
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::DynamoDB::Table': table,
  'AWS::Lambda::Function': { nameProperty: 'FunctionName', attributes: { Arn: (name) => arn('lambda', `function:${name}`) } },
  'AWS::Lambda::EventSourceMapping': {},
  'AWS::Lambda::Permission': {},
  'AWS::S3::Bucket': { nameProperty: 'BucketName', attributes: { Arn: (name) => `arn:aws:s3:::${name}` } },
  'AWS::S3::BucketPolicy': {},
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    ref: (name) => `https://sqs.${region}.amazonaws.com/${account}/${name}`,
    attributes: { Arn: (name) => arn('sqs', name), QueueName: (name) => name },
  },
  'AWS::SQS::QueuePolicy': {},
  'AWS::Events::EventBus': {
    nameProperty: 'Name',
    attributes: { Arn: (name) => arn('events', `event-bus/${name}`), Name: (name) => name },
  },
  'AWS::IAM::Role': { nameProperty: 'RoleName', attributes: { Arn: (name) => `arn:aws:iam::${account}:role/${name}` } },
  'AWS::IAM::Policy': {},
  'AWS::ApiGatewayV2::Api': { attributes: { ApiEndpoint: (name) => `https://${name}.execute-api.${region}.amazonaws.com` } },
  'AWS::ApiGatewayV2::Integration': {},
  'AWS::ApiGatewayV2::Route': {},
  'AWS::StepFunctions::StateMachine': {
    nameProperty: 'StateMachineName',
    ref: (name) => arn('states', `stateMachine:${name}`),
    attributes: { Arn: (name) => arn('states', `stateMachine:${name}`) },
  },

  'AWS::ApiGatewayV2::Authorizer': {},
  'AWS::ApiGatewayV2::Stage': {},
  'AWS::CloudWatch::Alarm': { attributes: { Arn: (name) => arn('cloudwatch', `alarm:${name}`) } },
  'AWS::CloudWatch::Dashboard': {},
  'AWS::Cognito::UserPool': {
    ref: (name) => `${region}_${name}`,
    attributes: {
      Arn: (name) => arn('cognito-idp', `userpool/${region}_${name}`),
      ProviderURL: (name) => `https://cognito-idp.${region}.amazonaws.com/${region}_${name}`,
    },
  },
  'AWS::Cognito::UserPoolClient': {},
  'AWS::Cognito::UserPoolDomain': {},
  'AWS::Cognito::UserPoolResourceServer': {},
  'AWS::Logs::LogGroup': { nameProperty: 'LogGroupName', attributes: { Arn: (name) => arn('logs', `log-group:${name}:*`) } },
};

export function kindOf(type: string, logicalId: string): Kind {
  const kind = kinds[type];
  if (kind === undefined) {
    throw new Error(
      `${logicalId} is an ${type}: say in test/deployed/harness/kinds.ts what that is, and run it if articles or facts pass it`,
    );
  }
  return kind;
}
