import { prefixes } from './deliveries.ts';
import { keyToCheck, type RecheckMessage } from './recheck-message.ts';

/** Which articles a back-fill takes. `since` is the first instant of an upload that is taken, `until` the first that is not, in ISO 8601. */
export interface BackfillInput {
  prefix?: string;
  since?: string;
  until?: string;
}

/** An object as S3 lists it. */
export interface ListedObject {
  Key: string;
  LastModified: Date;
}

/** What a back-fill sends to the recheck queue for an object, and whether it does. */
export interface BackfillItem {
  message: RecheckMessage;
  isWanted: boolean;
}

/** Where a back-fill of this input looks. */
export const prefixOf = ({ prefix }: BackfillInput): string => prefix ?? prefixes.articles;

export function backfillItem({ Key, LastModified }: ListedObject, { since, until }: BackfillInput): BackfillItem {
  const isFolder = Key.endsWith('/');
  const isInTime = (!since || LastModified.getTime() >= Date.parse(since)) && (!until || LastModified.getTime() < Date.parse(until));
  return { message: keyToCheck(Key), isWanted: !isFolder && isInTime };
}

/** An expression as a definition holds it: on one line, between marks. */
const jsonata = (expression: string): string => `{% ${expression.trim().replace(/\s+/g, ' ')} %}`;

/** The same in JSONata, as Step Functions reads it; there S3's listing gives times in seconds. A test holds both against each other. */
export const inJsonata = {
  prefixOf: jsonata(`$exists($states.input.prefix) ? $states.input.prefix : '${prefixes.articles}'`),
  backfillItem: {
    message: keyToCheck(jsonata('$states.context.Map.Item.Value.Key')),
    isWanted: jsonata(`(
      $object := $states.context.Map.Item.Value;
      $modified := $type($object.LastModified) = 'number' ? $object.LastModified * 1000 : $toMillis($object.LastModified);
      $isFolder := $substring($object.Key, -1) = '/';
      $isInTime := ($not($exists($states.input.since)) or $modified >= $toMillis($states.input.since))
        and ($not($exists($states.input.until)) or $modified < $toMillis($states.input.until));
      $not($isFolder) and $isInTime
    )`),
  },
  isAnyWanted: jsonata('$count($states.input.Items[isWanted]) > 0'),
  /** Of the items of a batch, those that are sent, as the entries of one call of SQS. */
  entries: jsonata(`[$map($states.input.Items[isWanted], function($item, $i) {
    { 'Id': $string($i), 'MessageBody': $string($item.message) }
  })]`),
} as const;
