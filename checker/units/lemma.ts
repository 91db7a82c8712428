import { metBefore } from '../kept.ts';

const irregular: Record<string, string> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  halves: 'half',
  leaves: 'leaf',
  shelves: 'shelf',
  thieves: 'thief',
  wolves: 'wolf',
  crises: 'crisis',
  bases: 'base',
  cases: 'case',
  buses: 'bus',
  viruses: 'virus',
  campuses: 'campus',
  movies: 'movie',
  cookies: 'cookie',
  analyses: 'analysis',
  hypotheses: 'hypothesis',
  diagnoses: 'diagnosis',
  aliases: 'alias',
  gases: 'gas',
  lenses: 'lens',
  bonuses: 'bonus',
  censuses: 'census',
  statuses: 'status',
  surpluses: 'surplus',
  minibuses: 'minibus',
  calves: 'calf',
  loaves: 'loaf',
  criteria: 'criterion',
  mps: 'mp',
  cds: 'cd',
  tvs: 'tv',
  evs: 'ev',
  pcs: 'pc',
  gps: 'gp',
  ads: 'ad',
  ids: 'id',
  headquarters: 'headquarters',
  crossroads: 'crossroads',
  barracks: 'barracks',
  series: 'series',
  species: 'species',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  troops: 'troop',
  police: 'police',
  staff: 'staff',
};

for (const noun of `iraqi israeli pakistani saudi kuwaiti afghani bangladeshi somali yemeni emirati qatari omani bahraini azerbaijani nepali yazidi nazi taxi ski
  safari rabbi bikini alibi tsunami kiwi satoshi`.split(/\s+/))
  irregular[`${noun}s`] = noun;

const singulars: ReadonlyMap<string, string> = new Map(Object.entries(irregular));
/** `firemen`, not `specimen`. */
const isMen = /[a-z]{3}(?<!speci|regi|abdo|acu)men$/;
const notPlural = /(?:ss|us|is|ous|news|politics|lens|gas|bus|always|perhaps|besides|overseas|sometimes)$/;

/** The singular of a noun in lower case: `warheads` → `warhead`, `countries` → `country`, `people` → `person`. */
export const lemma = metBefore(singularOf, singulars);

function singularOf(noun: string): string {
  if (noun.endsWith('men')) return isMen.test(noun) ? `${noun.slice(0, -2)}an` : noun;
  if (noun.length < 4 || !noun.endsWith('s') || notPlural.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss)es$/.test(noun)) return noun.slice(0, -2);
  if (/(?:otatoes|omatoes|eroes|etoes|choes|rgoes)$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** Whether a noun stands in the plural, as far as its form tells. */
export const isPlural = (noun: string): boolean => lemma(noun) !== noun || singulars.has(noun);

/** Forms of irregular verbs, and nouns that go with verbs, by their plain form; what courts have ruled is apart from a king's rule. */
const verbForms = new Map(
  `begin began begun|bring brought|build built|buy bought|catch caught|choose chose chosen|come came|die died dead death|draw drew drawn|drive drove driven
  fall fell fallen|fight fought|find found|fly flew flown flight|get got|give gave given|go went gone|grow grew grown growth|hold held|keep kept|kill killed
  know knew known|lead led|leave left|lose lost loss|make made|meet met meeting|pay paid payment|rise rose risen|run ran|say said|see saw seen|sell sold sale
  send sent|shoot shot|shrink shrank shrunk|sink sank sunk|speak spoke spoken|spend spent|stand stood|steal stole stolen|strike struck|take took taken
  teach taught|tell told|think thought|win won|write wrote written|spin spun|withdraw withdrew withdrawn|repay repaid
  |cancel cancelled|control controlled|expel expelled|rul ruled|elect election|marry marriage|arrive arrival|sign signature|annex annexation`
    .split(/[|\n]/)
    .flatMap((forms) => {
      const [plain, ...others] = forms.trim().split(' ');
      return others.map((form) => [form, plain as string] as const);
    }),
);

const units = ['ation', 'ition'];

/** Plural nouns that mean another thing than their verb: what a company sells for, not that it sells. */
const ownPlurals = new Set(['sales', 'earnings', 'savings', 'holdings']);

/** A word cut to its stem, so that `expires`, `expired` and `expiring`, or `limit` and `limits`, are the same. */
export const stem = metBefore(stemOf);

function stemOf(word: string): string {
  if (ownPlurals.has(word)) return word;
  const plain = verbForms.get(word) ?? verbForms.get(lemma(word));
  if (plain) return plain.length > 4 && plain.endsWith('e') ? plain.slice(0, -1) : plain;
  let root = lemma(word);
  for (const ending of ['ings', 'ing', 'ied', 'ed']) {
    if (root.length > ending.length + 2 && root.endsWith(ending)) {
      root = root.slice(0, -ending.length) + (ending === 'ied' ? 'y' : '');
      if (/([bdglmnprt])\1$/.test(root) && !/(?:ll|ss)$/.test(root)) root = root.slice(0, -1);
      // "voted" has lost an e; "voting" is a noun too.
      else if (ending === 'ed' && /^[^aeiou][aeiou][^aeiouwxy]$/.test(root)) root = `${root}e`;
      break;
    }
  }
  for (const ending of units) if (root.length > 7 && root.endsWith(ending)) return root.slice(0, -ending.length);
  return root.length > 4 && root.endsWith('e') ? root.slice(0, -1) : root;
}
