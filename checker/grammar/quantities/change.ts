import type { Quantity } from '../rule.ts';
import type { Token } from '../tokens.ts';

type Direction = 'up' | 'down';

const words = (list: string) => new Set(list.split(/\s+/));
const all = (list: string, way: Direction) => list.split(/\s+/).map((word) => [word, way] as const);
const ways = (ups: string, downs: string): ReadonlyMap<string, Direction> => new Map([...all(downs, 'down'), ...all(ups, 'up')]);

const strong = ways(
  `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing gain gains gained gaining
  jump jumps jumped jumping surge surges surged surging soar soars soared soaring up expand expands expanded adds added advance advances advanced
  advancing rally rallied swell swelled leap leapt spike spiked inch inched strengthen strengthened
  rebound rebounds rebounded rebounding`,
  `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost
  losing shrink shrinks shrank shrunk slip slips slipped slipping plunge plunges plunged plunging slide slides slid sliding down cut cuts cutting reduce
  reduces reduced reducing contract contracts contracted tumble tumbles tumbled tumbling dip dips dipped ease eases eased easing sink sinks sank sunk
  plummet plummets plummeted plummeting retreat retreated slump slumps slumped weaken weakened slash slashed trim trimmed
  shed sheds shedding crash crashed`,
);
/** Verbs that are changes only with `by` or a share: "raised $5 million" is a sum, "raised by 5%" a change. */
const weak = ways(
  'raise raises raised raising boost boosts boosted hike hiked lift lifted widen widened improve improved',
  'lower lowers lowered lowering narrow narrowed slow slowed',
);
/** Verbs that say how many times over, and not by how much: "tripled to 90". */
const multiplying = words('doubled doubling doubles tripled tripling trebled quadrupled quintupled halved halving halves');
/** What the noun after or before an amount says of it: "a 5% drop", "an increase of 12". */
export const changeNouns = ways(
  'rise increase jump boost surge growth hike improvement rebound',
  'fall drop decline decrease cut reduction slump plunge dip contraction',
);
const shares = new Set(['%', 'percentage-point', 'basis-point']);
/** Changes only of a share: "a 5% gain" is one, "a $5 million gain from the sale" a sum. */
const shareNouns = ways('gain', 'loss');
/** "makes up 12%", "paid down $5 million": never a change. */
const idiom = /^(?:make|makes|made|making|pay|pays|paid|paying)$/;
/** "gave up 517 yards", "settled down 12 miles away" */
const phrasal =
  /^(?:gave|give|gives|giving|given|took|take|takes|set|sets|picked|pick|signed|sign|lined|put|puts|racked|ended|end|built|build|turned|turn|settled|wrote|broke|opened|back|ran|run|come|came|grew|used|bought|led|leads|sat|sit|stood|lay|drove|walked|shot|pulled)$/;

/** Whether the words before say that a quantity is an amount of change (`rose 5%`, `fell by 200`) or the level reached (`to 1,550`). */
export function readChange(tokens: readonly Token[], first: number, next: number, unit: string | null): Quantity['change'] {
  const before = tokens[first - 1];
  if (!before || (tokens[first] as Token).freshLine) return null;
  return changeByVerb(tokens, first, unit) ?? changeByNoun(tokens, first, next, unit);
}

/** "a 5% drop", "an increase of 12"; "a list of 5 cut flowers" and "only 5 percent rise early" are none. */
function changeByNoun(tokens: readonly Token[], first: number, next: number, unit: string | null): Quantity['change'] {
  const named = (key = '') => changeNouns.get(key) ?? (shares.has(unit ?? '') ? shareNouns.get(key) : undefined);
  if (tokens[first - 1]?.key === 'of') return tokens[first - 3]?.key === 'to' ? null : (named(tokens[first - 2]?.key) ?? null);
  const way = unit ? named(tokens[next]?.key) : undefined;
  if (!way || tokens[next]?.freshLine) return null;
  const isNoun = [1, 2].some((back) => /^(?:a|an|the|its|their|his|her|another|this|that)$/.test(tokens[first - back]?.key ?? ''));
  return isNoun ? way : null;
}

function changeByVerb(tokens: readonly Token[], first: number, unit: string | null): Quantity['change'] {
  const before = tokens[first - 1] as Token;
  const by = before.key === 'by' ? 1 : 0;
  const verb = tokens[first - 1 - by]?.key ?? '';
  // "closed at $23, off 12 cents"
  if (verb === 'off' && tokens[first - 2]?.key === ',') return 'down';
  if (verb === 'up' || verb === 'down') {
    const verbal = tokens[first - 2 - by]?.key ?? '';
    if (idiom.test(verbal) || (phrasal.test(verbal) && !shares.has(unit ?? ''))) return null;
  }
  // "grew a robust 19%"
  const adjective = shares.has(unit ?? '') && before.kind === 'word' && /^an?$/.test(tokens[first - 2]?.key ?? '');
  if (adjective && strong.has(tokens[first - 3]?.key ?? '')) return strong.get(tokens[first - 3]?.key ?? '') ?? null;
  const way = strong.get(verb) ?? (by === 1 || shares.has(unit ?? '') ? weak.get(verb) : undefined);
  if (way) return way;
  if (by === 1) return changeBy(tokens, first);
  // "settled 42 points lower at 1678"
  if (before.key === 'at' && /^(?:lower|higher)$/.test(tokens[first - 2]?.key ?? '')) return 'to';
  const to = levelLead(tokens, first);
  if (to === null) return null;
  for (let back = to + 1; back <= to + 12; back += 1) {
    const word = tokens[first - back];
    if (!word || word.key === '.' || word.key === ';') return null;
    if (isChanging(word.key)) return 'to';
  }
  return null;
}

/** How many tokens before a number stands what leads to a level: "to 12", "to close at 12", and the "at" of "was down 15.82 at 12". */
function levelLead(tokens: readonly Token[], first: number): number | null {
  const key = (back: number) => tokens[first - back]?.key ?? '';
  if (key(1) === 'to') return 1;
  if (key(1) !== 'at') return null;
  if (/^(?:close|end|finish|settle)$/.test(key(2)) && key(3) === 'to') return 3;
  return tokens[first - 2]?.kind === 'number' && /^(?:up|down)$/.test(key(3)) ? 2 : null;
}

const changing = new Set([...strong.keys(), ...weak.keys(), ...multiplying]);
const isChanging = (key: string) => changing.has(key);

/** "cut emissions by 40 percent": the verb stands before what changes. */
function changeBy(tokens: readonly Token[], first: number): Quantity['change'] {
  for (let back = 3; back <= 5; back += 1) {
    const word = tokens[first - back];
    if (word?.kind !== 'word') return null;
    const way = weak.get(word.key) ?? strong.get(word.key);
    if (way) return way;
  }
  return null;
}

/** Whether a verb of change stands just before: "rose 5", "cut by 200", "fell from 30". */
export function followsChange(tokens: readonly Token[], first: number): 'by' | 'from' | 'verb' | null {
  const before = tokens[first - 1]?.key ?? '';
  const joint = before === 'by' || before === 'from' ? before : null;
  for (let back = joint ? 2 : 1; back <= (joint === 'from' ? 8 : 2); back += 1) {
    const key = tokens[first - back]?.key ?? '';
    if (key === '.' || key === ';') return null;
    if (isChanging(key)) return joint ?? 'verb';
    if (joint !== 'from') return null;
  }
  return null;
}
