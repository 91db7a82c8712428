import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { type MeasureOf, namespace, type Service } from './adapters/measures.ts';

/** What lines of one piece of work have in common, so that they can be found together. Ids alone, never what a text says. */
export type CorrelationIds = Record<string, string | null | undefined>;

/** The log of one piece of work. */
export interface WorkLog {
  /** Which article, version or file it turned out to be about; from then on every line says so. */
  about(ids: CorrelationIds): void;
  info(message: string, more?: object): void;
  error(message: string, error: unknown): void;
}

export interface Observability<S extends Service> {
  logOf(ids: CorrelationIds): WorkLog;
  count(measure: MeasureOf<S>, by: number): void;
  /** Writes what was counted since the last time into the log, of which CloudWatch makes metrics. */
  publishCounts(): void;
}

/** Logs and metrics of one function. The text of an article goes into neither. */
export function observability<S extends Service>(service: S): Observability<S> {
  const logger = new Logger({ serviceName: service });
  const metrics = new Metrics({ namespace, serviceName: service });
  return {
    logOf: (ids) => workLog(logger, ids),
    count: (measure, by) => void metrics.addMetric(measure, MetricUnit.Count, by),
    publishCounts: () => void (metrics.hasStoredMetrics() && metrics.publishStoredMetrics()),
  };
}

/** Not a logger with keys of its own: messages of a batch are worked on side by side. */
function workLog(logger: Logger, ids: CorrelationIds): WorkLog {
  let known = ids;
  return {
    about: (more) => {
      known = { ...known, ...more };
    },
    info: (message, more) => logger.info(message, { ...known, ...more }),
    error: (message, error) => logger.error(message, { ...known, error: told(error) }),
  };
}

/** Without what the SDK hangs on its errors (items of the table), and without the piece of text at which JSON broke off. */
function told(error: unknown): object {
  if (!(error instanceof Error)) return { name: 'Error', message: 'Something was thrown that is no error' };
  const { name, message, stack } = error;
  const awsRequestId = (error as { $metadata?: { requestId?: string } }).$metadata?.requestId;
  const isOfJson = error instanceof SyntaxError;
  return { name, message: isOfJson ? 'This is not valid JSON' : message, awsRequestId, stack: framesOf(stack) };
}

/** The places alone: a stack begins with the message. */
const framesOf = (stack: string | undefined): string | undefined =>
  stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
