import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';

export { MetricUnit } from '@aws-lambda-powertools/metrics';

export interface Observability {
  logger: Logger;
  metrics: Metrics;
}

/** Logs and metrics of one function. The text of an article goes into neither. */
export const observability = (service: string): Observability => ({
  logger: new Logger({ serviceName: service }),
  metrics: new Metrics({ namespace: 'Countercheck', serviceName: service }),
});

/** The work on one message, its failure logged with the message's id before it is reported to the queue. */
export const logged =
  <R extends { messageId: string }>(logger: Logger, work: (record: R) => Promise<void>) =>
  async (record: R): Promise<void> => {
    try {
      await work(record);
    } catch (error) {
      logger.error('This message failed and will be delivered again', { messageId: record.messageId, error: error as Error });
      throw error;
    }
  };
