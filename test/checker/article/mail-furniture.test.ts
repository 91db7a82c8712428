import { describe, expect, it } from 'vitest';
import { withoutMailFurniture } from '../../../checker/article/mail-furniture.ts';

const story = 'The harbour master said on Monday that forty ships had come in before the storm, and that he had seen no more of them.';
const read = (text: string) => withoutMailFurniture(text).text.replace(/\n+/g, '\n').trim();

describe('the text of a mail', () => {
  it.each([
    ['a signature', `${story}\n\n-- \nJane Doe\n66 Quay Street`],
    ['the name of a device', `${story}\n\nSent from my iPhone`],
    ['a notice', `${story}\n\nCONFIDENTIALITY NOTICE: for 66 readers.`],
    ['an answered message', `${story}\n\nOn Wed, Oct 21, 2020 at 3:00 PM Bob <b@x.org> wrote:\n> 66 ships?\n> Bob`],
    [
      'the head of a forwarded one',
      `---------- Forwarded message ---------\nFrom: Desk <d@x.org>\nDate: Thu, Oct 22, 2020\nSubject: Late\n\n${story}`,
    ],
    ['its head as Outlook writes it', `________________\r\nFrom: Desk\r\nSent: Wednesday, 21 October 2020\r\nTo: Bob\r\n\r\n${story}`],
  ])('has no %s', (_, text) => expect(read(text)).toBe(story));

  it.each([
    ['a story that is quoted whole', `FYI\n\n> ${story}\n> ${story}`],
    ['a story below two hyphens', `Please run.\n--\n${story}`],
    ['two lines as of a letter', `To: all\nFrom: Desk\n${story}`],
  ])('keeps %s', (_, text) => expect(read(text)).toBe(text.replace(/\n+/g, '\n')));

  it('leads back to its places', () => {
    const text = `From: a\nTo: b\nDate: c\n\n${story}`;
    const mapped = withoutMailFurniture(text);
    const at = mapped.text.indexOf('forty');
    expect(text.slice(mapped.originalStart(at), mapped.originalEnd(at + 5))).toBe('forty');
  });
});
