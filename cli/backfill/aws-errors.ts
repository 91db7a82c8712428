import { UsageError } from '../usage-error.ts';

/** What an error of the SDK means to whoever typed the command, and what to do. */
const meanings: [RegExp, (message: string) => string][] = [
  [/^CredentialsProviderError$/, () => 'no AWS credentials were found; sign in (aws sso login) or set AWS_PROFILE'],
  [/ExpiredToken|TokenRefreshRequired/, () => 'the AWS credentials have expired; sign in again (aws sso login)'],
  [/^(UnrecognizedClient|InvalidSignature|InvalidClientTokenId)/, () => 'AWS does not know these credentials; check AWS_PROFILE'],
  [/^AccessDenied/, (message) => `these credentials may not do that: ${message}`],
  [/^StateMachineDoesNotExist$/, () => 'there is no such state machine; the stack’s output BackfillStateMachineArn names it'],
  [/^(ExecutionDoesNotExist|ResourceNotFound)$/, () => 'there is no such execution; the line that a back-fill starts with names it'],
  [/^InvalidArn$/, (message) => `${message}; give the whole ARN`],
  [/^(TimeoutError|NetworkingError|AggregateError)$/, () => 'AWS cannot be reached; check the network and AWS_REGION'],
];

/** A usage error of one line, where the SDK's error is one for the caller to mend; others go on. */
export function explained(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new UsageError(`AWS cannot be reached (${code}); check the network and AWS_REGION`);
  if (/^Region is missing/.test(error.message)) return new UsageError('no AWS region is set; set AWS_REGION to that of the stack');
  if (/^Region not accepted/.test(error.message))
    return new UsageError('AWS_REGION is no region; set it to that of the stack, such as eu-west-1');
  const meaning = meanings.find(([name]) => name.test(error.name))?.[1];
  return meaning ? new UsageError(meaning(error.message)) : error;
}
