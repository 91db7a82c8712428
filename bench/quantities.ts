/** Reads `{id,text}` lines and prints the quantities found, in the units and conventions of NewsQuant. */
import { findMentions } from '../checker/grammar/find-mentions.ts';
import type { Quantity } from '../checker/grammar/rule.ts';
import { unitById } from '../checker/units/units.ts';
import { answerLines } from './lines.ts';

const names: Record<string, string> = {
  '%': 'percentage',
  'percentage-point': 'percentage point',
  'basis-point': 'basis point',
  m: 'metre',
  mm: 'millimetre',
  cm: 'centimetre',
  km: 'kilometre',
  in: 'inch',
  m2: 'square metre',
  km2: 'square kilometre',
  L: 'litre',
  mL: 'millilitre',
  m3: 'cubic metre',
  lb: 'pound-mass',
  t: 'tonne',
  hp: 'horsepower',
  rpm: 'revolutions per minute',
  'lb-ft': 'pound-foot',
  'N.m': 'newton metre',
  'km/h': 'kilometre per hour',
  mph: 'mile per hour',
  'm/s': 'metre per second',
  GBP: 'pound sterling',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  INR: 'indian rupee',
  MYR: 'malaysian ringgit',
  RUB: 'russian ruble',
  SEK: 'swedish krona',
  FIM: 'finnish markka',
  person: 'people',
};

function unitName(quantity: Quantity): string {
  if (!quantity.unit) return '-';
  const [unit, per] = quantity.unit.split('/').length === 2 && !unitById.has(quantity.unit) ? quantity.unit.split('/') : [quantity.unit];
  const name = (id: string) => names[id] ?? unitById.get(id)?.names[0] ?? id;
  if (quantity.modifiers[0] === 'age') return `${name(unit as string)} of age`;
  const counted = [...quantity.modifiers, name(unit as string)].join(' ');
  return per ? `${counted} per ${name(per)}` : counted;
}

function change(quantity: Quantity): string {
  if (quantity.change === 'up' || quantity.change === 'down') return quantity.change;
  if (quantity.hedge === 'about' || (quantity.hedge === 'nearly' && quantity.comparator === '<')) return '~';
  if (quantity.comparator.startsWith('>')) return '>';
  return quantity.comparator.startsWith('<') ? '<' : '=';
}

function value({ low, high, shape }: Quantity): number | [number, number] {
  if (shape === 'vague') return [Number(low.eq(24) ? 12 : low), high.mod(10).eq(9) ? Number(high) + 1 : Number(high)];
  return low.eq(high) ? Number(low) : [Number(low), Number(high)];
}

await answerLines(({ id, text }: { id: string; text: string }) => ({
  id,
  quantities: findMentions(text, null)
    .mentions.map((mention) => (mention.value.kind === 'quantity' ? mention.value : mention.value.amount))
    .filter((quantity) => quantity !== null)
    .map((quantity) => ({ value: value(quantity), unit: unitName(quantity), change: change(quantity) })),
}));
