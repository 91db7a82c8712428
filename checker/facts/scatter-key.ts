import { kept } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import { light } from './light-words.ts';
import { indexName, nameKey } from './names.ts';

/** A word of weight of a name. */
export interface NameWord {
  /** In lower case, as it is written. */
  key: string;
  stem: string;
  isCapital: boolean;
}

const joining = new Set('and or from against'.split(' '));

/** Whether a word, in lower case, says enough to be looked up by; names and texts must be weighed alike. */
export const isWeighty = (word: string): boolean => !light.has(word) && !joining.has(word);

/** The words of weight of a name: "bombing of the U.S. embassy in Tanzania" → bomb, us (capital), embassy, tanzania (capital). */
export function wordsOfWeight(name: string): NameWord[] {
  const words = name.split(/[\s,/‐-―-]+/).flatMap((written) => {
    const key = nameKey(written).replaceAll(' ', '');
    return key === '' || !isWeighty(key) ? [] : [{ key, stem: stem(key), isCapital: /^\p{Lu}/u.test(written) }];
  });
  return words.filter(({ stem: own }, at) => words.findIndex((word) => word.stem === own) === at);
}

/** The words of weight of all names of a subject, as stems. */
export const nameStemsOf = kept(
  ({ names }: { readonly names: readonly string[] }): ReadonlySet<string> =>
    new Set(names.flatMap((name) => wordsOfWeight(name).map((word) => word.stem))),
);

/** Where a name whose words stand scattered is found in the index: by two of them, in any order. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one}+${other}` : `${other}+${one}`);

/** The pair that a name goes by: words in capitals first, then the longest; null for a name without a capital or with fewer words. */
export function scatterKey(name: string): string | null {
  const [one, other] = wordsOfWeight(name).sort(
    (a, b) => Number(b.isCapital) - Number(a.isCapital) || b.stem.length - a.stem.length || (a.stem < b.stem ? -1 : 1),
  );
  return one?.isCapital && other ? pairKey(one.stem, other.stem) : null;
}

/** Every place of the index where the facts of a subject of this name are found. */
export function indexKeys(name: string): string[] {
  const pair = scatterKey(name);
  return [indexName(name), ...(pair ? [pair] : [])].filter(Boolean);
}
