import { deflateRawSync } from 'node:zlib';

/** A ZIP of these files, in their order. */
export function zipOf(files: Record<string, string | Uint8Array>, { level = 9 } = {}): Uint8Array {
  const entries: Buffer[] = [];
  const places: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const [named, plain] = [Buffer.from(name), Buffer.from(content)];
    const packed = level === 0 ? plain : deflateRawSync(plain, { level });
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(plain.length, 8);
    const about = Buffer.concat([
      Buffer.from([20, 0, 0, 8, level === 0 ? 0 : 8, 0, 0, 0, 0, 0]),
      sizes,
      Buffer.from([named.length, 0, 0, 0]),
    ]);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), about, named, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    places.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), about, rest, named]));
    entries.push(entry);
    at += entry.length;
  }
  const directory = Buffer.concat(places);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(places.length, 4);
  end.writeUInt16LE(places.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...entries, directory, Buffer.from('PK\x05\x06'), end]));
}
