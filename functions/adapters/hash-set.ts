/** A hash in 32 bits: with 100,000 names known, one in 40,000 unknown ones is taken for one of them. */
export function hashOfName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A set of such hashes, in 8 to 16 bytes each: an open table of which at least a half is free. */
export interface HashSet {
  add(hash: number): void;
  has(hash: number): boolean;
  readonly size: number;
}

export function hashSet(): HashSet {
  let slots = new Uint32Array(1024);
  let size = 0;
  // The free slot is written 0, so that hash has no place among the others.
  let hasZero = false;
  const placeOf = (hash: number, table: Uint32Array) => {
    let at = hash % table.length;
    while (table[at] !== 0 && table[at] !== hash) at = (at + 1) % table.length;
    return at;
  };
  const grow = () => {
    const larger = new Uint32Array(slots.length * 2);
    for (const hash of slots) if (hash !== 0) larger[placeOf(hash, larger)] = hash;
    slots = larger;
  };
  return {
    get size() {
      return size;
    },
    has: (hash) => (hash === 0 ? hasZero : slots[placeOf(hash, slots)] === hash),
    add(hash) {
      if (this.has(hash)) return;
      size += 1;
      if (hash === 0) hasZero = true;
      else {
        if (size * 2 > slots.length) grow();
        slots[placeOf(hash, slots)] = hash;
      }
    },
  };
}
