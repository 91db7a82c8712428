/** Where things lie in the bucket, and which function an object of a prefix is delivered to, by a queue. */
export const prefixes = { articles: 'articles/', facts: 'facts/', results: 'results/' } as const;

/** A queue and the function that it brings its messages to. */
export interface WorkDefinition {
  functionName: string;
  /** Of what checks articles: enough for a batch of documents each of which takes as long as it may (`limits.documentSeconds`). */
  functionTimeoutSeconds: number;
  memoryMb: number;
  batchSize: number;
  maxConcurrency: number;
  /** At least six times the function's timeout, so that a message is not delivered twice while it is worked on. */
  visibilityTimeoutSeconds: number;
  /** Deliveries before a message is put aside in the dead-letter queue. */
  maxReceiveCount: number;
}

/** What happens to the objects of a prefix, brought to a function. */
export interface Delivery extends WorkDefinition {
  prefix: string;
  /** What is told of; deletions of single versions are our own work and not among it. */
  events: readonly string[];
}

export const deliveries = {
  articles: {
    prefix: prefixes.articles,
    events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:DeleteMarkerCreated', 's3:LifecycleExpiration:DeleteMarkerCreated'],
    functionName: 'check-article',
    functionTimeoutSeconds: 80,
    memoryMb: 1024,
    batchSize: 5,
    maxConcurrency: 10,
    visibilityTimeoutSeconds: 480,
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

/** Articles to check again. Fewer at once than new ones, which somebody is waiting for. */
export const rechecks = {
  functionName: 'recheck-articles',
  functionTimeoutSeconds: 80,
  memoryMb: 1024,
  batchSize: 5,
  maxConcurrency: 5,
  visibilityTimeoutSeconds: 480,
  maxReceiveCount: 5,
} as const satisfies WorkDefinition;

/** The function that reads which checks were published and tells of them on the bus. */
export const checkAnnouncements = {
  functionName: 'announce-checks',
  functionTimeoutSeconds: 60,
  memoryMb: 512,
  batchSize: 100,
} as const;

/** How events on the bus are marked, for rules to choose them by. */
export const checkEvents = { source: 'countercheck', checked: 'ArticleChecked', flagged: 'DiscrepancyFlagged' } as const;

/** The function that reads what changed in the facts table and tells the recheck queue. */
export const announcements = {
  functionName: 'announce-changes',
  functionTimeoutSeconds: 30,
  memoryMb: 512,
  batchSize: 500,
  /**
   * Before anybody looks up which articles rest on a changed fact: longer than any check takes that still read it as it was, so
   * that what it rests on is noted by then.
   */
  delaySeconds: 90,
} as const;

/** Articles of the bucket that are sent to be checked again, by prefix. */
export const backfills = {
  /** Of the machine that does it, behind the name of the stack. */
  machineSuffix: 'backfill',
  /** Messages that SQS takes in one call; one execution makes one call. */
  articlesPerCall: 10,
  /** Executions at a time. Each takes a tenth of a second or so, far less than the checks of the articles that it sends. */
  maxConcurrency: 5,
  /** Of the articles that could not be sent; with more, the whole back-fill is given up as failed. */
  toleratedFailurePercentage: 1,
  timeoutHours: 24,
  resultsPrefix: `${prefixes.results}backfills/`,
} as const;
