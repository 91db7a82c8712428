import { withoutControls } from './windows-1252.ts';

/** The text that bytes are in an encoding of the WHATWG's names; null where they are none in it, or it is unknown. */
export function decodeAs(encoding: string, bytes: Uint8Array, fatal = true): string | null {
  try {
    // To ignore a mark is to keep it; some releases of Node then drop the first ÿ of other encodings.
    const decoder = new TextDecoder(encoding, { fatal, ignoreBOM: encoding.startsWith('utf') });
    const text = decoder.decode(bytes);
    // Node reads Windows-1252 as ISO-8859-1 in some releases.
    return decoder.encoding === 'windows-1252' ? withoutControls(text) : text;
  } catch {
    return null;
  }
}

/** The encoding's name as the WHATWG has it; null for an unknown one. */
export function nameOfEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
