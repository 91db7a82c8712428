import type { Fact } from './facts/fact.ts';
import { type KnownSubject, subjectsOf } from './facts/known-subject.ts';
import { indexKeys } from './facts/scatter-key.ts';
import type { Articles, Checks, Facts, UploadedArticle } from './ports.ts';

/** Facts over a plain list: nothing is saved by leaving series out, so all are given. */
export function factsInMemory(facts: readonly Fact[]): Facts {
  const byName = new Map<string, Set<KnownSubject>>();
  for (const subject of subjectsOf(facts))
    for (const name of new Set(subject.names.flatMap(indexKeys))) byName.set(name, (byName.get(name) ?? new Set()).add(subject));
  const words = new Set([...byName.keys()].flatMap((name) => name.split(/[ +]/)));
  return {
    findFor: async (names) => {
      const found = new Set<KnownSubject>();
      for (const name of names) for (const subject of byName.get(name) ?? []) found.add(subject);
      return [...found];
    },
    mayName: (word) => words.has(word),
  };
}

/** One article that is at hand already. */
export const articleInMemory = (article: UploadedArticle): Articles => ({ read: async () => article });

/** Checks whose report nobody stores. */
export const unstoredChecks: Checks = { publish: async () => {} };
