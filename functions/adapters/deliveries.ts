/** Where things lie in the bucket, and which function an object of a prefix is delivered to, by a queue. */
export const prefixes = { articles: 'articles/', facts: 'facts/', results: 'results/' } as const;

export interface Delivery {
  prefix: string;
  /** What is told of; deletions of single versions are our own work and not among it. */
  events: readonly string[];
  functionName: string;
  functionTimeoutSeconds: number;
  memoryMb: number;
  batchSize: number;
  maxConcurrency: number;
  /** At least six times the function's timeout, so that a message is not delivered twice while it is worked on. */
  visibilityTimeoutSeconds: number;
  /** Deliveries before a message is put aside in the dead-letter queue. */
  maxReceiveCount: number;
}

export const deliveries = {
  articles: {
    prefix: prefixes.articles,
    events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:DeleteMarkerCreated', 's3:LifecycleExpiration:DeleteMarkerCreated'],
    functionName: 'check-article',
    functionTimeoutSeconds: 30,
    memoryMb: 1024,
    batchSize: 10,
    maxConcurrency: 10,
    visibilityTimeoutSeconds: 180,
    maxReceiveCount: 5,
  },
  facts: {
    prefix: prefixes.facts,
    events: ['s3:ObjectCreated:*'],
    functionName: 'load-facts',
    functionTimeoutSeconds: 300,
    memoryMb: 1024,
    batchSize: 1,
    maxConcurrency: 2,
    visibilityTimeoutSeconds: 1800,
    maxReceiveCount: 5,
  },
} as const satisfies Record<string, Delivery>;
