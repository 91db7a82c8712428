import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { AwsStub } from 'aws-sdk-client-mock';

type Item = Record<string, unknown>;
interface Expressions {
  ConditionExpression?: string;
  UpdateExpression?: string;
  KeyConditionExpression?: string;
  FilterExpression?: string;
  ScanIndexForward?: boolean;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
}

/** A table that knows the expressions this project writes: terms joined by AND, those joined by OR; SET, ADD, DELETE and REMOVE. */
export function tableInMemory() {
  const items = new Map<string, Item>();
  const keyOf = ({ pk, sk }: Item) => `${pk}\n${sk}`;
  const sorted = () => [...items.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const demand = (input: Expressions, item: Item | undefined) => {
    if (!holdsFor(input.ConditionExpression, input, item ?? {}))
      throw new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} });
  };
  const send = async (command: { input: object }): Promise<Item> => {
    const input = command.input as Expressions & { Key: Item; Item: Item; RequestItems: Record<string, { Keys: Item[] }> };
    if (command instanceof GetCommand) return { Item: items.get(keyOf(input.Key)) };
    if (command instanceof BatchGetCommand) {
      const [table, { Keys }] = Object.entries(input.RequestItems)[0] as [string, { Keys: Item[] }];
      return { Responses: { [table]: Keys.map((key) => items.get(keyOf(key))).filter(Boolean) } };
    }
    if (command instanceof QueryCommand) {
      const found = sorted().filter(
        (item) => holdsFor(input.KeyConditionExpression, input, item) && holdsFor(input.FilterExpression, input, item),
      );
      return { Items: input.ScanIndexForward === false ? found.reverse() : found };
    }
    if (command instanceof ScanCommand) return { Items: sorted().filter((item) => holdsFor(input.FilterExpression, input, item)) };
    const key = input.Key ?? input.Item;
    const old = items.get(keyOf(key));
    demand(input, old);
    if (command instanceof PutCommand) items.set(keyOf(key), { ...input.Item });
    else if (command instanceof DeleteCommand) items.delete(keyOf(key));
    else if (command instanceof UpdateCommand) items.set(keyOf(key), updated(input, { ...key, ...old }));
    else throw new Error(`${command.constructor.name} is not known here`);
    return { Attributes: (input as { ReturnValues?: string }).ReturnValues === 'ALL_NEW' ? items.get(keyOf(key)) : old };
  };
  return { send, items, all: sorted, get: (pk: string, sk: string) => items.get(keyOf({ pk, sk })) };
}
export type TableInMemory = ReturnType<typeof tableInMemory>;

export const asDocuments = (table: Pick<TableInMemory, 'send'>) => table as unknown as DynamoDBDocumentClient;

/** Lets a mocked client answer from tables by name; what the test mocks afterwards comes first. */
export function answerFrom(mock: AwsStub<never, never, never>, tables: Record<string, TableInMemory>): void {
  const mocked = mock as unknown as { on(command: unknown): { callsFake(fake: (input: never) => unknown): void } };
  for (const Command of [GetCommand, BatchGetCommand, QueryCommand, ScanCommand, PutCommand, DeleteCommand, UpdateCommand])
    mocked.on(Command).callsFake((input: { TableName?: string; RequestItems?: object }) => {
      const name = input.TableName ?? Object.keys(input.RequestItems ?? {})[0] ?? '';
      return tables[name]?.send(new (Command as new (input: object) => { input: object })(input));
    });
}

function holdsFor(expression: string | undefined, input: Expressions, item: Item): boolean {
  if (!expression) return true;
  return expression.split(' OR ').some((all) => all.split(' AND ').every((term) => termHolds(term.trim(), input, item)));
}

function termHolds(term: string, input: Expressions, item: Item): boolean {
  const attribute = (name: string) => item[input.ExpressionAttributeNames?.[name] ?? name];
  const value = (name: string) => input.ExpressionAttributeValues?.[name];
  const call = /^(?<fn>\w+)\((?<name>[#\w]+)(?:, (?<value>:\w+))?\)$/.exec(term)?.groups;
  if (call?.fn === 'attribute_not_exists') return attribute(call.name ?? '') === undefined;
  if (call?.fn === 'begins_with') return String(attribute(call.name ?? '')).startsWith(String(value(call.value ?? '')));
  const [name = '', operator, right = ''] = term.split(' ');
  const left = attribute(name) as string | undefined;
  if (left === undefined) return false;
  const other = value(right) as string;
  if (operator === '=') return left === other;
  if (operator === '<>') return left !== other;
  if (operator === '<') return left < other;
  if (operator === '<=') return left <= other;
  if (operator === '>') return left > other;
  if (operator === '>=') return left >= other;
  throw new Error(`"${term}" is not known here`);
}

function updated(input: Expressions, item: Item): Item {
  for (const [, action, assignments = ''] of (input.UpdateExpression ?? '').matchAll(
    /(SET|ADD|DELETE|REMOVE) (.*?)(?= (?:ADD|REMOVE) |$)/g,
  ))
    for (const assignment of assignments.split(', ')) {
      const [left = '', right = ''] = assignment.split(action === 'SET' ? ' = ' : ' ');
      const name = input.ExpressionAttributeNames?.[left] ?? left;
      const value = input.ExpressionAttributeValues?.[right];
      if (action === 'REMOVE') delete item[name];
      else if (value === undefined) throw new Error(`${right} has no value`);
      else if (action === 'DELETE') without(item, name, value as Set<string>);
      else item[name] = action === 'SET' ? value : added(item[name], value);
    }
  return item;
}

/** A set that has lost its last member is no attribute any more. */
function without(item: Item, name: string, value: Set<string>): void {
  const left = [...((item[name] as Set<string>) ?? [])].filter((member) => !value.has(member));
  if (left.length > 0) item[name] = new Set(left);
  else delete item[name];
}

const added = (to: unknown, value: unknown) =>
  typeof value === 'number'
    ? ((to as number | undefined) ?? 0) + value
    : new Set([...((to as Set<string>) ?? []), ...(value as Set<string>)]);
