import { currencies } from '../../units/currencies.ts';
import { isPlural } from '../../units/lemma.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from './counted-noun.ts';
import { readUnitName } from './unit-name.ts';

const words = (list: string) => new Set(list.split(/\s+/));

/** Words after which a number is a name, a place in a list or an address, written with a capital. */
const namers = words(
  `no number nos page pages chapter section sections article articles act clause volume vol issue room gate flight route highway interstate district
  precinct apartment apt suite channel boeing airbus type model mark phase group title level grade class apollo soyuz progress gemini falcon ariane atlas
  windows iphone ipad galaxy pixel playstation xbox resolution protocol figure table appendix version v area building platform pier psalm formula unit game
  ios android macos terminal tier matchday proposition rule round week day exit big fortune russell nikkei topix stoxx nasdaq catch studio zip category lot stage block super chevron euro note`,
);
/** Those of them that are names without a capital too. */
const lowerNamers = words(
  'page pages floor floors section chapter number channel flight route room gate highway interstate exit category version iphone ipad nasdaq ftse sp nikkei dax',
);

/** Whether the words before a number make it a name: `Boeing 737`, `No. 10`, `iPhone 11`, `S&P 500`, `the FTSE 100`. */
export function isNamed(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 2];
  const before = tokens[at - 1];
  const token = tokens[at] as Token;
  if (!before || token.freshLine) return false;
  // "pages 5 to 12"
  if (first?.kind === 'number' && /^(?:to|and|-|,)$/.test(before.key) && lowerNamers.has(tokens[at - 3]?.key ?? '')) return true;
  if (before.key === '.') return /^(?:no|nos|vol|art|sec|apt|pp?)$/.test(first?.key ?? '');
  if (before.key === 'p' && first?.key === '&' && first.glued) return true;
  // "Boeing 737-800"
  if (before.key === '-' && before.glued && token.glued && first?.kind === 'number' && tokens[at - 3]?.kind === 'word')
    return isNamed(tokens, at - 2);
  if (before.kind !== 'word' || token.glued) return false;
  // "the gate 4 yards away"
  if (lowerNamers.has(before.key)) return before.capital || !readUnitName(tokens, at + 1);
  if (before.capital && namers.has(before.key)) return true;
  if (!isWhole(token)) return false;
  if (before.capital && (isModel(tokens, at) || isAfterName(tokens, at))) return true;
  return isNumberOfName(tokens, at) && (before.capital || !readUnitName(tokens, at + 1));
}

/** "for USD 200" */
const moneyCodes = new Set(currencies.flatMap(({ names, symbols }) => [...names, ...symbols.map((symbol) => symbol.toLowerCase())]));

/** Words that go on with a name in the singular, where "12 were" and "12 more" count. */
const goesOn = words('is was has will can could may might would and or in on at to for from with by as of that which who but');

/** `the Mazda 3`, `Toy Story 4 was`, `a Porsche 911`: nothing is counted. Two digits may be an age ("Roth 48 of Bern"). */
function isAfterName(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 2];
  const before = tokens[at - 1] as Token;
  const after = tokens[at + 1];
  const length = (tokens[at] as Token).key.length;
  if (!first || before.freshLine || /^[.?!:"]$/.test(first.key) || before.key.length < 2) return false;
  if (
    (length === 2 && first.capital) ||
    moneyCodes.has(before.key) ||
    isFunctionWord(before.key) ||
    isDayName(before) ||
    isPlural(before.key)
  )
    return false;
  if (after?.kind === 'word') return goesOn.has(after.key) && !after.glued;
  return after === undefined || after.freshLine || /^[.,;:?!)"]$/.test(after.key);
}

/** `the 787 Dreamliner`, `a 911 Turbo`: two or three digits of a name that goes on with a capital. */
function isNumberOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  const after = tokens[at + 1];
  if ((tokens[at] as Token).key.length < 3) return false;
  if (after?.kind !== 'word' || !after.capital || after.glued || after.freshLine || isDayName(after) || isFunctionWord(after.key))
    return false;
  const many = [1, 2, 3].some((ahead) => isPlural(tokens[at + ahead]?.key ?? ''));
  return /^(?:a|an|the|new|own|its|their|his|her|boeing|airbus)$/.test(before.key) && !many && !isPeople(after);
}

/** "the 300 Spartan shields" are counted: a name of a people before what it has. */
const isPeople = ({ key }: Token) => /(?:an|ese|ish|ch|ic|i)$/.test(key);

const isWhole = (token: Token) => token.kind === 'number' && token.end - token.start === token.key.length && token.key.length < 4;

/** `Galaxy Note 20 Ultra`, `Nokia 8 Sirocco`: a short number between two capitals; `GPT 4`: one after an acronym. */
function isModel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  const after = tokens[at + 1];
  if (acronyms.has(before.key) && !isCounting(tokens, at + 1)) return true;
  if (tokens[at - 2]?.kind !== 'word' || !(tokens[at - 2] as Token).capital || before.freshLine) return false;
  return after?.kind === 'word' && after.capital && !isPlural(after.key) && !isPlural(tokens[at + 2]?.key ?? '') && !isDayName(after);
}

const acronyms = words('ftse cac dax asx kospi nasdaq smi ibex aex omx hsi tsx bse nse sensex nifty gpt usb hdmi mpeg');

const isDayName = (token: Token) =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    token.key,
  );

/** Whether a word that could be counted stands here. */
const isCounting = (tokens: readonly Token[], at: number) => {
  const token = tokens[at];
  return token?.kind === 'word' && !token.capital && !token.freshLine && !isFunctionWord(token.key);
};

const ranks = words('top bottom last final');

/** `the top three`, `the last 16`, `the final four`: a place in a list, unless something is counted. */
export function isRank(tokens: readonly Token[], at: number, next: number): boolean {
  const hyphen = tokens[at - 1]?.key === '-' && tokens[at]?.glued ? 1 : 0;
  const before = tokens[at - 1 - hyphen];
  if (!before || !ranks.has(before.key) || (tokens[at] as Token).freshLine) return false;
  return hyphen === 1 || !(isCounting(tokens, next) || /^[-%°]$/.test(tokens[next]?.key ?? ''));
}

/** `BBC One`, `Formula One`, `the Big Ten`: a number word with a capital after another, nothing counted by it. */
export function isNameWord(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !token.capital) return false;
  const before = tokens[at - 1];
  const after = tokens[next];
  if (token.freshLine || before?.kind !== 'word' || !before.capital) return false;
  return !(after?.kind === 'word' && !isFunctionWord(after.key) && !after.key.endsWith('ed')) && after?.key !== '-';
}

const glues = words('foot feet minus mid sub pre post plus now then about around near almost roughly');

/** `COVID-19`, `F-16`, `last-32`, `scp-173`: glued by a hyphen to a word. */
export function isHyphenated(tokens: readonly Token[], at: number): boolean {
  if (!(tokens[at] as Token).glued) return false;
  const word = tokens[at - 2];
  const hyphen = tokens[at - 1];
  return hyphen?.key === '-' && hyphen.glued && word?.kind === 'word' && !glues.has(word.key);
}
