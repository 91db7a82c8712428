import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Observability, WorkLog } from './observability.ts';

export type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;
type MessageWork = (message: SQSRecord, log: WorkLog) => Promise<void>;

/** Works through a batch of messages; one that fails is named and comes again alone. The metrics of the batch go out at its end. */
export const queueHandler =
  ({ logOf, publishCounts }: Pick<Observability<never>, 'logOf' | 'publishCounts'>, work: MessageWork): QueueHandler =>
  async (event, context) => {
    const processor = new BatchProcessor(EventType.SQS);
    const logged = async (message: SQSRecord): Promise<void> => {
      const log = logOf({ requestId: context.awsRequestId, messageId: message.messageId });
      try {
        await work(message, log);
      } catch (error) {
        log.error('This message failed and will be delivered again', error);
        throw error;
      }
    };
    try {
      return await processPartialResponse(event, logged, processor, { context, throwOnFullBatchFailure: false });
    } finally {
      publishCounts();
    }
  };
