import { stem } from '../units/lemma.ts';
import { placeOf } from './demonyms.ts';

/** Words of news that tell of the same thing: not good enough to flag a value by, but to know it again. */
const families = `
  kill dead death die fatality toll victim slain perish casualty murder slay slaying drown assassinate assassination homicide
  injury injured injure wounded wound hurt maim
  abduct abduction kidnap kidnapping capture captive seize hostage
  arrest detain detention custody round jail imprison imprisonment
  charge indict indictment accuse accusation prosecute prosecution
  convict conviction guilty
  sue lawsuit suit petition file filing
  testify testimony
  expel expulsion oust ouster remove push
  rescue save pluck
  survive survivor
  search hunt manhunt
  escape flee
  invade invasion occupy occupation
  explode explosion blast bomb bombing attack assault
  destroy destruction demolish demolition raze
  crash collide collision
  sink sinking shipwreck capsize
  earthquake quake tremor
  storm hurricane typhoon cyclone
  found foundation establish establishment create creation form formation set
  join accession accede admit admission enter entry member membership include expand
  leave withdraw withdrawal exit quit depart departure
  return repatriate repatriation
  begin beginning start launch commence open opening inaugurate inauguration
  end expire expiry close closure finish conclude complete completion
  sign signature
  approve approval
  adopt adoption
  pass passage
  ratify ratification
  endorse endorsement
  reject rejection refuse refusal veto
  elect election win victory
  appoint appointment name nominate pick select selection
  resign resignation step
  replace succeed successor
  earn earnings profit income net
  revenue sales turnover
  cost price pay paid payment worth value buy purchase sell sale
  acquire acquisition takeover buyout merge merger
  debt owe borrow
  loan lend lender
  invest investment
  expenditure outlay
  deficit shortfall
  wage salary
  fine penalty
  aid assistance relief
  own owner ownership stake hold holding
  export ship shipment
  grow growth rise increase gain climb jump higher up surge soar raise
  fall drop decline decrease loss lower down plunge tumble slump slide cut reduce reduction
  delay postpone postponement defer deferral
  suspend suspension halt
  lift rescind revoke cancel cancellation
  employ employee employer employment worker work job workforce staff hire
  unemployment unemployed jobless
  population inhabitant resident people person live
  soldier troop fighter force strength army guerrilla military
  tall height high
  long length
  wide width
  deep depth
  weigh weight mass heavy
  area cover size acre land
  speed fast
  distance far away lie
  last duration term time spend stay
  visit visitor tourist arrival trip tour travel
  vote voter ballot
  abstain abstention
  rule govern government power
  plan planning prepare preparation
  announce announcement issue publish publication declare declaration disclose disclosure unveil
  order command decree
  ban prohibit prohibition
  embargo sanction blockade
  decide decision ruling verdict judgment
  produce production output make manufacture
  build construction construct groundbreaking
  factory plant
  vessel boat
  aircraft airliner jet airplane
  car automobile vehicle
  missile rocket
  company firm
  subsidiary unit division
  store shop outlet
  home house household
  doctor physician
  reward bounty offer
  give gift donate donation
  contribute contribution inject injection
  debate talk meeting meet summit
  broadcast air telecast
  march marcher demonstrate demonstration demonstrator protest protester rally
  attend attendance crowd participant audience spectator
  deploy deployment station
  evacuate evacuation
  move relocate relocation
  discover discovery detect detection
  marry marriage wed wedding
  bury burial funeral
  treaty pact accord agreement deal
  truce ceasefire armistice
  warn warning alert
`;

/** Each family by the stems of its words, which are of no other. */
export const stemsOfFamilies: readonly (readonly string[])[] = families
  .trim()
  .split('\n')
  .map((line) => [...new Set(line.trim().split(' ').map(stem))]);

const familyOf = new Map(stemsOfFamilies.flatMap((stems, i) => stems.map((one) => [one, `#${i}`] as const)));

/** What a word's stem has in common with the others of its family, or with other words for a place; the stem itself where it has none. */
export const kindOf = (word: string): string => familyOf.get(word) ?? placeOf.get(word) ?? word;
