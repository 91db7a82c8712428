import type { Fact } from '../../checker/facts/fact.ts';
import { bySeries, type KnownSubject, outlineOf } from '../../checker/facts/known-subject.ts';
import { factsInMemory } from '../../checker/in-memory.ts';
import type { Facts } from '../../checker/ports.ts';

/** Facts that give the chosen series and not a row more; `read` counts the series given and those there were. */
export function narrowedFacts(facts: readonly Fact[]): Facts & { read: { series: number; of: number } } {
  const all = factsInMemory(facts);
  const read = { series: 0, of: 0 };
  return {
    read,
    async findFor(names, choose) {
      const known = await all.findFor(names);
      const outlined = known.map((subject) => ({ subject, rows: bySeries(subject.facts) }));
      const outlines = outlined.map(({ subject: { key, names }, rows }) => ({ key, names, series: rows.map(outlineOf) }));
      const chosen = choose?.(outlines);
      return outlined.map(({ subject, rows }, i): KnownSubject => {
        const given = rows.filter((_, j) => chosen?.has((outlines[i] as (typeof outlines)[number]).series[j] as never) ?? true);
        read.series += given.length;
        read.of += rows.length;
        return { ...subject, facts: given.flat() };
      });
    },
  };
}
