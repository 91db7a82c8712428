import type { Sentence } from '../article/sentences.ts';
import type { Mention } from '../grammar/rule.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Ground } from './gap.ts';

/** Whose a number in a list is, and the ends of that list, which stand nearest to what they all count. */
export interface Owner {
  /** Null where the list is of others, or does not come out even. */
  place: SubjectMention | null;
  head: Mention;
  tail: Mention;
}

/** A name in a list, as tokens; `place` is null for a name that no fact goes by. */
interface Item {
  first: number;
  next: number;
  place: SubjectMention | null;
}

/** Numbers that belong each to one name: "Peru, Bolivia and Chile grew 5.9, 5.5 and 4.6 percent respectively", "Panama (7.5%), Peru (5.9%)". */
export function findOwners(ground: Ground, sentence: Sentence, own: readonly SubjectMention[]): Map<Mention, Owner> {
  const owners = new Map<Mention, Owner>();
  const at = respectiveIn(ground, sentence);
  if (at !== null) pairUp(ground, sentence, own, at, owners);
  bracketed(ground, own, owners);
  elliptic(ground, own, owners);
  return owners;
}

const respective = new Set(['respective', 'respectively']);

function respectiveIn({ passage: { tokens } }: Ground, { first, next }: Sentence): number | null {
  for (let at = first; at < next; at += 1) if (respective.has(tokens[at]?.key ?? '')) return at;
  return null;
}

function pairUp(ground: Ground, sentence: Sentence, own: readonly SubjectMention[], at: number, owners: Map<Mention, Owner>): void {
  const lists = numberLists(ground);
  const names = nameLists(ground, sentence, own);
  for (const list of lists) {
    const [head, tail] = [list[0] as Mention, list.at(-1) as Mention];
    const fitting = names.filter((items) => items.length === list.length && (items.at(-1) as Item).next <= head.first);
    const items = fitting.length === 1 && isNearestTo(at, list, lists) ? (fitting[0] as Item[]) : null;
    for (const [i, mention] of list.entries()) owners.set(mention, { place: items ? (items[i] as Item).place : null, head, tail });
  }
}

const isNearestTo = (at: number, list: readonly Mention[], lists: readonly Mention[][]) => {
  const distance = (other: readonly Mention[]) =>
    Math.min(Math.abs((other[0] as Mention).first - at), Math.abs((other.at(-1) as Mention).next - at));
  return lists.every((other) => distance(list) <= distance(other));
};

const isJoint = (key: string) => key === ',' || key === 'and' || key === ';' || key === '&';

/** Runs of quantities with nothing but commas and "and" between them. */
function numberLists({ passage: { tokens }, mentions }: Ground): Mention[][] {
  const lists: Mention[][] = [];
  let last: Mention | null = null;
  for (const mention of mentions) {
    if (mention.value.kind !== 'quantity') continue;
    const joined = last !== null && isJoined(tokens, last.until, mention.first);
    if (joined) (lists.at(-1) as Mention[]).push(mention);
    else lists.push([mention]);
    last = mention;
  }
  return lists.filter((list) => list.length > 1);
}

function isJoined(tokens: Ground['passage']['tokens'], from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let at = from; at < to; at += 1)
    if (!isJoint(tokens[at]?.key ?? '') && !/^(?:about|only|nearly)$/.test(tokens[at]?.key ?? '')) return false;
  return true;
}

/** Runs of names with nothing but commas and "and" between them. */
function nameLists({ passage: { tokens }, names }: Ground, { first, next }: Sentence, own: readonly SubjectMention[]): Item[][] {
  const lists: Item[][] = [];
  let run: Item[] = [];
  const close = () => {
    if (run.length > 1) lists.push(run);
    run = [];
  };
  for (let at = first; at < next; ) {
    const end = nameEnd(tokens, names, at);
    if (end > at) {
      run.push({ first: at, next: end, place: own.find((place) => place.first === at) ?? null });
      at = end;
    } else {
      if (!isJoint(tokens[at]?.key ?? '')) close();
      at += 1;
    }
  }
  close();
  return lists;
}

/** The end of the name that starts at a token: a subject's name, or capitalised words ("Isle of Man"), with the full stop of an abbreviation. */
function nameEnd(tokens: Ground['passage']['tokens'], names: Ground['names'], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    const known = names.get(at);
    if (known !== undefined) at = known;
    else if (token?.kind === 'word' && token.capital) at += 1;
    else if (at > from && token?.key === 'of' && tokens[at + 1]?.capital) at += 2;
    else if (at > from && token?.key === '.' && token.glued) at += 1;
    else return at;
  }
}

/** A number alone in brackets belongs to the name before them, where a sentence has more than one of that kind. */
function bracketed({ passage: { tokens }, mentions, names }: Ground, own: readonly SubjectMention[], owners: Map<Mention, Owner>): void {
  const alone = mentions.filter(
    ({ first, next, until, value }) =>
      value.kind === 'quantity' && tokens[first - 1]?.key === '(' && (tokens[next]?.key === ')' || tokens[until]?.key === ')'),
  );
  if (alone.length < 2) return;
  for (const mention of alone) {
    const end = mention.first - 1;
    const place = own.find(({ first, next }) => next === end && names.has(first)) ?? null;
    if (place || tokens[end - 1]?.capital) owners.set(mention, { place, head: alone[0] as Mention, tail: mention });
  }
}

/** "Iraq has 17 million residents, and Kuwait 1.9 million": a name with a bare number after it shares the words of the clause before. */
function elliptic({ passage: { tokens }, mentions }: Ground, own: readonly SubjectMention[], owners: Map<Mention, Owner>): void {
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1];
    const place = own.find(({ next }) => next === mention.first);
    if (!before || !place || owners.has(mention) || mention.value.kind !== 'quantity' || before.value.kind !== 'quantity') continue;
    const opening = tokens[place.first - 1]?.key ?? '';
    if (/^(?:and|,|;|while|but)$/.test(opening) && place.first - before.until <= 3 && place.first >= before.until)
      owners.set(mention, { place, head: before, tail: mention });
  }
}
