import { readdirSync, readFileSync } from 'node:fs';
import type { Fact } from '../checker/facts/fact.ts';
import { readFacts } from '../checker/facts/read-facts.ts';
import type { UploadedArticle } from '../checker/ports.ts';

export interface Newsroom {
  articles: { id: string; article: UploadedArticle }[];
  facts: Fact[];
}

/**
 * As many articles and facts as asked for, made of the samples: each edition has its own names ("New START" → "Newba STARTba"),
 * in its facts and its articles alike, so that every article finds facts, and no more of them than in a small table.
 */
export function newsroomOf(wanted: { articles: number; facts: number }): Newsroom {
  const samples = readdirSync('seeds/facts').flatMap((name) => {
    const read = readFacts(readFileSync(`seeds/facts/${name}`), name);
    return 'unreadable' in read ? [] : read.facts.map(({ fact }) => fact);
  });
  const stories = readdirSync('seeds/articles').map((name) => ({ name, text: readFileSync(`seeds/articles/${name}`, 'utf8') }));
  const names = new Set(
    samples.flatMap((fact) => [fact.subject, ...fact.subjectAliases]).flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []),
  );
  const editions = Math.ceil(wanted.facts / samples.length);
  const renamed = (text: string, edition: number) =>
    edition === 0 ? text : text.replace(/\p{Lu}[\p{L}\p{M}]+/gu, (word) => (names.has(word) ? `${word}${suffixOf(edition)}` : word));
  const facts = Array.from({ length: editions }, (_, edition) => samples.map((fact) => factOf(fact, edition, renamed)))
    .flat()
    .slice(0, wanted.facts);
  const articles = Array.from({ length: wanted.articles }, (_, i) => {
    const { name, text } = stories[i % stories.length] as (typeof stories)[number];
    const bytes = new TextEncoder().encode(renamed(text, Math.floor(i / stories.length) % editions));
    return { id: `${i}-${name}`, article: { bytes, contentType: null, published: null, title: null } };
  });
  return { articles, facts };
}

const factOf = (fact: Fact, edition: number, renamed: (text: string, edition: number) => string): Fact => ({
  ...fact,
  id: edition === 0 ? fact.id : `${fact.id}-${edition}`,
  subject: renamed(fact.subject, edition),
  subjectAliases: fact.subjectAliases.map((alias) => renamed(alias, edition)),
  supersededBy: fact.supersededBy && edition > 0 ? `${fact.supersededBy}-${edition}` : fact.supersededBy,
});

/** Two letters for each edition, in the case that keeps a word a word. */
const suffixOf = (edition: number) => `${'bcdfghjklmnpqrstvwxz'[edition % 20]}${'aeiou'[Math.floor(edition / 20) % 5]}`;
