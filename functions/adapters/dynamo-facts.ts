import type { Fact } from '../../checker/facts/fact.ts';
import { bySeries, type KnownSubject, outlineOf, type SubjectOutline, subjectsOf } from '../../checker/facts/known-subject.ts';
import type { Facts } from '../../checker/ports.ts';
import { getAll } from './dynamo-batches.ts';
import { knownNamesOf } from './dynamo-known-names.ts';
import { nameItem } from './dynamo-name-items.ts';
import { readOutlines, readSeries } from './dynamo-packed-subjects.ts';
import { factsUnder } from './dynamo-subject-rows.ts';
import type { Table } from './dynamo-table.ts';
import { inParallel } from './in-parallel.ts';

const subjectsAtOnce = 20;

/**
 * Facts by the names of their subjects: asks only for names that are in the table, and of each subject for its outline and the
 * series chosen by it. What the loader wrote is trusted as it stands: it was checked on its way in.
 */
export const dynamoFacts = (table: Table): Facts => ({
  async findFor(indexNames, choose) {
    const keys = await subjectsNamed(table, indexNames);
    if (!choose) return wholeSubjects(table, keys);
    const outlines = await readOutlines(table, keys);
    // Of a subject that is being written to, or that was never packed, every row is read.
    const whole = await wholeSubjects(
      table,
      keys.filter((key) => !outlines.has(key)),
    );
    const chosen = choose([...outlines.values(), ...whole.map(outlineWhole)]);
    const wanted = [...outlines.values()].map(({ key, series }) => ({ key, series: series.filter((one) => chosen.has(one)) }));
    const facts = await readSeries(table, wanted);
    const packed = await inParallel(outlines.values(), subjectsAtOnce, async ({ key, names }): Promise<KnownSubject[]> => {
      const own = facts.get(key);
      return own ? [{ key, names, facts: own }] : wholeSubjects(table, [key]);
    });
    return [...packed.flat(), ...whole].filter(({ facts, names }) => names.length > 0 || facts.length > 0).sort(byKey);
  },
});

async function subjectsNamed(table: Table, indexNames: Iterable<string>): Promise<string[]> {
  const names = knownNamesOf(table);
  await names.refresh();
  const asked = [...new Set(indexNames)].filter(names.mayHave);
  const items = await getAll(table, asked.map(nameItem));
  return [...new Set(items.flatMap(({ subjects }) => [...(subjects as Set<string>)]))].sort();
}

async function wholeSubjects(table: Table, keys: readonly string[]): Promise<KnownSubject[]> {
  const facts = await inParallel(keys, subjectsAtOnce, (key) => factsUnder(table, key, { isConsistent: false }));
  return subjectsOf(facts.flat());
}

const outlineWhole = ({ key, names, facts }: KnownSubject): SubjectOutline => ({
  key,
  names,
  series: bySeries(facts as Fact[]).map(outlineOf),
});

const byKey = (a: KnownSubject, b: KnownSubject) => (a.key < b.key ? -1 : 1);
