import { isPlural } from '../../units/lemma.ts';
import { unitById } from '../../units/units.ts';
import { readChange } from '../quantities/change.ts';
import { isFunctionWord } from '../quantities/counted-noun.ts';
import { readUnitAfter } from '../quantities/unit-after.ts';
import { yearly } from '../quantities/year-name.ts';
import type { Context } from '../rule.ts';
import type { Token } from '../tokens.ts';

/** Whether four digits count the noun after them, though they could be a year: `more than 1000 clients`, `the 1520 sq m hall`. */
export function isCount(context: Context, at: number, next: number): boolean {
  const { tokens } = context;
  return (
    isMeasured(context, at, next) ||
    (isBounded(tokens, at) && isNoun(tokens[next])) ||
    isRangeOfCounts(context, at, next) ||
    isOfDescendingPair(tokens, at) ||
    isLevel(tokens, at)
  );
}

const doubtful = /^(?:[a-zA-Z]|won|marks?|sen|[′″])$/;

/** "1520 sq m", "2000 miles", "1200 hp"; not "in 2010 dollars", "in 2012 second", "2008 mark". */
function isMeasured(context: Context, at: number, next: number): boolean {
  const { tokens } = context;
  const unit = readUnitAfter(context, next);
  const measure = unit && unitById.get(unit.unit.split('/')[0] as string);
  if (!measure || measure.dimension === 'time') return false;
  const word = (tokens[next] as Token).key;
  if (unit.next > next + 1) return true;
  if (doubtful.test(word)) return false;
  if (measure.dimension === 'money') return tokens[at - 1]?.key !== 'in';
  return isPlural(word) || !measure.names.includes(word) || isBounded(tokens, at);
}

/** "fewer than", "as many as", "around", "a total of" */
function isBounded(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 2]?.key ?? '';
  const before = tokens[at - 1]?.key ?? '';
  if (before === 'than') return /^(?:more|fewer|less|greater)$/.test(first);
  if (before === 'as') return /^(?:many|few|much|little)$/.test(first);
  if (before === 'of')
    return /^(?:total|average|crowd|sample|maximum|minimum|excess|group|fleet|workforce|survey|poll|team|force)$/.test(first);
  return /^(?:about|around)$/.test(before);
}

/** "more than 2019 levels" compares years. */
const isNoun = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !token.glued &&
  !token.freshLine &&
  isPlural(token.key) &&
  !yearly.test(token.key) &&
  !isFunctionWord(token.key);

/** "between 1500 and 2000 people" */
function isRangeOfCounts({ tokens }: Context, at: number, next: number): boolean {
  const start = tokens[at - 1]?.key === 'between' ? at : tokens[at - 3]?.key === 'between' && tokens[at - 1]?.key === 'and' ? at - 2 : null;
  if (start === null || tokens[start + 2]?.kind !== 'number') return false;
  return isNoun(tokens[start === at ? at + 3 : next]);
}

/** Years that news tells of, but never without a word that leads to them. */
const early = /^1[0-5]\d\d$/;
const era = /^(?:ad|ce|bce?|b)$/;
const leadsToThePast =
  /^(?:born|died|dated?|dating|built|founded|established|painted|printed|published|made|written|easter|christmas|ad|ca?)$/;
const placesInTime = /^(?:in|from|since|until|till|by|before|after)$/;

/** "nearly 1210", "stood at 1463", "Flight 1549": too early for a year that no word before it leads to. */
export function isEarlyNumber(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || token.freshLine || !early.test(token.key)) return false;
  if (leadsToThePast.test(before.key) || era.test(tokens[next]?.key ?? '')) return false;
  if (before.key === 'about' && placesInTime.test(tokens[at - 2]?.key ?? '')) return false;
  // "reigned 1509-47", "reigned 1509 to 1547"
  return !/^(?:-|to)$/.test(tokens[next]?.key ?? '');
}

/** "Winners led losers 1141 to 406": years are never told backwards, unless they are before Christ. */
function isOfDescendingPair(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at + 1]?.key === 'to' ? at : tokens[at - 1]?.key === 'to' ? at - 2 : null;
  if (first === null || !/^1[0-8]\d\d$/.test(tokens[at]?.key ?? '')) return false;
  const count = (place: number) => (/^\d{3,5}$/.test(tokens[place]?.key ?? '') ? Number(tokens[place]?.key) : Number.NaN);
  return count(first) > count(first + 2) && !era.test(tokens[first + 3]?.key ?? '');
}

/** "Fell 12.5 points to 1463" tells a level, "grew from 1348 to 1463" and "dating back to 1463" a year. */
function isLevel(tokens: readonly Token[], at: number): boolean {
  const to = tokens[at - 1]?.key === 'around' ? at - 2 : at - 1;
  const before = tokens[to - 1];
  if (tokens[to]?.key !== 'to' || !before || !early.test(tokens[at]?.key ?? '') || /^(?:back|dat(?:e|es|ed|ing)|up)$/.test(before.key))
    return false;
  return !(tokens[to - 2]?.key === 'from' && before.end - before.start === 4) && readChange(tokens, to + 1, at + 1, null) === 'to';
}
