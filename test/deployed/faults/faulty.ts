import type { AwsRequest } from '../harness/aws-calls.ts';
import type { Answer, Around } from '../harness/gate.ts';

/**
 * What may befall a call: the process ends before the call is made, or after it and before the answer; the service has no
 * capacity, or fails without doing it, or does it and fails to say so; or it may not be made at all.
 */
export const faults = ['end-before', 'end-after', 'throttle', 'fail', 'lose-answer', 'deny'] as const;
export type Fault = (typeof faults)[number];

export interface Faulty {
  around: Around;
  /** How often each fault was done. */
  counts: Map<Fault, number>;
}

/** Does to each call what `choose` says; `end` ends the process that signs with the token. */
export function faulty(choose: (request: AwsRequest) => Fault | null, end: (sessionToken: string) => Promise<unknown>): Faulty {
  const counts = new Map<Fault, number>();
  const around: Around = async (request, forward) => {
    const fault = choose(request);
    if (fault === null) return forward(request);
    counts.set(fault, (counts.get(fault) ?? 0) + 1);
    if (fault === 'end-after' || fault === 'lose-answer') await forward(request);
    // The answer must find nobody.
    if (fault === 'end-before' || fault === 'end-after') await end(String(request.headers['x-amz-security-token']));
    return errorAnswer(request, fault);
  };
  return { around, counts };
}

function errorAnswer({ service }: AwsRequest, fault: Fault): Answer {
  const [status, s3Code, dynamoDbCode] = errors[fault];
  if (service === 's3') {
    const body = Buffer.from(`<Error><Code>${s3Code}</Code><Message>A fault of the bench</Message></Error>`);
    return { status, headers: { 'content-type': 'application/xml' }, body };
  }
  const body = Buffer.from(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${dynamoDbCode}`, message: 'A fault of the bench' }));
  return { status: fault === 'throttle' ? 400 : status, headers: { 'content-type': 'application/x-amz-json-1.0' }, body };
}

const internal: [number, string, string] = [500, 'InternalError', 'InternalServerError'];
const errors: Record<Fault, [status: number, s3Code: string, dynamoDbCode: string]> = {
  'end-before': internal,
  'end-after': internal,
  throttle: [503, 'SlowDown', 'ThrottlingException'],
  fail: internal,
  'lose-answer': internal,
  deny: [403, 'AccessDenied', 'AccessDeniedException'],
};
