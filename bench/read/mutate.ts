/** A generator of numbers below a bound, the same ones for the same seed. */
export function randomBelow(seed: number): (bound: number) => number {
  let state = seed >>> 0 || 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

const tokens = [
  '<',
  '>',
  '&',
  '&#x110000;',
  '<![CDATA[',
  '--',
  '\0',
  '\ufeff',
  '{"',
  '"',
  '\\u',
  '[[[[',
  ' obj',
  'stream\n',
  'PK\x03\x04',
  '\r\n\r\n',
  '�',
];

/** Bytes as bad disks, bad programs and bad people leave them: changed, cut, doubled, moved, with something put in between. */
export function mutated(bytes: Uint8Array, below: (bound: number) => number): Uint8Array {
  let out = Buffer.from(bytes);
  for (let i = below(4); i >= 0 && out.length > 0; i -= 1) {
    const [at, length] = [below(out.length), 1 + below(200)];
    const [head, piece, tail] = [out.subarray(0, at), out.subarray(at, at + length), out.subarray(at + length)];
    const token = Buffer.from(tokens[below(tokens.length)] as string);
    const ways = [
      () => Buffer.concat([head, Buffer.from(piece.map((byte) => byte ^ (1 << below(8)))), tail]),
      () => Buffer.concat([head, tail]),
      () => Buffer.concat([head, ...Array<Buffer>(1 + below(50)).fill(piece), tail]),
      () => Buffer.concat([tail, piece, head]),
      () => Buffer.concat([head, ...Array<Buffer>(1 + below(500)).fill(token), piece, tail]),
      () => head,
    ];
    out = Buffer.from(ways[below(ways.length)]!());
  }
  return new Uint8Array(out);
}
