/**
 * List prices of AWS in us-east-1, in dollars, without any free tier: as given on aws.amazon.com/{lambda,dynamodb/pricing/on-demand,
 * s3,sqs,cloudwatch,eventbridge}/pricing and repeated by guides of 2025 and 2026; put down here on 22 November 2026. Those of DynamoDB are in
 * force since 1 November 2024. Look them up again before you count on them.
 */
export const prices = {
  'Lambda, requests': 0.2 / 1e6,
  'Lambda, GB-seconds (arm64)': 0.0000133334,
  'DynamoDB, read units': 0.125 / 1e6,
  'DynamoDB, write units': 0.625 / 1e6,
  'S3, PUT': 0.005 / 1000,
  'S3, GET': 0.0004 / 1000,
  'SQS, requests': 0.4 / 1e6,
  'CloudWatch Logs, GB': 0.5,
  'EventBridge, events': 1 / 1e6,
} as const;

export type Item = keyof typeof prices;

/** Of Step Functions, as on aws.amazon.com/step-functions/pricing, put down on the same day. */
export const stepFunctionsPrices = {
  'state transitions': 0.025 / 1000,
  'express requests': 1 / 1e6,
  'express GB-seconds': 0.00001667,
} as const;
