import { stem } from '../units/lemma.ts';
import { placeOf } from './demonyms.ts';

/** Words of news that tell of the same thing: not good enough to flag a value by, but to know it again. */
const families = `
  kill dead death die fatality toll victim slain perish casualty
  injury injured wounded hurt
  abduct abduction kidnap capture captive seize hostage
  arrest detain detention custody round
  expel expulsion oust ouster remove push
  rescue save pluck
  invade invasion occupy occupation
  explode explosion blast bomb bombing attack assault
  destroy destruction
  found foundation establish establishment create creation form formation set
  join accession accede admit admission enter entry member membership include expand
  leave withdraw withdrawal exit quit
  begin beginning start launch commence open opening
  end expire expiry close closure finish conclude
  sign signature
  elect election win victory
  appoint appointment name nominate
  resign resignation step
  earn earnings profit income net
  revenue sales turnover
  cost price pay paid payment worth value buy purchase sell sale
  debt owe borrow
  own owner ownership stake hold holding
  export ship shipment sell
  grow growth rise increase gain climb jump higher up
  fall drop decline decrease loss lower down
  employ employee employer employment worker work job workforce staff
  population inhabitant resident people person live
  soldier troop fighter force strength army guerrilla
  tall height high
  long length
  wide width
  deep depth
  weigh weight mass heavy
  area cover size acre land
  speed fast
  distance far away lie
  last duration term time spend stay
  visit visitor tourist arrival
  vote voter ballot
  abstain abstention
  rule govern government power
  plan planning prepare preparation
  announce announcement issue publish publication
  order command decree
  decide decision ruling
  produce production output make manufacture
  build construction construct groundbreaking
  reward bounty offer
  debate talk meeting meet summit
`;

const familyOf = new Map<string, string>();
for (const [i, line] of families.trim().split('\n').entries())
  for (const word of line.trim().split(' ')) if (!familyOf.has(stem(word))) familyOf.set(stem(word), `#${i}`);

/** What a word's stem has in common with the others of its family, or with other words for a place; the stem itself where it has none. */
export const kindOf = (word: string): string => familyOf.get(word) ?? placeOf.get(word) ?? word;
