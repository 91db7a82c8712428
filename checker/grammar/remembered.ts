/** Places remembered at once: rules look a few tokens ahead and come back. */
const PLACES = 32;
const NOWHERE = -1000;

interface Memory<Reading> {
  places: number[];
  readings: (Reading | undefined)[];
}

/** A reading that several rules ask for at one place of a text, done once there. `Text` is what the reading depends on beside the place. */
export function remembered<Text extends object, Reading>(read: (text: Text, at: number) => Reading): (text: Text, at: number) => Reading {
  const memories = new WeakMap<Text, Memory<Reading>>();
  return (text, at) => {
    const { places, readings } = memories.get(text) ?? begin(text);
    const slot = at & (PLACES - 1);
    if (places[slot] === at) return readings[slot] as Reading;
    const reading = read(text, at);
    places[slot] = at;
    readings[slot] = reading;
    return reading;
  };

  function begin(text: Text): Memory<Reading> {
    const memory = { places: new Array<number>(PLACES).fill(NOWHERE), readings: new Array<Reading | undefined>(PLACES).fill(undefined) };
    memories.set(text, memory);
    return memory;
  }
}
