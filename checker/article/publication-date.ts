import { parseIsoDay } from '../calendar.ts';
import { findMentions } from '../grammar/find-mentions.ts';
import { isProse } from './furniture.ts';

/** The day of an ISO date or instant; null when it is none. */
export function dayOnly(text: string | null): string | null {
  const day = /^\s*(?<day>\d{4}-\d{2}-\d{2})(?:[T ].*)?\s*$/.exec(text ?? '')?.groups?.day;
  return day && parseIsoDay(day) ? day : null;
}

const LINES_LOOKED_AT = 12;
const label = /^(?:first published|last updated|published|posted|updated|date)\b(?: on\b| at\b)?[\s:]*/i;
const byline = /^[^|·•]{0,80}[|·•]\s*/;
const agency = /\([\p{L} ./]{1,40}\)/gu;
const dash = / ?(?:[–—]|--| - )/g;

/**
 * The day an article was published by its own head: a line that is a date (`October 26, 2020`), a line that starts with one
 * (`date 2020-10-22 …`), or a dateline with its year (`GENEVA, Oct. 22, 2020 — …`). Never by a copyright line, never by a date
 * that a sentence speaks of; by a line that says `updated` only where no other line has a date.
 */
export function findDateline(text: string): string | null {
  const lines = text.split('\n', 500).map((line) => line.trim());
  let updated: string | null = null;
  for (const line of lines.filter(Boolean).slice(0, LINES_LOOKED_AT)) {
    if (/©|copyright|\(c\) ?\d|all rights reserved/i.test(line)) continue;
    const day = dayOfLine(line);
    if (day && !/^(?:last )?updated\b/i.test(line)) return day;
    updated ??= day;
  }
  return updated;
}

function dayOfLine(line: string): string | null {
  const bare = line.replace(label, '');
  return wholeDay(bare) ?? wholeDay(bare.replace(byline, '')) ?? (bare === line ? null : dayOnly(bare.slice(0, 10))) ?? dayOfDateline(line);
}

/** A headline, freed of the date it starts with (`date 2020-10-22 …`); empty where the line is nothing but a date. */
export function withoutDate(line: string): string {
  const bare = line.replace(label, '');
  if (bare === line) return wholeDay(line) ? '' : line;
  if (wholeDay(bare)) return '';
  return dayOnly(bare.slice(0, 10)) ? bare.slice(10).trim() : line;
}

/** The day a short text writes, when beside it stand at most a time of day and light words. */
function wholeDay(text: string): string | null {
  if (text.length > 60) return null;
  const { day, others } = dayAndOthers(text);
  return others.every((word) => /^(?:\W*|on|at|am|pm|et|edt|est|ct|pt|pdt|pst|gmt|utc|bst|cet|\d+)$/i.test(word)) ? day : null;
}

/** `GENEVA, Oct. 22, 2020 —`, `MOSCOW (AP) — Oct. 22, 2020 —`: before the first or second dash stand a place and a day with its year. */
function dayOfDateline(line: string): string | null {
  for (const { index } of [...line.slice(0, 120).matchAll(dash)].slice(0, 2)) {
    const head = line.slice(0, index);
    const { day, others } = dayAndOthers(head.replace(agency, ' '));
    const words = others.filter((other) => /[\p{L}\p{N}]/u.test(other));
    const isPlace = words.length <= 6 && words.every((word) => /^(?:\p{Lu}|(?:de|of|the|al|la)$)/u.test(word));
    const isByWire = /^\p{Lu}{2,}/u.test(head) || head.search(agency) >= 0;
    if (day && isPlace && (isByWire || (words.length > 0 && isProse(line)))) return day;
  }
  return null;
}

function dayAndOthers(text: string): { day: string | null; others: string[] } {
  if (!/\d/.test(text)) return { day: null, others: [] };
  const { tokens, mentions } = findMentions(text, null);
  const value = mentions.map((mention) => mention.value).find((v) => v.kind === 'time' && v.year === 'written');
  const isDay = value?.kind === 'time' && value.earliest !== null && value.earliest === value.latest && value.alternatives.length === 0;
  const inMention = (i: number) => mentions.some(({ first, next }) => i >= first && i < next);
  return {
    day: isDay ? value.earliest : null,
    others: tokens.filter((_, i) => !inMention(i)).map(({ start, end }) => text.slice(start, end)),
  };
}
