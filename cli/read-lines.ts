/** A line of a stream of bytes, without its end; null bytes where it is longer than the limit. */
export interface ByteLine {
  line: number;
  bytes: Uint8Array | null;
}

/** The lines of a stream. Only LF ends one: text within JSON may hold other separators. A line too long is passed over, not held. */
export async function* readByteLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncIterable<ByteLine> {
  let line = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length <= maxBytes) held.push(part);
    else held = [];
  };
  const finish = (): ByteLine => {
    const finished = { line, bytes: length > maxBytes ? null : Buffer.concat(held) };
    [held, length] = [[], 0];
    line += 1;
    return finished;
  };
  for await (const chunk of stream) {
    let at = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      take(chunk.subarray(at, end));
      at = end + 1;
      yield finish();
    }
    take(chunk.subarray(at));
  }
  if (length > 0) yield finish();
}
