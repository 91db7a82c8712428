import type { Quantity } from '../rule.ts';
import type { Token } from '../tokens.ts';

const words = (list: string) => new Set(list.split(/\s+/));

const up = words(
  `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing gain gains gained gaining
  jump jumps jumped jumping surge surges surged surging soar soars soared soaring up expand expands expanded adds added advance advances advanced
  advancing rally rallied swell swelled leap leapt spike spiked inch inched strengthen strengthened`,
);
const down = words(
  `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost
  losing shrink shrinks shrank shrunk slip slips slipped slipping plunge plunges plunged plunging slide slides slid sliding down cut cuts cutting reduce
  reduces reduced reducing contract contracts contracted tumble tumbles tumbled tumbling dip dips dipped ease eases eased easing sink sinks sank sunk
  plummet plummets plummeted plummeting retreat retreated slump slumps slumped weaken weakened slash slashed trim trimmed`,
);
/** Verbs that are changes only with `by` or a share: "raised $5 million" is a sum, "raised by 5%" a change. */
const weak: Record<string, 'up'> = { raise: 'up', raises: 'up', raised: 'up', raising: 'up' };
const shares = new Set(['%', 'percentage-point', 'basis-point']);
/** "makes up 12%", "paid down $5 million": never a change. */
const idiom = /^(?:make|makes|made|making|pay|pays|paid|paying)$/;
/** "gave up 517 yards", "settled down 12 miles away" */
const phrasal =
  /^(?:gave|give|gives|giving|given|took|take|takes|set|sets|picked|pick|signed|sign|lined|put|puts|racked|ended|end|built|build|turned|turn|settled|wrote|broke|opened|back|ran|run|come|came|grew|used|bought|led|leads|sat|sit|stood|lay|drove|walked|shot|pulled)$/;

/** Whether the words before say that a quantity is an amount of change (`rose 5%`, `fell by 200`) or the level reached (`to 1,550`). */
export function readChange(tokens: readonly Token[], first: number, unit: string | null): Quantity['change'] {
  const before = tokens[first - 1];
  if (!before || (tokens[first] as Token).freshLine) return null;
  const by = before.key === 'by' ? 1 : 0;
  const verb = tokens[first - 1 - by]?.key ?? '';
  if (verb === 'up' || verb === 'down') {
    const verbal = tokens[first - 2 - by]?.key ?? '';
    if (idiom.test(verbal) || (phrasal.test(verbal) && !shares.has(unit ?? ''))) return null;
  }
  if (up.has(verb)) return 'up';
  if (down.has(verb)) return 'down';
  if (Object.hasOwn(weak, verb) && (by === 1 || shares.has(unit ?? ''))) return weak[verb] as 'up';
  if (by === 1) return changeBy(tokens, first);
  if (before.key !== 'to') return null;
  for (let back = 2; back <= 9; back += 1) {
    const word = tokens[first - back];
    if (!word || word.key === '.' || word.key === ';') return null;
    if (up.has(word.key) || down.has(word.key) || Object.hasOwn(weak, word.key)) return 'to';
  }
  return null;
}

/** "cut emissions by 40 percent": the verb stands before what changes. */
function changeBy(tokens: readonly Token[], first: number): Quantity['change'] {
  for (let back = 3; back <= 5; back += 1) {
    const word = tokens[first - back];
    if (word?.kind !== 'word') return null;
    if (up.has(word.key) || Object.hasOwn(weak, word.key)) return 'up';
    if (down.has(word.key)) return 'down';
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
    if (up.has(key) || down.has(key) || Object.hasOwn(weak, key)) return joint ?? 'verb';
    if (joint !== 'from') return null;
  }
  return null;
}
