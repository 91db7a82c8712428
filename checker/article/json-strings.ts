import { buildText, type MappedText } from './mapped-text.ts';

export interface Range {
  start: number;
  end: number;
}

/** How deep in a document its strings are found. */
const DEPTH = 4;

/** Where the strings of a valid JSON text stand, within their quotes, by their path (`bodies.0.value`). */
export function findStrings(json: string): Map<string, Range> {
  const found = new Map<string, Range>();
  const path: (string | number)[] = [];
  const open: string[] = [];
  let isKeyNext = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at] as string;
    if (character === '"') {
      const end = endOfString(json, at + 1);
      if (isKeyNext) path[open.length - 1] = JSON.parse(json.slice(at, end + 1)) as string;
      else if (open.length <= DEPTH) found.set(path.slice(0, open.length).join('.'), { start: at + 1, end });
      isKeyNext = false;
      at = end;
    } else if (character === '{' || character === '[') {
      open.push(character);
      path[open.length - 1] = 0;
      isKeyNext = character === '{';
    } else if (character === '}' || character === ']') {
      open.pop();
    } else if (character === ',') {
      isKeyNext = open.at(-1) === '{';
      if (!isKeyNext) path[open.length - 1] = Number(path[open.length - 1]) + 1;
    }
  }
  return found;
}

function endOfString(json: string, from: number): number {
  let end = json.indexOf('"', from);
  while (end >= 0 && isEscaped(json, from, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

function isEscaped(json: string, from: number, at: number): boolean {
  let backslashes = 0;
  while (at - backslashes > from && json[at - backslashes - 1] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** What a string says, its escapes taken off. */
export function unescaped(json: string, { start, end }: Range): MappedText {
  const builder = buildText(json);
  let done = start;
  for (const { 0: written, index } of json.slice(start, end).matchAll(/\\(?:u[0-9a-fA-F]{4}|.)/g)) {
    builder.keep(done, start + index);
    done = start + index + written.length;
    builder.write(JSON.parse(`"${written}"`) as string, start + index, done);
  }
  builder.keep(done, end);
  return builder.done();
}
