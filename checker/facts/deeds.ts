/** What is done, and the noun of it that is not cut to the same stem. */
const deeds =
  `abducted abduction,abolished abolition,acceded accession,adopted adoption,announced announcement,appointed appointment,assassinated assassination,
  collided collision,decided decision,departed departure,destroyed destruction,disclosed disclosure,discovered discovery,dismissed dismissal,
  dissolved dissolution,enacted enactment,established establishment,exploded explosion,expelled expulsion,inaugurated inauguration,indicted indictment,
  invaded invasion,liberated liberation,nominated nomination,occupied occupation,ratified ratification,seceded secession,suspended suspension,
  withdrew withdrawal`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [done: string, noun: string]);

const doneBy: ReadonlyMap<string, string> = new Map(deeds.map(([done, noun]) => [noun, done]));

/**
 * A name of what a day is the day of, in lower case, and the same told by the verb for the noun: "adoption of the charter" → "adopted of
 * the charter". Not the other way, since the noun is told of more; and for days alone: of how many there were the verb tells a part,
 * "seized 2 tons" for the year's seizures.
 */
export function toldAsDone(name: string): string[] {
  const told = name
    .split(' ')
    .map((word) => doneBy.get(word) ?? word)
    .join(' ');
  return told === name ? [] : [told];
}
