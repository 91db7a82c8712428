import { inJsonata } from '../functions/adapters/backfill.ts';
import { backfills } from '../functions/adapters/deliveries.ts';

export interface BackfillDefinitionProps {
  partition: string;
  bucketName: string;
  queueUrl: string;
  maxConcurrency: number;
  toleratedFailurePercentage: number;
}

/**
 * A back-fill in the Amazon States Language: lists the objects of a prefix and sends, ten in a call, the message that has each
 * article checked again. No function runs, and no text of an article is read.
 */
export function backfillDefinition({
  partition,
  bucketName,
  queueUrl,
  maxConcurrency,
  toleratedFailurePercentage,
}: BackfillDefinitionProps) {
  const resource = (name: string) => `arn:${partition}:states:::${name}`;
  return {
    Comment: 'Sends the articles of a prefix to be checked again. Input: {"prefix"?, "since"?, "until"?}',
    QueryLanguage: 'JSONata',
    StartAt: 'Articles',
    TimeoutSeconds: backfills.timeoutHours * 3600,
    States: {
      Articles: {
        Type: 'Map',
        Label: 'Articles',
        ItemReader: { Resource: resource('s3:listObjectsV2'), Arguments: { Bucket: bucketName, Prefix: inJsonata.prefixOf } },
        ItemSelector: inJsonata.backfillItem,
        ItemBatcher: { MaxItemsPerBatch: backfills.articlesPerCall },
        MaxConcurrency: maxConcurrency,
        ToleratedFailurePercentage: toleratedFailurePercentage,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
          ...sendingTo(queueUrl, resource('aws-sdk:sqs:sendMessageBatch')),
        },
        ResultWriter: {
          Resource: resource('s3:putObject'),
          Arguments: { Bucket: bucketName, Prefix: backfills.resultsPrefix.replace(/\/$/, '') },
          WriterConfig: { OutputType: 'JSON', Transformation: 'NONE' },
        },
        End: true,
      },
    },
  };
}

/** What is done with one batch. SQS refuses a call without messages, and answers one that it took in part as it answers any. */
const sendingTo = (queueUrl: string, sendMessageBatch: string) => ({
  StartAt: 'AnyWanted',
  States: {
    AnyWanted: {
      Type: 'Choice',
      Choices: [{ Condition: inJsonata.isAnyWanted, Next: 'Send' }],
      Default: 'Done',
    },
    Send: {
      Type: 'Task',
      Resource: sendMessageBatch,
      Arguments: { QueueUrl: queueUrl, Entries: inJsonata.entries },
      Output: "{% { 'sent': $count($states.result.Successful), 'notTaken': $count($states.result.Failed) } %}",
      Retry: [{ ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 4, JitterStrategy: 'FULL' }],
      Next: 'AllTaken',
    },
    AllTaken: {
      Type: 'Choice',
      Choices: [{ Condition: '{% $states.input.notTaken = 0 %}', Next: 'Done' }],
      Default: 'NotTaken',
    },
    NotTaken: { Type: 'Fail', Error: 'NotTaken', Cause: 'The queue did not take every message; to send them all again does no harm.' },
    Done: { Type: 'Succeed' },
  },
});
