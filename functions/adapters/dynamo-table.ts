import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export interface Table {
  documents: DynamoDBDocumentClient;
  table: string;
}

/** The condition under which an item may be written by `:fence`. */
export const notNewer = 'attribute_not_exists(fence) OR fence <= :fence';

/** Whether a conditional write was made; anything but its condition throws. */
export async function holds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
