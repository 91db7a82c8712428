import type { Fact } from '../../checker/facts/fact.ts';
import { getAll } from './dynamo-batches.ts';
import type { Table } from './dynamo-table.ts';
import { type PackedOutline, type PackedSeries, unpackFacts, unpackOutline } from './packed-subject.ts';

/** What stands for a subject: how often writers have begun to write its rows, and its outline as of the revision `packedAt`. */
export interface Head {
  writers?: ReadonlySet<string>;
  revision: number;
  packedAt?: number;
  outline?: Uint8Array;
}

const partition = (subjectKey: string) => `PACKED#${subjectKey}`;
export const headKey = (subjectKey: string) => ({ pk: partition(subjectKey), sk: 'HEAD' });
export const partKey = (subjectKey: string, id: string, part: number) => ({ pk: partition(subjectKey), sk: `SERIES#${id}#${part}` });
export const partKeys = (subjectKey: string, series: readonly PackedSeries[]) =>
  series.flatMap(({ id, parts }) => Array.from({ length: parts }, (_, part) => partKey(subjectKey, id, part)));

/** The outline that a head holds, whether it still counts or not. */
export const outlineIn = (subjectKey: string, { outline }: Head): PackedOutline | null =>
  outline ? unpackOutline(subjectKey, outline) : null;

/** The outlines that count, by the keys of their subjects: of a subject that is being written to there is none. */
export async function readOutlines(table: Table, subjectKeys: readonly string[]): Promise<Map<string, PackedOutline>> {
  const heads = await getAll(table, subjectKeys.map(headKey));
  const found = new Map<string, PackedOutline>();
  for (const item of heads) {
    const head = item as unknown as Head & { pk: string };
    const key = head.pk.slice(partition('').length);
    const outline = head.packedAt === head.revision ? outlineIn(key, head) : null;
    if (outline) found.set(key, outline);
  }
  return found;
}

/** The facts of the wanted series of each subject, in the order of its outline; null where packed anew meanwhile. */
export async function readSeries(
  table: Table,
  wanted: readonly { key: string; series: readonly PackedSeries[] }[],
): Promise<Map<string, Fact[] | null>> {
  const items = await getAll(
    table,
    wanted.flatMap(({ key, series }) => partKeys(key, series)),
  );
  const parts = new Map(items.map(({ pk, sk, facts }) => [`${pk}\n${sk}`, facts as Uint8Array]));
  return new Map(
    wanted.map(({ key, series }) => {
      const own = partKeys(key, series).map(({ pk, sk }) => parts.get(`${pk}\n${sk}`));
      return [key, own.every((part) => part !== undefined) ? own.flatMap(unpackFacts) : null];
    }),
  );
}
