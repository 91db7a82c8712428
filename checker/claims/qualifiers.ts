import type { Series } from '../facts/fact-index.ts';
import { kept } from '../kept.ts';
import { stem } from '../units/lemma.ts';

/** Words that make an attribute another one. A claim that has one of a group is compared only with facts that have one too. */
const words: Record<string, string> = {
  'per head': 'capita|head|per person',
  'purchasing power': 'ppp|parity',
  'real terms': 'real|constant|adjusted|inflation-adjusted',
  'one sex': 'male|female|men|women',
  'part of the country': 'urban|rural',
  change:
    'growth|grew|grow|growing|increase|increased|rise|rose|risen|fell|fall|fallen|decline|declined|drop|dropped|decrease|change|gain|gained|loss|lost|cut|reduction|jumped|shrank',
  'an extreme': 'peak|peaked|maximum|minimum|record|highest|lowest|high|low|greatest|largest|longest|farthest|closest|nearest',
  'an average': 'average|averaged|mean|median',
  'a margin': 'margin',
  'an operating result': 'operating',
  'a forecast': 'forecast|projected|projection|predicted|estimate by',
  'a rank': 'rank|ranked|ranking',
  'only some of them': 'new|newest|other|additional|further|extra|another|remaining|more',
  'a share': 'share|proportion|percentage|fraction',
  'not deployed': 'nondeployed|undeployed|non',
};

/** What is a change, or an average, by its nature is not made another thing by saying so. */
const implied: Record<string, string> = {
  change: 'inflation',
  'an average': 'inflation|expectancy|fertility|density|capita|head',
};

const stemsOf = new Map(Object.entries(words).map(([name, written]) => [name, new Set(written.split('|').map(stem))] as const));

const groups = new Map<string, string[]>();
for (const [name, stems] of stemsOf) for (const one of stems) groups.set(one, [...(groups.get(one) ?? []), name]);

/** The groups that a word is of, by its stem. */
export const groupsOf = (stem: string): readonly string[] | undefined => groups.get(stem);

/** The words by which a series shows that it knows of a group. */
const tellingOf = [...stemsOf].map(([name, group]) => [name, [...group, ...(implied[name]?.split('|') ?? [])].map(stem)] as const);

/** The groups that the words of a series' attribute, or its qualifiers, speak of. */
export const groupsKnownTo = kept(({ phrases, facts }: Series): ReadonlySet<string> => {
  const qualifiers = facts.flatMap((fact) => Object.values(fact.qualifiers)).flatMap((value) => value.toLowerCase().split(/\W+/).map(stem));
  const own = new Set([...phrases.flatMap((phrase) => phrase.stems), ...qualifiers]);
  return new Set(tellingOf.flatMap(([name, words]) => (words.some((word) => own.has(word)) ? [name] : [])));
});

/** Whether a stem is one of the words of a group. */
export const isOfGroup = (name: string, stem: string | undefined) => stemsOf.get(name)?.has(stem ?? '') ?? false;

/** The groups whose words no way of speaking of the attribute goes without. */
export const defining = [
  'per head',
  'purchasing power',
  'real terms',
  'one sex',
  'part of the country',
  'a forecast',
  'a rank',
  'not deployed',
];

/** Whether a series is of a kind that its words must tell, and a sentence does not: "launchers" for deployed and non-deployed ones. */
export const leavesOut = (stems: Pick<ReadonlySet<string>, 'has'>, series: Series): boolean =>
  groupsAskedBy(series).some((group) => !group.some((word) => stems.has(word)));

/** The words of each defining group that no whole phrase of a series goes without. */
const groupsAskedBy = kept(({ phrases }: Series): readonly (readonly string[])[] => {
  const asked = defining.map((name) => stemsOf.get(name) as ReadonlySet<string>);
  const whole = phrases.filter(({ per }) => per === null);
  return asked.filter((group) => whole.every(({ stems }) => stems.some((word) => group.has(word)))).map((group) => [...group]);
});
