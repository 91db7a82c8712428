import { endsSentence, isProse, nameWord } from './line-shapes.ts';

const shareWords =
  '(?:share|tweet|print|e-?mail|save|comments?|copy|link|this|article|story|post|page|on|via|by|to|with|for|later|now|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|flipboard|messenger|\\(?\\d+\\)?)';
const names = `${nameWord}(?:(?:(?:,? and|,| /)? |/)${nameWord}){0,6}`;
const agencies =
  '(?:AP|AFP|EPA|Reuters|REUTERS|TNS|Getty(?: Images)?|Bloomberg|Shutterstock|Alamy|iStock|Xinhua|Tass|TASS|Sputnik|Abaca Press|Zuma(?: Press)?)';

/** Lines that belong to the page and not to the story. Each pattern is tried on a whole line; a sentence of a story is never one. */
const furniture: readonly RegExp[] = [
  // Sharing and printing.
  new RegExp(`^(?:share|tweet|print|e-?mail|save|comments?)\\b(?:[ :|•·,/]+${shareWords}\\b\\)?)*[ :|•·]*$`, 'i'),
  /^\d[\d.,]*[km]? (?:shares?|comments?|likes?|views?|retweets?|reactions?)$/i,
  /^(?:listen(?: to this (?:article|story))?|play(?: video| audio)?|watch(?: now| live| video)?|text size|font size)(?:[ :·|•]+\d+(?::\d\d| ?min(?:ute)?s?))?[ :.]*$/i,
  // Navigation.
  /^(?:advertisement|related|related stories|related articles|related topics|more on this|more from us|read more|read next|see also|most read|most popular|top stories|latest news|editor['’]s picks|recommended(?: for you)?|trending(?: now)?|back to (?:gallery|top)|source link|close|menu|home|search|log ?in|log ?out|sign ?in|register|skip to (?:main )?content|next(?: article| story)?|previous(?: article| story)?|(?:load|show|view|see) (?:more|all|comments)|contact(?: us)?|about us|privacy policy|terms of (?:use|service)|advertise(?: with us)?|cookie (?:policy|settings)|accept(?: all)? cookies)[ :.…»>]*$/i,
  /^(?:related|related stor(?:y|ies)|related articles?|read more|read also|also read|read next|see also|more on this|recommended|most read|watch|listen) ?[:|–—»] ?.+$/i,
  /^(?:tags?|filed under|topics?|keywords?) ?[:|–—»] ?.*[^.!?"”]$/i,
  /^(?:source|via): ?\S.{0,60}$/i,
  /^https?:\/\/\S+$/i,
  // Comments.
  /^(?:leave a (?:reply|comment)|your email address will not be published.*|required fields are marked.*)$/i,
  // Advertising.
  /^(?:-+ ?)?(?:(?:skip )?advertisement|sponsored(?: content| by .{1,40})?|paid (?:post|content)|promoted|(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video|gallery))?|continue reading(?: below| the main story)?|scroll (?:down )?to continue(?: reading)?)(?: ?-+)?[.:]?$/i,
  // Rights and times.
  /^(?:©|copyright\W+(?:©|\(c\)|\d{4}|by\b)|all rights reserved|\(c\) ?\d{4}).*$/i,
  /\ball rights reserved\.?$/i,
  /^this material may not be published, broadcast, rewritten,? or redistributed\b.{0,60}$/i,
  /^(?:last )?(?:published|updated|posted) (?:\d+|an?) (?:second|minute|min|hour|hr|day|week|month|year)s? ago.{0,40}$/i,
  /^(?:[^.|•·]{0,60}[|•·] ?)?(?:\d+|an?) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/i,
  /^(?:reading time:? )?\d+[- ]min(?:ute)?s?(?: read)?$/i,
  /^(?:image|photo|slide) \d+ of \/? ?\d+.{0,60}$/i,
  /^\d+ ?\/ ?\d+$/,
];
/** Who wrote it, who took the picture. */
const credits: readonly RegExp[] = [
  new RegExp(
    `^(?:[Bb]y|BY|[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Cc]redit|(?:[Pp]icture|[Pp]hoto|[Ii]mage) credit)(?: by| courtesy(?: of)?)?:? ${names}$`,
    'u',
  ),
  new RegExp(
    `^\\(?(?:(?:${agencies} Photo|File [Pp]hoto)(?:[/,:] ?${names})?|${agencies}/${names}|${nameWord}(?: ${nameWord}){0,3}(?:/| via |, )${agencies})\\)?$`,
    'u',
  ),
];
const mayBeCredit = new RegExp(`^(?:by|photo|image|picture|credit)|${agencies}`, 'i');

/** Ways through a site, and its parts, side by side. */
const paths: readonly RegExp[] = [
  /^\p{Lu}[\p{L}&' ]{0,24}(?: ?[>»›] ?\p{Lu}[\p{L}&' ]{0,24}){1,6}$/u,
  /^\p{Lu}[\p{L}&' ]{0,24}(?: [|/•·] \p{Lu}[\p{L}&' ]{0,24}){3,12}$/u,
];
const mayBePath = /[>»›|/•·]/;

