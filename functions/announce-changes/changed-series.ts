import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Fact } from '../../checker/facts/fact.ts';
import { seriesKey } from '../../checker/facts/series-key.ts';
import { isFactKey } from '../adapters/dynamo-subject-rows.ts';

/** The series whose facts say something else since these records of the facts table; each once. */
export function changedSeries(records: readonly DynamoDBRecord[]): string[] {
  return [...new Set(records.flatMap(seriesOf))];
}

/** Of a fact that moved from one attribute to another, both. A row that was only written again has changed nothing. */
function seriesOf({ dynamodb }: DynamoDBRecord): string[] {
  const [before, after] = [factIn(dynamodb?.OldImage), factIn(dynamodb?.NewImage)];
  if (said(before) === said(after)) return [];
  return [before, after].flatMap((fact) => (fact ? seriesKey(fact) : []));
}

function factIn(image: object | undefined): Fact | null {
  if (!image) return null;
  const item = unmarshall(image as Record<string, AttributeValue>);
  return isFactKey(item) ? (item.fact as Fact) : null;
}

/** What a report could show of it; notes and unknown columns are in none. */
const said = (fact: Fact | null): string => JSON.stringify(fact && { ...fact, note: null, extra: null });
