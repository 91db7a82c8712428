import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { logged, type Observability } from './observability.ts';

export type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** Works through a batch of messages; one that fails is named and comes again alone. The metrics of the batch go out at its end. */
export const queueHandler =
  ({ logger, metrics }: Observability, work: (message: SQSRecord) => Promise<void>): QueueHandler =>
  async (event, context) => {
    const processor = new BatchProcessor(EventType.SQS);
    try {
      return await processPartialResponse(event, logged(logger, work), processor, { context, throwOnFullBatchFailure: false });
    } finally {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    }
  };
