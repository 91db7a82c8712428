import type { Span } from '../report.ts';

const shareWords =
  '(?:share|tweet|print|e-?mail|save|comments?|copy|link|this|article|story|post|page|on|via|by|to|with|for|later|now|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|flipboard|messenger|\\(?\\d+\\)?)';
const name = "\\p{Lu}[\\p{L}.'’-]*";

/** Lines that belong to the page and not to the story. Each pattern is tried on a whole line; a sentence is never one. */
const furniture: readonly RegExp[] = [
  new RegExp(`^(?:share|tweet|print|e-?mail|save|comments?)\\b(?:[ :|•·,/]+${shareWords}\\b\\)?)*[ :|•·]*$`, 'i'),
  /^(?:advertisement|related|related stories|related articles|more on this|read more|see also|most read|trending|back to gallery|source link|close|menu|home|search|log ?in|sign ?in|skip to (?:main )?content)[ :.…»>]*$/i,
  /^(?:related|related stor(?:y|ies)|related articles?|read more|see also|more on this|recommended|most read) ?[:|–—»] ?.+$/i,
  /^(?:leave a (?:reply|comment)|your email address will not be published.*|required fields are marked.*)$/i,
  /^(?:join our .+ (?:and|to|for|channel|group|community|newsletter)\b.*|(?:sign up|subscribe)(?: (?:to|for|now|today|here|free)\b.*)?|follow us\b.*|click here\b.*|download our\b.*|support our (?:journalism|work|newsroom|reporting)\b.*|get our .*|don['’]t miss (?:out|a story|our)\b.*)$/i,
  /^(?:©|copyright\W+(?:©|\(c\)|\d{4}|by\b)|all rights reserved|\(c\) ?\d{4}).*$/i,
  /\ball rights reserved\.?$/i,
  /^(?:last )?(?:published|updated|posted) \d+ (?:minute|hour|day|week)s? ago.{0,40}$/i,
  /^\d+[- ]min(?:ute)?s?(?: read)?$/i,
  new RegExp(
    `^(?:[Bb]y|BY|[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Cc]redit|[Pp]icture credit)(?: by)?:? ${name}(?:(?:,? and|,| /)? ${name}){0,6}$`,
    'u',
  ),
  /^(?:image|photo|slide) \d+ of \/? ?\d+.{0,60}$/i,
  /^\d+ ?\/ ?\d+$/,
];
const MAX_FURNITURE_LENGTH = 300;

/** From here on a page is comments, forms and teasers to its end, once the story has been told. */
const endOfStory =
  /^(?:leave a reply|leave a comment|comments(?: \(\d+\))?|post a comment|related stories|related articles|you may also like|more from .{1,40})$/i;

/** Furniture inside a line: gallery counters and what stands with them. */
const inline =
  /(?:Image \d{1,3} of \/? ?\d{1,3}(?: Caption)?(?: Close)?|\b\d{1,3} \/ \d{1,3} Back to Gallery|Published \d{1,3} (?:minutes?|hours?|days?) ago)/g;

/** The ranges of a text that are page furniture, in its order. */
export function findBoilerplate(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  let told = false;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (told && endOfStory.test(bare)) {
      found.push({ start: at, end: text.length });
      return found;
    }
    if (isFurniture(bare)) found.push({ start: at, end: at + line.length });
    else for (const match of line.matchAll(inline)) found.push({ start: at + match.index, end: at + match.index + match[0].length });
    told ||= isProse(bare);
    at += line.length + 1;
  }
  return found;
}

/** A line that tells something: a sentence of a dozen words or more. */
export const isProse = (line: string): boolean => /[.!?]["”’)]*$/.test(line) && line.split(/\s+/).length >= 12;

const isFurniture = (line: string): boolean =>
  (line.length <= MAX_FURNITURE_LENGTH && furniture.some((pattern) => pattern.test(line))) || isRowOfLinks(line);

function isRowOfLinks(line: string): boolean {
  const addresses = line.match(/https?:\/\/\S+/g) ?? [];
  return addresses.length >= 2 && !isProse(line.replace(/https?:\/\/\S+/g, ''));
}
