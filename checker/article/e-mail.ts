import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Unreadable } from '../ports.ts';
import { limits } from './limits.ts';
import type { Taken } from './taken.ts';

/** An e-mail: its plain text, or else its HTML; its places count in that body as it is decoded. Attachments are not read. */
export async function readEmail(bytes: Uint8Array): Promise<Taken | Unreadable> {
  let mail: Email;
  try {
    mail = await new PostalMime({ maxNestingDepth: limits.mailDepth, forceRfc822Attachments: true }).parse(bytes);
  } catch (error) {
    return { unreadable: `no e-mail that can be read: ${(error as Error).message.slice(0, 100)}` };
  }
  const about = { title: subjectOf(mail), published: publishedOf(mail) };
  if (mail.text?.trim()) return { ...about, original: mail.text, writtenAs: 'mail' };
  if (mail.html?.trim()) return { ...about, original: mail.html, writtenAs: 'html' };
  return {
    unreadable:
      mail.attachments.length > 0
        ? `an e-mail with nothing but attachments; upload ${namesOf(mail.attachments)} itself`
        : 'an e-mail without text',
  };
}

const namesOf = (attachments: readonly Attachment[]): string =>
  attachments
    .map(({ filename }) => filename ?? 'the attachment')
    .join(', ')
    .slice(0, 200);

const subjectOf = ({ subject }: Email): string | null => subject?.replace(/^(?:\s*(?:re|fwd?|aw|wg):)+/i, '').trim() || null;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day that the sender's own clock showed: `Thu, 22 Oct 2020 23:30:00 -0400` is the 22nd, whatever it was in Greenwich. */
function publishedOf({ headers }: Email): Taken['published'] {
  const date = headers.find(({ key }) => key === 'date')?.value ?? '';
  const {
    day = '',
    month = '',
    year = '',
  } = /^\s*(?:[A-Za-z]{3},)?\s*(?<day>\d{1,2})\s+(?<month>[A-Za-z]{3})[a-z]*\s+(?<year>\d{4})\b/.exec(date)?.groups ?? {};
  const at = months.indexOf(month.toLowerCase());
  return at < 0 ? null : { day: `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`, from: 'e-mail' };
}
