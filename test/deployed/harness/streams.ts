import type { DynamoDBRecord } from 'aws-lambda';
import type { Resource, Template } from './template.ts';

/** The stream of a table: whoever reads it is told of every change. */
export interface Stream {
  table: string;
  readers: ((record: DynamoDBRecord) => void)[];
}

/** The streams of the template's tables by their ARN. */
export type Streams = Map<string, Stream>;

export function createStreams(template: Template): Streams {
  const tables = template.resources('AWS::DynamoDB::GlobalTable').filter(({ properties }) => properties.StreamSpecification);
  return new Map(tables.map((table) => [streamArnOf(template, table), { table: table.name, readers: [] }]));
}

const streamArnOf = (template: Template, table: Resource) => `${template.arnOf(table)}/stream/local`;
