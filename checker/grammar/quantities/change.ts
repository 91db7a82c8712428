import type { Quantity } from '../rule.ts';
import type { Token } from '../tokens.ts';

const up = new Set(
  `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing gain gains gained gaining
  jump jumps jumped jumping surge surges surged surging soar soars soared soaring up expand expands expanded add adds added raise raised advance advanced`.split(
    /\s+/,
  ),
);
const down = new Set(
  `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased lose loses lost losing
  shrink shrinks shrank shrunk slip slips slipped plunge plunges plunged plunging slide slid down cut cuts reduce reduces reduced reducing contract contracts
  contracted tumble tumbled dip dipped ease eased sink sank`.split(/\s+/),
);

/** Whether the words before say that a quantity is an amount of change (`rose 5%`, `fell by 200`) or the level reached (`to 1,550`). */
export function readChange(tokens: readonly Token[], first: number): Quantity['change'] {
  const before = tokens[first - 1];
  if (!before || (tokens[first] as Token).freshLine) return null;
  const by = before.key === 'by' ? 1 : 0;
  const verb = tokens[first - 1 - by]?.key ?? '';
  if (up.has(verb)) return 'up';
  if (down.has(verb)) return 'down';
  if (before.key !== 'to') return null;
  for (let back = 2; back <= 7; back += 1) {
    const word = tokens[first - back];
    if (!word || word.key === '.' || word.key === ';') return null;
    if (up.has(word.key) || down.has(word.key)) return 'to';
  }
  return null;
}
