import type { Fact } from './facts/fact.ts';
import { indexKeys } from './facts/scatter-key.ts';
import type { Articles, Checks, Facts, UploadedArticle } from './ports.ts';

/** Facts over a plain list. */
export function factsInMemory(facts: readonly Fact[]): Facts {
  const byName = new Map<string, Set<Fact>>();
  const bySubject = new Map<string, Fact[]>();
  for (const fact of facts) bySubject.set(fact.subject, [...(bySubject.get(fact.subject) ?? []), fact]);
  for (const own of bySubject.values()) {
    const names = new Set(own.flatMap((fact) => [fact.subject, ...fact.subjectAliases]).flatMap(indexKeys));
    for (const name of names) byName.set(name, new Set([...(byName.get(name) ?? []), ...own]));
  }
  return {
    findFor: async (names) => {
      const found = new Set<Fact>();
      for (const name of names) for (const fact of byName.get(name) ?? []) found.add(fact);
      return [...found];
    },
  };
}

/** One article that is at hand already. */
export const articleInMemory = (article: UploadedArticle): Articles => ({ read: async () => article });

/** Checks whose report nobody stores. */
export const unstoredChecks: Checks = { publish: async () => {} };
