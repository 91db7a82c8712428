import { lemma } from '../../units/lemma.ts';
import type { Context, Mention } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { designators } from './designators.ts';
import { withDeterminer } from './determiner.ts';
import { duration, mention } from './time-value.ts';

const some = /^(?:several|few|many|some|recent|past|coming)$/;

/** "several weeks", "a few days", "the next couple of years", "recent months" */
export function readVague({ tokens }: Context, at: number): Mention | null {
  if (tokens[at]?.kind !== 'word') return null;
  const key = tokens[at]?.key ?? '';
  const couple = key === 'couple' && tokens[at + 1]?.key === 'of';
  if (!couple && !some.test(key)) return null;
  const unitAt = at + (couple ? 2 : 1) + (!couple && tokens[at + 1]?.key === '-' ? 1 : 0);
  const unit = tokens[unitAt];
  const named = readUnit(unit, unitAt > at + 1 && !couple);
  if (!named) return null;
  const count = couple ? 2 * named.times : 'X';
  return mention(
    tokens[unitAt]?.glued ? at : withDeterminer(tokens, at),
    unitAt + 1 + andAnother(tokens, unitAt + 1),
    duration(`${named.before}${count}${named.letter}`, null),
  );
}

/** "a day-long meeting", "decades-long rule" */
export function readLong({ tokens }: Context, at: number): Mention | null {
  if (tokens[at + 1]?.key !== '-' || tokens[at + 2]?.key !== 'long' || !tokens[at + 2]?.glued) return null;
  const named = readUnit(tokens[at], true) ?? readUnit(tokens[at], false);
  if (!named || tokens[at]?.glued) return null;
  const isPlural = tokens[at]?.key.endsWith('s') || tokens[at]?.key === 'centuries';
  return mention(at, at + 3, duration(`${named.before}${isPlural ? 'X' : named.times}${named.letter}`, null));
}

/** "days", "weeks or months", "the years": an unknown number of them. */
export function readBare({ tokens }: Context, at: number): Mention | null {
  const named = tokens[at]?.key === 'quarters' ? null : readUnit(tokens[at], false);
  const second = tokens[at - 2]?.key ?? '';
  const before = tokens[at - 1];
  if (
    !named ||
    before?.kind === 'number' ||
    isIdiom(second, before?.key ?? '') ||
    (before?.key === 'of' && /^(?:tens|hundreds|thousands|millions|billions)$/.test(second))
  )
    return null;
  const or = andAnother(tokens, at + 1);
  return mention(
    tokens[at - 1]?.key === 'the' ? at : withDeterminer(tokens, at),
    at + 1 + or,
    duration(`${named.before}X${named.letter}`, null),
  );
}

/** "a matter of days", "the small hours" */
const isIdiom = (second: string, before: string) =>
  (second === 'matter' && before === 'of') || /^(?:small|wee|rush|peak|office)$/.test(before);

/** "weeks and months" */
const andAnother = (tokens: readonly Token[], at: number) =>
  /^(?:or|and)$/.test(tokens[at]?.key ?? '') && readUnit(tokens[at + 1], false) ? 2 : 0;

function readUnit(unit: Token | undefined, singular: boolean) {
  const name = lemma(unit?.key ?? '');
  if (unit?.kind !== 'word' || unit.capital || !Object.hasOwn(designators, name) || (unit.key === name) !== singular) return null;
  return designators[name] ?? null;
}
