import { type CivilDay, civilDay, parseIsoDay, writtenDate } from '../calendar.ts';
import type { Passage } from '../claims/passage.ts';
import type { Mention, Quantity, Time } from '../grammar/rule.ts';
import { decimal } from '../units/decimal.ts';
import { type Check, type Outcome, outcome, quoteOf } from './outcome.ts';
import { rewritten } from './rewritten.ts';
import { inSentences, keysBetween, plainQuantity } from './written.ts';

/** An age beside a birth: "Smith, 80, was born in 1950". Held against the day of publication, or of death where the sentence gives one. */
export const checkAges: Check = (passage) =>
  passage.published === null
    ? []
    : inSentences(passage, 2, ({ sentence, mentions }) => {
        const words = keysBetween(passage.tokens, sentence.first, sentence.next);
        if (words.filter((word) => word === 'born').length !== 1 || words.some((word) => kin.test(word))) return [];
        const ages = mentions.filter(isAge);
        const [birth, ...others] = mentions.filter(isDated);
        if (ages.length !== 1 || !birth || others.length > 0 || !isBirth(passage, birth)) return [];
        const died = words.some((word) => /^(?:died|dies|dead|death)$/.test(word));
        return isOfOne(passage, birth, ages[0] as Mention, died) ? weigh(passage, birth, ages[0] as Mention, died) : [];
      });

/** Somebody else whose age it could be, or a time of life that it could be the age of. */
const kin =
  /^(?:mother|father|son|daughter|wife|husband|brother|sister|child|children|parents|couple|baby|when|after|before|then|later|would|married|became|began|joined|won|retired|elected|since)$/;

const isAge = (mention: Mention) => {
  const quantity = plainQuantity(mention);
  return quantity?.unit === 'year' && quantity.modifiers.includes('age');
};

/** A date with its year; the age of a sentence that has another one besides the birth may be of that time. */
const isDated = ({ value }: Mention) => value.kind === 'time' && /^\d{3}/.test(value.timex) && value.year === 'written';

/** "born in 1950", "born in Ohio on May 1, 1950" */
function isBirth({ tokens }: Passage, { first, value }: Mention): boolean {
  const { timex, modifier, alternatives } = value as Time;
  const isPlain = /^\d{4}(?:-\d{2}){0,2}$/.test(timex) && modifier === null && alternatives.length === 0;
  return isPlain && keysBetween(tokens, first - 7, first).includes('born');
}

/** Whether age and birth are of one person by the words between: few, and no new clause. */
function isOfOne({ tokens }: Passage, birth: Mention, age: Mention, died: boolean): boolean {
  if (age.first < birth.first) {
    const between = keysBetween(tokens, age.until, birth.first);
    return between.slice(0, between.indexOf('born')).every((word) => /^(?:,|who|was|is|and|\(|old)$/.test(word));
  }
  const between = keysBetween(tokens, birth.next, age.first);
  const most = died ? 12 : 6;
  return between.length <= most && /^[,)]$/.test(between[0] ?? '') && !between.includes('and') && !between.includes(';');
}

function weigh(passage: Passage, birth: Mention, age: Mention, died: boolean): Outcome[] {
  const { earliest, latest, timex } = birth.value as Time;
  const at = civilDay(passage.published as number);
  const [least, most] = [yearsBetween(latest as string, at), yearsBetween(earliest as string, at)];
  const written = Number((age.value as Quantity).low);
  // The dead may have died at any time before.
  const agrees = written <= most && (died || written >= least);
  if (least < 0 || most > 115 || (died && agrees)) return [];
  const truth = least === most ? `${most}` : `${least} or ${most}`;
  const quote = quoteOf(passage, age);
  const explanation = `Born ${timex.length === 10 ? 'on' : 'in'} ${writtenDate(timex)}, somebody ${died ? `would be ${truth} at most` : `is ${truth}`} at publication, ${agrees ? 'as' : 'not'} “${quote}”${agrees ? ' says' : ''}.`;
  const suggestions = [...new Set([least, most])].map((years) => rewritten(passage, age, decimal(years)));
  return [outcome({ check: 'age', mention: age, agrees, value: least === most ? decimal(most) : null, explanation, suggestions })];
}

/** Full years from an ISO day to a day. */
function yearsBetween(from: string, to: CivilDay): number {
  const { year, month, day } = parseIsoDay(from) as CivilDay;
  return to.year - year - (to.month < month || (to.month === month && to.day < day) ? 1 : 0);
}
