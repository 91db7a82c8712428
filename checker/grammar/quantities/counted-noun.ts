import { isPlural, lemma } from '../../units/lemma.ts';
import type { Token } from '../tokens.ts';

/** Words that no noun phrase after a number goes on across. */
const ends = new Set(
  `the a an this that these those of in on at by for from to with without within into onto over under above below about after before during since until
  and or but nor so yet as than if when while where who whom whose which what how because although though is are was were be been being am has have had
  having do does did will would can could may might must shall should not no it its he she they them their his her we our us you your i my me one
  there here then now today yesterday tomorrow ago later earlier said says say told per each every both all any some such more most less least very too also
  only just even still again already ever never up down out off away back against between among through across around near along including like
  total percent instead next last
  went came made took got left gave became remained began ran held won lost killed injured died rose fell voted lived worked stood sat paid sold bought`
    .split(/\s+/)
    .filter(Boolean),
);

export interface CountedNoun {
  /** The noun in the singular. */
  noun: string;
  /** The words between number and noun, lower case: deployed, nuclear. */
  modifiers: string[];
  next: number;
}

const LONGEST = 5;

/** The noun a number counts: "1,550 deployed nuclear warheads" → warhead, with its modifiers. Null when none follows. */
export function readCountedNoun(tokens: readonly Token[], at: number, isOne: boolean): CountedNoun | null {
  const phrase: string[] = [];
  let next = at;
  while (phrase.length < LONGEST) {
    const token = tokens[next];
    if (token?.kind !== 'word' || (token.freshLine && next > at) || ends.has(token.key)) break;
    if (/(?:ly)$/.test(token.key) && token.key.length > 4) break;
    phrase.push(token.key);
    next += 1;
    if (!isOne && isPlural(token.key)) break;
    if (tokens[next]?.key === '-' && tokens[next]?.glued && tokens[next + 1]?.glued) next += 1;
  }
  const last = phrase.at(-1);
  if (!last) return null;
  if (!isOne && !isPlural(last)) return phrase.length === 1 && !tokens[at]?.capital ? { noun: last, modifiers: [], next } : null;
  return { noun: lemma(last), modifiers: phrase.slice(0, -1), next };
}
