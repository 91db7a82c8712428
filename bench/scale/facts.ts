import type { Fact } from '../../checker/facts/fact.ts';
import { bySeries, type KnownSubject, subjectsOf } from '../../checker/facts/known-subject.ts';
import { nameKey } from '../../checker/facts/names.ts';

const firstYear = 1981;
const mostYears = 40;
/** Of the series that the articles speak of, before anything that they tell; of those that no article may take for ones to come. */
const earlierYears = { from: 1871, count: 25 };
const begunBy = '2020';
const rowsOfOther = 20;

/** Attribute, another name of it, unit, and about how much. */
type Indicator = readonly [attribute: string, alias: string, unit: string, about: number];

const goods = 'cement steel wheat rice coffee cotton timber copper sugar maize wool zinc tea fertiliser'.split(' ');
const indicators: Indicator[] = [
  ...goods.flatMap((good, i): Indicator[] => [
    [`${good} production`, `${good} output`, 'tonne', 40_000 * (i + 3)],
    [`${good} exports`, `exports of ${good}`, 'USD', 3_000_000 * (i + 2)],
    [`price of ${good}`, `${good} price`, 'USD/t', 90 * (i + 2)],
  ]),
  ['hospital beds', 'beds in hospitals', 'bed', 21_000],
  ['doctors per 1,000 people', 'physician density', 'doctor', 2.4],
  ['secondary school enrolment', 'enrolment in secondary schools', '%', 71],
  ['adult literacy', 'literacy rate', '%', 83],
  ['paved roads', 'length of paved roads', 'km', 18_400],
  ['railway lines', 'railway network', 'km', 5_300],
  ['mobile subscriptions', 'mobile phone subscriptions', 'subscription', 6_200_000],
  ['forest cover', 'forested share of the land', '%', 31],
  ['electricity consumption', 'power consumption', 'GWh', 44_000],
  ['tourist arrivals', 'arrivals of tourists', 'person', 1_900_000],
  ['trade deficit', 'deficit in trade', 'USD', 720_000_000],
  ['youth unemployment', 'jobless rate of the young', '%', 17],
];

/**
 * The facts of a table of `size`, subject by subject: the same base facts at every size; a half of the rest on the same
 * subjects (earlier years of what they have, and indicators with a row a year), the other half on others.
 */
export function* subjectsOfSize(base: readonly Fact[], size: number): Generator<KnownSubject> {
  const own = subjectsOf(base);
  const rest = size - base.length;
  const same = Math.floor(rest / 2);
  for (const [i, { facts }] of own.entries()) {
    const share = Math.floor((same * (i + 1)) / own.length) - Math.floor((same * i) / own.length);
    yield known([...facts, ...more(facts, share, i)]);
  }
  for (let left = rest - same, i = 0; left > 0; left -= rowsOfOther, i += 1) yield known(other(i, Math.min(left, rowsOfOther)));
}

const known = (facts: Fact[]): KnownSubject => subjectsOf(facts.sort((a, b) => (a.id < b.id ? -1 : 1)))[0] as KnownSubject;

function more(facts: readonly Fact[], count: number, at: number): Fact[] {
  const earlier = bySeries(facts).filter((rows) =>
    rows.every(({ type, validFrom }) => type === 'number' && validFrom !== null && validFrom < begunBy),
  );
  const years = earlier.flatMap(([row], i) =>
    Array.from({ length: earlierYears.count }, (_, year) => yearBefore(row as Fact, earlierYears.from + year, at + i)),
  );
  const given = years.slice(0, Math.floor(count / 2));
  return [...given, ...series(facts[0] as Fact, count - given.length, at)];
}

/** In the order of ids it comes before what the sheet had. */
const yearBefore = (row: Fact, year: number, at: number): Fact => ({
  ...row,
  id: `0-${year}-${row.id}`,
  value: amount(Number(row.value) / 7 || 3, year, at),
  validFrom: String(year),
  validTo: String(year),
  supersededBy: null,
});

/** So many rows of so many indicators: of few in a small table for few years, of more in a larger one for more. */
function series({ subject, subjectAliases }: Pick<Fact, 'subject' | 'subjectAliases'>, count: number, at: number): Fact[] {
  const years = Math.min(mostYears, Math.ceil(Math.sqrt(count * 2)));
  return Array.from({ length: count }, (_, i) => {
    const [attribute, alias, unit, about] = indicators[(Math.floor(i / years) + at) % indicators.length] as Indicator;
    const year = firstYear + (i % years);
    const id = `${nameKey(subject)} ${nameKey(attribute)} ${year}`.replaceAll(' ', '-');
    return {
      ...{ id, subject, subjectAliases, attribute, attributeAliases: [alias], type: 'number', unit, comparator: '=' },
      ...{ value: amount(about, year, at), validFrom: String(year), validTo: String(year), knownFrom: null, precision: null },
      ...{ qualifiers: {}, supersededBy: null, source: `Statistical Yearbook ${year + 2}, table ${(i % 80) + 1}` },
      ...{ sourceUrl: `https://yearbook.example/${year + 2}/tables/${(i % 80) + 1}`, note: null, extra: {} },
    } satisfies Fact;
  });
}

/** Grows by some percents a year, to no round number. */
const amount = (about: number, year: number, at: number): string =>
  (about * (1 + 0.017 * (year - firstYear + 120)) * (1 + ((at * 37 + year * 11) % 89) / 97)).toFixed(about < 100 ? 2 : 0);

const syllables = 'bra cor del fen gor hul jas kel lom mur nov pel quo rin sol tar vel wex yor zan'.split(' ');
const syllable = (at: number) => syllables[at % syllables.length] as string;
const capital = (word: string) => `${(word[0] as string).toUpperCase()}${word.slice(1)}`;

function other(at: number, count: number): Fact[] {
  const name = capital(
    `${syllable(at)}${syllable(Math.floor(at / 20))}${syllable(Math.floor(at / 400))}${syllable(Math.floor(at / 8000))}`,
  );
  return series(
    { subject: `${name} Works`, subjectAliases: [`${name} Works of ${capital(syllable(at + 7))}ia`, `${name}works`] },
    count,
    at,
  );
}
