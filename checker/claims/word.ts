import { light } from '../facts/light-words.ts';
import { nameKey } from '../facts/names.ts';
import type { Token } from '../grammar/tokens.ts';
import { metBefore } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import { kindOf } from './families.ts';

/** What a word says wherever it stands. */
export interface Word {
  /** The words of its name key: one for most, two for `d'Ivoire`, none for marks. */
  names: readonly string[];
  /** Empty for marks. */
  stem: string;
  /** What its stem has in common with those of other words. */
  kind: string;
  /** Says little by itself. */
  isLight: boolean;
}

export function wordOf(text: string, { kind, key, capital, start, end }: Token): Word {
  // "Marl amp Sons": what some feeds leave of "&".
  if (kind === 'mark' || kind === 'opaque' || (key === 'amp' && !capital)) return noWord;
  return plainWord(key) ?? wordFrom(nameKey(text.slice(start, end)).split(' '), key);
}

const noWord: Word = { names: [], stem: '', kind: '', isLight: false };

/** Null for a word of other letters than a to z. */
const plainWord = metBefore((key) => (/^[a-z]+$/.test(key) ? wordFrom([key], key) : null));

function wordFrom(names: readonly string[], key: string): Word {
  const own = stem(names.join(''));
  return { names, stem: own, kind: kindOf(own), isLight: light.has(key) };
}
