import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Fact } from '../../checker/facts/fact.ts';
import { bySeries, outlineOf, type SeriesOutline, type SubjectOutline, subjectsOf } from '../../checker/facts/known-subject.ts';

/** A series of a packed subject: what its rows are found by, in how many parts. */
export interface PackedSeries extends SeriesOutline {
  id: string;
  parts: number;
}

export interface PackedOutline extends SubjectOutline {
  series: readonly PackedSeries[];
}

export interface SeriesPart {
  id: string;
  part: number;
  bytes: Uint8Array;
}

/** Uncompressed: whatever the facts say, an item then holds a part of them. */
const bytesPerPart = 300_000;
/** Of an outline, compressed; a subject of so many series is read row by row. */
export const longestOutline = 300_000;

/** The outline of a subject and the rows of its series, each under an id by what it says and the revision it was first packed at. */
export function packSubject(
  key: string,
  facts: readonly Fact[],
  revision: number,
  old: PackedOutline | null,
): { outline: PackedOutline; parts: SeriesPart[] } {
  const known = new Map(old?.series.map((series) => [contentOf(series.id), series.id]));
  const parts: SeriesPart[] = [];
  const series = bySeries(facts).map((rows): PackedSeries => {
    const texts = inParts(rows);
    const content = createHash('sha256').update(texts.join('\n')).digest('base64url').slice(0, 9);
    const id = known.get(content) ?? `${content}.${revision.toString(36)}`;
    parts.push(...texts.map((text, part) => ({ id, part, bytes: pack(text) })));
    return { ...outlineOf(rows), id, parts: texts.length };
  });
  return { outline: { key, names: subjectsOf(facts)[0]?.names ?? [], series }, parts };
}

const contentOf = (id: string) => id.slice(0, id.indexOf('.'));

function inParts(rows: readonly Fact[]): string[] {
  const parts: string[][] = [];
  let room = 0;
  for (const text of rows.map((fact) => JSON.stringify(fact))) {
    const bytes = Buffer.byteLength(text) + 1;
    if (bytes > room) [room] = [bytesPerPart, parts.push([])];
    room -= bytes;
    parts.at(-1)?.push(text);
  }
  return parts.map((texts) => `[${texts.join(',')}]`);
}

const pack = (text: string): Uint8Array => new Uint8Array(deflateRawSync(text));
const unpack = (bytes: Uint8Array): unknown => JSON.parse(inflateRawSync(bytes).toString());

export const unpackFacts = (bytes: Uint8Array): Fact[] => unpack(bytes) as Fact[];

type Written = [
  names: readonly string[],
  ...series: [id: string, parts: number, type: Fact['type'], unit: string | null, isPlain: 0 | 1, ways: readonly string[]][],
];

export function packOutline({ names, series }: PackedOutline): Uint8Array {
  const written: Written = [
    names,
    ...series.map(({ id, parts, type, unit, isPlain, ways }): Written[1] => [id, parts, type, unit, isPlain ? 1 : 0, ways]),
  ];
  return pack(JSON.stringify(written));
}

export function unpackOutline(key: string, bytes: Uint8Array): PackedOutline {
  const [names, ...series] = unpack(bytes) as Written;
  return {
    key,
    names,
    series: series.map(([id, parts, type, unit, isPlain, ways]) => ({ id, parts, type, unit, isPlain: isPlain === 1, ways })),
  };
}
