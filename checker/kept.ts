/** A function whose answers are kept as long as what they are about: the same facts are asked of again and again. */
export function kept<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** A value that is worked out when it is first asked for, and once. */
export function once<V>(make: () => V): () => V {
  let made: { value: V } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const MOST_MET = 8192;
/** What is cut from a text holds on to the whole of it if it is longer. */
const LONGEST_MET = 12;

/** Answers for the words met first are kept: the same words are written again and again. */
export function metBefore<V>(read: (word: string) => V, known: Iterable<readonly [string, V]> = []): (word: string) => V {
  const met = new Map(known);
  return (word) => {
    const found = met.get(word);
    if (found !== undefined) return found;
    const answer = read(word);
    if (word.length <= LONGEST_MET && met.size < MOST_MET) met.set(word, answer);
    return answer;
  };
}
