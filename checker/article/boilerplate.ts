/** Lines that belong to the page and not to the story. Each pattern is tried on a whole line. */
const furniture: readonly RegExp[] = [
  /^(?:share|tweet|print|email|save|comment|comments|advertisement|related|related stories|related articles|more on this|read more|see also|most read|trending|back to gallery|source link|close|menu|home|search|log ?in|sign ?in)(?:\b.{0,40})?$/i,
  /^(?:leave a reply|your email address will not be published.*|required fields are marked.*)$/i,
  /^(?:join our|sign up|subscribe|follow us|click here|download our|support our|get our|don['’]t miss)\b.{0,200}$/i,
  /^(?:©|copyright\b|all rights reserved|\(c\) ?\d{4}).{0,200}$/i,
  /^(?:published|updated|posted) \d+ (?:minute|hour|day|week)s? ago.{0,40}$/i,
  /^(?:by|photo|photograph|image|picture credit|credit):? (?:\p{Lu}[\p{L}.'’-]+[ ,/]*){1,6}$/u,
  /^(?:image|photo|slide) \d+ of \/? ?\d+.{0,60}$/i,
  /^\d+ ?\/ ?\d+$/,
];

/** From here on a page is comments and forms to its end. */
const endOfStory =
  /^(?:leave a reply|leave a comment|comments(?: \(\d+\))?|post a comment|related stories|related articles|you may also like|more from .{1,40})$/i;

/** Furniture inside a line: gallery counters and what stands with them. */
const inline =
  /(?:Image \d+ of \/? ?\d+(?: Caption)?(?: Close)?|\b\d+ \/ \d+ Back to Gallery|Published \d+ (?:minutes?|hours?|days?) ago)/g;

export interface Boilerplate {
  start: number;
  end: number;
}

/** The ranges of a text that are page furniture, in its order. */
export function findBoilerplate(text: string): Boilerplate[] {
  const found: Boilerplate[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (bare && at > 0 && endOfStory.test(bare)) {
      found.push({ start: at, end: text.length });
      return found;
    }
    if (bare && isFurniture(bare)) found.push({ start: at, end: at + line.length });
    else for (const match of line.matchAll(inline)) found.push({ start: at + match.index, end: at + match.index + match[0].length });
    at += line.length + 1;
  }
  return found;
}

function isFurniture(line: string): boolean {
  if (furniture.some((pattern) => pattern.test(line))) return true;
  // A row of links: addresses and no sentence.
  return (line.match(/https?:\/\//g)?.length ?? 0) >= 2;
}
