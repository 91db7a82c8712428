/** Places remembered at once: rules look a few tokens ahead and come back. */
const PLACES = 32;
const NOWHERE = -1;

const forgetting: (() => void)[] = [];

/** A reading that several rules ask for at one place of a text, done once there. `Text` is what the reading depends on beside the place. */
export function remembered<Text extends object, Reading>(read: (text: Text, at: number) => Reading): (text: Text, at: number) => Reading {
  const places = new Int32Array(PLACES).fill(NOWHERE);
  const readings = new Array<Reading | null>(PLACES).fill(null);
  let current: Text | null = null;
  forgetting.push(() => {
    if (current) begin(null);
  });
  return (text, at) => {
    if (text !== current) begin(text);
    const slot = at & (PLACES - 1);
    if (places[slot] === at) return readings[slot] as Reading;
    const reading = read(text, at);
    if (text !== current) return reading;
    places[slot] = at;
    readings[slot] = reading;
    return reading;
  };

  function begin(text: Text | null): void {
    if (current) {
      places.fill(NOWHERE);
      readings.fill(null);
    }
    current = text;
  }
}

/** Lets go of a text that has been read. */
export function forget(): void {
  for (const begin of forgetting) begin();
}
