import { parseIsoDay } from '../calendar.ts';
import { findMentions } from '../grammar/find-mentions.ts';
import { isProse } from './line-shapes.ts';

/** The day of an ISO date or instant; null when it is none. */
export function dayOnly(text: string | null): string | null {
  const day = /^\s*(?<day>\d{4}-\d{2}-\d{2})(?:[T ].*)?\s*$/.exec(text ?? '')?.groups?.day;
  return day && parseIsoDay(day) ? day : null;
}

const LINES_LOOKED_AT = 12;
const label = /^(?:first published|last updated|last modified|published|posted|updated|modified|date)\b(?: on\b| at\b)?[\s:]*/i;
const later = /^(?:last )?(?:updated|modified)\b/i;
/** `By Jane Doe, ` before a date, ` by Jane Doe` behind it. */
const author = /^[Bb][Yy]:? [^,\d]{2,60}, | by \p{Lu}[^\d]{1,60}$/u;
const agency = /\([\p{L} ./]{1,40}\)/gu;
const dash = / ?(?:[–—]|--| - )/g;

/**
 * The day an article was published by its own head: a line that is a date (`October 26, 2020`), a line that starts with one
 * (`date 2020-10-22 …`), or a dateline with its year (`GENEVA, Oct. 22, 2020 — …`). Never by a copyright line, never by a date
 * that a sentence speaks of; by what says `updated` only where nothing else has a date.
 */
export function findDateline(text: string): string | null {
  const lines = text.split('\n', 500).map((line) => line.trim());
  let updated: string | null = null;
  for (const line of lines.filter(Boolean).slice(0, LINES_LOOKED_AT)) {
    if (/©|copyright|\(c\) ?\d|all rights reserved/i.test(line)) continue;
    for (const piece of piecesOf(line)) {
      const day = dayOfPiece(piece);
      if (day && !later.test(piece)) return day;
      updated ??= day;
    }
    const day = dayOfDateline(line);
    if (day) return day;
  }
  return updated;
}

/** `Jane Doe | Updated: March 5, 2021 | 3 min read` says three things. */
const piecesOf = (line: string): string[] => (line.length > LONGEST_ROW ? [line] : line.split(/[|·•]/).map((piece) => piece.trim()));
const LONGEST_ROW = 160;

function dayOfPiece(piece: string): string | null {
  const bare = piece.replace(label, '');
  return wholeDay(bare.replace(author, '')) ?? (bare === piece ? null : dayOnly(bare.slice(0, 10)));
}

/** The day of an ISO date, or of a text that is nothing but a day: `22 October 2020, 17:45 GMT`. */
export const writtenDay = (text: string | null): string | null => dayOnly(text) ?? (text ? wholeDay(text.trim()) : null);

/** A headline, freed of the date it starts with (`date 2020-10-22 …`); empty where the line is nothing but a date. */
export function withoutDate(line: string): string {
  const bare = line.replace(label, '');
  if (bare === line) return wholeDay(line) ? '' : line;
  if (wholeDay(bare)) return '';
  return dayOnly(bare.slice(0, 10)) ? bare.slice(10).trim() : line;
}

const light =
  /^(?:\W*|on|at|am|pm|et|edt|est|ct|pt|pdt|pst|gmt|utc|bst|ist|cet|cest|aest|\d+|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/i;

/** The day a short text writes, when beside it stand at most a time of day and light words. */
function wholeDay(text: string): string | null {
  if (text.length > 60) return null;
  const { day, others } = dayAndOthers(text);
  return others.every((word) => light.test(word)) ? day : null;
}

/** `GENEVA, Oct. 22, 2020 —`, `MOSCOW (AP) — Oct. 22, 2020 —`: before one of the first dashes stand a place and a day with its year. */
function dayOfDateline(line: string): string | null {
  for (const { index } of [...line.slice(0, 120).matchAll(dash)].slice(0, 3)) {
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
