import { isPlural } from '../../units/lemma.ts';
import { unitById } from '../../units/units.ts';
import { isFunctionWord } from '../quantities/counted-noun.ts';
import { readUnitAfter } from '../quantities/unit-after.ts';
import { yearly } from '../quantities/year-name.ts';
import type { Context } from '../rule.ts';
import type { Token } from '../tokens.ts';

/** Whether four digits count the noun after them, though they could be a year: `more than 1000 clients`, `the 1520 sq m hall`. */
export function isCount(context: Context, at: number, next: number): boolean {
  return (
    isMeasured(context, at, next) || (isBounded(context.tokens, at) && isNoun(context.tokens[next])) || isRangeOfCounts(context, at, next)
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