/** Lines that ask the reader for something: to subscribe, to follow, to pay. */
const toReader: readonly RegExp[] = [
  /^(?:join our .+ (?:and|to|for|channel|group|community|newsletter)\b.*|(?:sign up|subscribe)(?: (?:to|for|now|today|here|free)\b.*)?|follow us\b.*|click here\b.*|download our\b.*|support our (?:journalism|work|newsroom|reporting)\b.*|get our .*|don['’]t miss (?:out|a story|our)\b.*)$/i,
  /^(?:get|receive|have|want|stay)\b.*\b(?:to|in) your inbox\b.{0,40}$/i,
  /^(?:enter your e-?mail|by (?:signing up|subscribing|clicking)\b.{0,40}\byou (?:agree|accept)|thank(?:s| you) for (?:subscribing|signing up)|(?:we|this site|our site) uses? cookies)\b.*$/i,
  /^(?:already (?:a|an) (?:subscriber|member)\b.{0,60}|(?:to|please) (?:continue reading|keep reading|read (?:the|this) (?:full |whole )?(?:article|story))\b.*\b(?:subscri|log ?in|sign ?(?:in|up)|register|pay).{0,60}|you have .{1,30}\b(?:free|remaining) (?:articles?|stories)\b.{0,60}|this (?:article|story|content) is (?:only )?(?:for|available (?:only )?to) subscribers\b.*|unlock (?:this|unlimited)\b.*)$/i,
];

const MAX_FURNITURE_LENGTH = 300;

/** What is told of others in the past is no word to the reader: “Get our troops out by May, he said.” */
const isTold = (line: string): boolean => endsSentence(line) && /\b(?:said|says|told|was|were|had|cried|wrote|asked)\b/.test(line);

export const isFurniture = (line: string): boolean =>
  (line.length <= MAX_FURNITURE_LENGTH &&
    (isOneOf(furniture, line) ||
      (mayBePath.test(line) && isOneOf(paths, line)) ||
      (mayBeCredit.test(line) && isOneOf(credits, line)) ||
      (isOneOf(toReader, line) && !isTold(line)))) ||
  isRowOfLinks(line);

const isOneOf = (patterns: readonly RegExp[], line: string): boolean => patterns.some((pattern) => pattern.test(line));

function isRowOfLinks(line: string): boolean {
  const addresses = line.match(/https?:\/\/\S+/g) ?? [];
  return addresses.length >= 2 && !isProse(line.replace(/https?:\/\/\S+/g, ''));
}

const sections = new Set(
  `home news world nation local politics business economy markets money opinion opinions editorial sport sports culture arts life lifestyle
  style travel food health science tech technology environment climate education entertainment video videos photos podcasts weather
  obituaries crime magazine newsletters subscribe contact about jobs careers shop games puzzles archive menu search login more`.split(
    /\s+/,
  ),
);

/** How many of the first lines are a site's menu: at least four, of one to three words each, half of them parts of a paper. */
export function menuLength(lines: readonly string[]): number {
  const end = lines.findIndex((line) => !/^\p{Lu}[\p{L}&'’-]*(?: (?:& )?[\p{L}'’-]+){0,2}$/u.test(line));
  const length = end < 0 ? lines.length : end;
  const known = lines.slice(0, length).filter((line) => sections.has(line.toLowerCase())).length;
  return length >= 4 && known * 2 >= length ? length : 0;
}
