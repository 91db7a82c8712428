import { parseIsoDay } from '../calendar.ts';
import { findMentions } from '../grammar/find-mentions.ts';

/** The day of an ISO date or instant; null when it is none. */
export function dayOnly(text: string | null): string | null {
  const day = /^\s*(?<day>\d{4}-\d{2}-\d{2})(?:[T ].*)?\s*$/.exec(text ?? '')?.groups?.day;
  return day && parseIsoDay(day) ? day : null;
}

const LINES_LOOKED_AT = 12;
const label = /^(?:published|posted|date|updated|on|first published|last updated)\b[\s:]*/i;
const dateline =
  /^(?<place>\p{Lu}[\p{Lu}\p{L} .,'’-]{1,40}?),? (?:\([\p{L} ]+\) ?)?(?:[-–—]+ ?)?(?<date>[^-–—()]{4,30}?)(?: \([\p{L} ]+\))? ?[-–—]/u;

/**
 * The day an article was published by its own head: a line that is a date (`October 26, 2020`), a line that starts with one
 * (`date 2020-10-22 …`), or a dateline with its year (`GENEVA, Oct. 22, 2020 — …`). Never by a copyright line.
 */
export function findDateline(text: string): string | null {
  const lines = text.split('\n').map((line) => line.trim());
  for (const line of lines.filter(Boolean).slice(0, LINES_LOOKED_AT)) {
    if (/©|copyright/i.test(line)) continue;
    const bare = line.replace(label, '');
    const day =
      wholeDay(bare.length <= 40 ? bare : '') ??
      (bare !== line ? leadingDay(bare) : null) ??
      wholeDay(dateline.exec(line)?.groups?.date ?? '');
    if (day) return day;
  }
  return null;
}

/** The day a short text writes, when it writes one and nothing else of weight. */
function wholeDay(text: string): string | null {
  const { tokens, mentions } = findMentions(text, null);
  const day = mentions[0]?.value;
  if (day?.kind !== 'time' || day.year !== 'written' || day.earliest === null || day.earliest !== day.latest) return null;
  const others = tokens.length - ((mentions[0]?.next ?? 0) - (mentions[0]?.first ?? 0));
  return mentions.length <= 2 && others <= 6 ? day.earliest : null;
}

function leadingDay(text: string): string | null {
  return dayOnly(text.slice(0, 10));
}
