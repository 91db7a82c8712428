/** Nouns for whom somebody is told of by somebody else. */
export const companions =
  /^(?:co-)?(?:mother|father|parents|wife|husband|widow|widower|son|daughter|sons|daughters|brother|sister|brothers|sisters|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|friend|fiancee?|partner|colleague|driver|aide|aides|neighbou?r|ally|rival|successor|predecessor|killers?|assassins?|victims|defendants?|lawyers?|attorneys?|bodyguards?|deputy|spokesm[ae]n|spokeswoman|secretary|assistant|supporters|followers|allies|opponents|family|relatives|party|cabinet)$/;

/** Nouns that count people, by what they are or do; those of a country besides. */
const people = new Set(
  `person people man woman child resident inhabitant citizen soldier troop worker employee passenger voter elector protester demonstrator astronaut cosmonaut
  crew member guard officer student fighter guerrilla refugee victim patient delegate lawmaker prisoner immigrant subscriber other
  adult baby boy girl teenager parent grandparent grandchild relative son daughter brother sister sibling classmate pupil teacher doctor nurse lawyer judge
  journalist reporter scientist engineer farmer miner fisherman sailor pilot marine policeman firefighter gunman rebel militant suspect defendant hostage
  captive detainee survivor migrant exile dissident activist participant attendee spectator dependent tourist visitor civilian native national
  staff personnel`.split(/\s+/),
);

/** Those of a country or a place whose name does not end in -ian. */
const ofAPlace = new Set(
  `american mexican cuban african kenyan ugandan rwandan german afghan chilean korean european moroccan dominican puerto-rican jamaican sri-lankan iraqi israeli
  pakistani saudi kuwaiti bangladeshi somali yemeni omani qatari emirati briton dane swede finn pole spaniard turk serb croat czech slovak greek thai arab
  kurd jew muslim christian catholic filipino londoner parisian californian texan`.split(/\s+/),
);
const noPeople = /^(?:median|meridian|obsidian|equestrian)$/;

/** Whether a noun, in the singular and lower case, counts people. */
export const countsPeople = (noun: string): boolean =>
  people.has(noun) || ofAPlace.has(noun) || (/[a-z]{2}ian$/.test(noun) && !noPeople.test(noun));
