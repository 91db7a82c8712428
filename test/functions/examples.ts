import type { Context, SQSEvent } from 'aws-lambda';
import type { Fact } from '../../checker/facts/fact.ts';
import type { Finding, Report } from '../../checker/report.ts';
import { unreadableReport } from '../../checker/unreadable-report.ts';
import type { FileVersion } from '../../functions/adapters/dynamo-fact-files.ts';

export const fact = (changes: Partial<Fact> = {}): Fact => ({
  id: 'new-start-warheads',
  subject: 'New START',
  subjectAliases: ['New Strategic Arms Reduction Treaty'],
  attribute: 'deployed warheads',
  attributeAliases: ['warheads'],
  type: 'number',
  value: '1550',
  unit: 'warhead',
  comparator: '<=',
  validFrom: '2011-02-05',
  validTo: null,
  knownFrom: null,
  precision: null,
  qualifiers: {},
  supersededBy: null,
  source: 'Treaty text',
  sourceUrl: null,
  note: null,
  extra: {},
  ...changes,
});

export const finding = (discrepancyId: string, changes: Partial<Finding> = {}): Finding => ({
  verdict: 'refuted',
  check: 'reference',
  factId: 'new-start-warheads',
  start: 10,
  end: 15,
  line: 1,
  column: 11,
  quote: '1,600',
  alsoAt: [],
  found: { value: 1600, unit: 'warhead', comparator: '=', approximate: false },
  expected: { value: 1550, unit: 'warhead', comparator: '<=', approximate: false, source: 'Treaty text', sourceUrl: null },
  reason: 'value-differs',
  severity: 'error',
  speaker: null,
  explanation: 'The text says 1,600 warheads; the reference says at most 1,550.',
  suggestions: ['1,550'],
  discrepancyId,
  ...changes,
});

export const report = (id: string, findings: Finding[]): Report => ({
  ...unreadableReport(id, ''),
  status: 'checked',
  reason: null,
  title: 'A treaty',
  published: '2020-10-22',
  findings,
  coverage: { mentions: 5, claims: 3, supported: 1, refuted: findings.length, notEnoughInfo: 0 },
});

/** One version of a facts file, as its upload tells of it. */
export const fileVersion = (fence: string, changes: Partial<FileVersion> = {}): FileVersion => ({
  file: 'facts.csv',
  fence,
  by: 'a desk',
  at: `at ${fence}`,
  isWhole: true,
  ...changes,
});

/** What S3 writes into the queue when one object was put. */
export const uploadMessage = (key: string, sequencer: string, versionId = `version-${sequencer}`) => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: 'a-bucket' }, object: { key, size: 20, eTag: 'e', versionId, sequencer } },
    },
  ],
});

export const testMessage = { Service: 'Amazon S3', Event: 's3:TestEvent', Time: '2026-11-01T00:00:00.000Z', Bucket: 'a-bucket' };

export const batch = (...bodies: unknown[]): SQSEvent => ({
  Records: bodies.map((body, i) => ({
    messageId: `message-${i}`,
    receiptHandle: 'r',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '0', SenderId: 's', ApproximateFirstReceiveTimestamp: '0' },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:q',
    awsRegion: 'us-east-1',
  })),
});

export const context = { awsRequestId: 'request', functionName: 'f', getRemainingTimeInMillis: () => 30_000 } as unknown as Context;

/** A body as the S3 client answers it. */
export const bodyOf = (content: string | Uint8Array) =>
  ({
    transformToByteArray: async () => (typeof content === 'string' ? new TextEncoder().encode(content) : content),
    transformToString: async () => (typeof content === 'string' ? content : new TextDecoder().decode(content)),
  }) as never;
