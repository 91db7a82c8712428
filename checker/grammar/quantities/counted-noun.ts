import { isPlural, lemma } from '../../units/lemma.ts';
import type { Token } from '../tokens.ts';

/** Words that no noun phrase after a number goes on across. */
const ends = new Set(
  `the a an this that these those of in on at by for from to with without within into onto over under above below about after before during since until
  and or but nor so yet as than if when while where who whom whose which what how because although though is are was were be been being am has have had
  having do does did will would can could may might must shall should not no it its he she they them their his her we our us you your i my me one
  there here then now today yesterday tomorrow ago later earlier said says say told per each every both all any some such more most less least very too also
  only just even still again already ever never up down out off away back against between among through across around near along including like
  behind beneath beside besides beyond despite toward towards upon via amid inside outside worldwide together apart alone overall
  total percent instead next last
  went came made took got left gave became remained began ran held won lost killed injured died rose fell voted lived worked stood sat paid sold bought
  monday tuesday wednesday thursday friday saturday sunday
  met saw went knew spoke wrote broke drove flew grew drew threw spent sent kept met fled hit cut put`
    .split(/\s+/)
    .filter(Boolean),
);

export const isFunctionWord = (key: string): boolean => ends.has(key);

export interface CountedNoun {
  /** The noun in the singular. */
  noun: string;
  /** The words between number and noun, lower case, joined by their hyphens: deployed, short-range. */
  modifiers: string[];
  next: number;
}

const LONGEST = 5;
/** Adjectives that no noun phrase ends with: "one new preferred share". */
const attributive = new Set('new other major single additional extra further former senior'.split(' '));

/** The noun a number counts: "1,550 deployed nuclear warheads" → warhead, with its modifiers. Null when none follows. */
export function readCountedNoun(tokens: readonly Token[], at: number, isOne: boolean): CountedNoun | null {
  const phrase: string[] = [];
  let next = at;
  while (phrase.length < LONGEST) {
    const token = tokens[next];
    if (token?.kind !== 'word' || (token.freshLine && next > at) || isEnd(tokens, next, phrase.length)) break;
    // "one proposal asks", "one museum closed": after a noun in the singular such endings are a verb's.
    if (isOne && phrase.length > 0 && (isPlural(token.key) || /[a-z]{2}ed$/.test(token.key)) && !attributive.has(phrase.at(-1) ?? ''))
      break;
    const hyphenated = next > at && tokens[next - 1]?.key === '-';
    if (hyphenated) phrase.push(`${phrase.pop()}-${token.key}`);
    else phrase.push(token.key);
    next += 1;
    const hyphen = tokens[next]?.key === '-' && tokens[next]?.glued && tokens[next + 1]?.glued;
    if (hyphen) next += 1;
    else if (!isOne) {
      if (isPlural(token.key)) break;
      next = skipJoint(tokens, next, at);
    }
  }
  const end = tokens[next - 1]?.key;
  if (end === '-' || end === ',' || end === 'and') next -= 1;
  const last = phrase.at(-1);
  if (!last) return null;
  if (!isOne && !isPlural(last)) return isLone(tokens, at, phrase) ? { noun: last, modifiers: [], next } : null;
  return { noun: lemma(last), modifiers: phrase.slice(0, -1), next };
}

function isEnd(tokens: readonly Token[], at: number, length: number): boolean {
  const { key, capital } = tokens[at] as Token;
  if (key === 'us' && capital) return false;
  const after = tokens[at + 1];
  // "two would-be robbers"
  if ((length > 0 && tokens[at - 1]?.key === '-') || (after?.key === '-' && after.glued && tokens[at + 2]?.glued)) return false;
  // "the 20 most expensive restaurants", "five more ships"; "two more weeks" are a duration
  if (key === 'most' || key === 'more') return length > 0 || times.test(after?.key ?? '') || !leadsToPlural(tokens, at + 1);
  if (ends.has(key)) return true;
  return key.length > 4 && key.endsWith('ly') && !adjectives.has(key) && (length > 1 || !leadsToPlural(tokens, at + 1));
}

const times = /^(?:second|minute|hour|day|week|month|year|decade)s$/;

/** Words in -ly that are no adverbs. */
const adjectives = new Set('daily weekly family elderly early monthly yearly friendly deadly costly orderly scholarly'.split(' '));

/** "20 newly built homes", "30 mostly young fans": a noun in the plural stands at most two words on. */
function leadsToPlural(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at; ahead < at + 3; ahead += 1) {
    const token = tokens[ahead];
    if (token?.kind !== 'word' || token.freshLine || ends.has(token.key)) return false;
    if (isPlural(token.key)) return true;
  }
  return false;
}

/** Goes on over what joins two adjectives: `small, friendly deals`, `digital and physical sales`, where a plural noun soon follows. */
function skipJoint(tokens: readonly Token[], next: number, at: number): number {
  const joint = tokens[next];
  if ((joint?.key !== ',' && joint?.key !== 'and') || joint.freshLine || next - at > 2) return next;
  for (let ahead = next + 1; ahead <= next + 2; ahead += 1) {
    const token = tokens[ahead];
    if (token?.kind !== 'word' || token.freshLine || ends.has(token.key)) return next;
    if (isPlural(token.key)) return ahead > next + 1 ? next + 1 : next;
  }
  return next;
}

/** A single word that may be a noun without a plural ending: `40 staff`, `12 sheep`. */
const isLone = (tokens: readonly Token[], at: number, phrase: readonly string[]) =>
  phrase.length === 1 &&
  (phrase[0] as string).length > 1 &&
  !tokens[at]?.capital &&
  !/(?:ing|ed|ly)$|^(?:new|old|other|big|small|large|main|young|different|good|bad|same|own|early|late|high|low|long)$/.test(
    phrase[0] as string,
  );
