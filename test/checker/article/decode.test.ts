import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../checker/article/decode.ts';

const bytesOf = (latin1: string) => Uint8Array.from(latin1, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
/** Every character that one or two bytes stand for in an encoding, and those bytes. */
const bytesIn = (encoding: string, text: string) => {
  const known = new Map<string, number[]>();
  const learn = (...bytes: number[]) => {
    const shown = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
    if ([...shown].length === 1 && !known.has(shown)) known.set(shown, bytes);
  };
  for (let lead = 0; lead < 256; lead += 1) learn(lead);
  if (/gb|jis/.test(encoding))
    for (let lead = 0x81; lead < 0xf8; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) learn(lead, trail);
  return Uint8Array.from([...text].flatMap((character) => known.get(character) ?? expect.fail(`${character} in ${encoding}`)));
};
const read = (bytes: Uint8Array, contentType: string | null = null) => decode(bytes, contentType);

const story = 'The mayor’s ferry cost £40 million, the café owners of Málaga said: “It is late.”\n';

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', utf8(`\ufeff${story}`)],
    ['utf-16le', utf16(`\ufeff${story}`, true)],
    ['utf-16be', utf16(`\ufeff${story}`, false)],
  ])('is %s by its byte order mark, which stays in the text', (encoding, bytes) => {
    expect(read(bytes, 'text/plain; charset=koi8-r')).toEqual({ text: `\ufeff${story}`, encoding });
  });

  it.each(['utf-16le', 'utf-16be'])('is %s without a mark where every other byte is zero', (encoding) => {
    expect(read(utf16(story, encoding === 'utf-16le'))).toEqual({ text: story, encoding });
  });

  it('is UTF-8 where it is valid UTF-8, whatever it is said to be', () => {
    expect(read(utf8(story), 'text/plain; charset=iso-8859-1')).toEqual({ text: story, encoding: 'utf-8' });
  });

  const polish = 'W Łodzi świętują: 40 statków, powiedział burmistrz.';
  it.each([
    ['its content type', 'text/plain; charset="ISO-8859-2"', polish],
    ['its meta tag', 'text/html', `<html><head><meta charset=iso-8859-2></head><p>${polish}`],
    ['its old meta tag', null, `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>${polish}`],
    ['its XML declaration', null, `<?xml version="1.0" encoding='iso-8859-2'?><p>${polish}</p>`],
    ['its content type before its meta tag', 'text/html; charset=iso-8859-2', `<meta charset=koi8-r>${polish}`],
    ['its meta tag where its content type names no encoding', 'text/html; charset=none', `<meta charset=iso-8859-2>${polish}`],
  ])('is what is said by %s', (_, contentType, text) => {
    expect(read(bytesIn('iso-8859-2', text), contentType)).toEqual({ text, encoding: 'iso-8859-2' });
  });

  it('is found out where what is said cannot be', () => {
    expect(read(bytesOf('The mayor\x92s ferry was late in Caf\xe9.'), 'text/plain; charset=utf-8')).toEqual({
      text: 'The mayor’s ferry was late in Café.',
      encoding: 'windows-1252',
    });
  });

  it.each([
    ['windows-1252', bytesOf('\x93It\x92s late\x94 \x97 \xa340'), '“It’s late” — £40'],
    ['windows-1252', bytesOf('Caf\xe9 owners in K\xf6ln'), 'Café owners in Köln'],
    ['windows-1252', bytesOf('Le pr\xe9sident a \xe9t\xe9 r\xe9\xe9lu, et la cr\xe9\xe9e'), 'Le président a été réélu, et la créée'],
    ['iso-8859-15', bytesOf('It cost \xa450 in Caf\xe9'), 'It cost €50 in Café'],
    ['iso-8859-2', null, 'Lech Zieliński was mayor of Łódź, not of Białystok.'],
    ['windows-1250', null, 'The mayor’s aide, Mr. Zieliński, left Łódź.'],
    ['windows-1251', null, 'Мэр сказал, что Паром опоздал на сорок минут.'],
    ['koi8-r', null, 'Мэр сказал, что Паром опоздал на сорок минут.'],
    ['iso-8859-5', null, 'Мэр сказал, что Паром опоздал на сорок минут.'],
    ['macintosh', null, 'The mayor’s ferry was “late”.'],
    ['macintosh', null, 'The café sold 40 cups.'],
    ['macintosh', null, 'Malmö and Århus raised their tolls.'],
    ['macintosh', null, '“We will stay,” she said.'],
    ['macintosh', null, 'The ferry — with 40 passengers — sank.'],
    ['macintosh', null, 'The ferry – with 40 passengers – sank.'],
    ['macintosh', null, 'The ‘90s were good to Lynn.'],
    ['shift_jis', null, '市長は木曜日、フェリーが遅れたと述べた。'],
    ['shift_jis', null, 'The mayor of Kobe said “it is late” again.'],
    ['gb18030', null, '市长星期四说，渡轮晚点了。'],
    ['gb18030', null, 'The mayor of Wuhan said “it is late” again.'],
  ])('is found out: %s (%#)', (encoding, bytes, text) => {
    expect(read(bytes ?? bytesIn(encoding, text))).toEqual({ text, encoding });
  });

  it('is UTF-8 where few bytes of it are broken, and those are marked', () => {
    expect(read(bytesOf('\xe2\x80\x9cLate\xe2\x80\x9d, said Caf\xc3\xa9 Ol\xc3\xa9\xe2\x80'))).toEqual({
      text: '“Late”, said Café Olé\ufffd',
      encoding: 'utf-8',
    });
  });

  it('is found out for every text of Western letters and quotes in Windows-1252', () => {
    const word = fc.constantFrom(
      'it\x92s',
      '\x93No\x94',
      'caf\xe9',
      '\xa340',
      'M\xe1laga',
      'na\xefve',
      '1\x96' + '2',
      'S\xe3o',
      'the',
      '\x97',
      'late\x85',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), (words) => {
        const found = read(bytesOf(`${words.join(' ')} \x93x\x94`));
        expect(found).toMatchObject({ encoding: 'windows-1252' });
        expect('text' in found && found.text).toHaveLength(words.join(' ').length + 4);
      }),
    );
  });
});

describe('what is no text', () => {
  it.each([
    ['zero bytes', bytesOf('PK\x03\x04\0\0A'), /binary/],
    ['zero bytes said to be text', bytesOf('PK\x03\x04\0\0A'), /binary/],
    ['a PDF', utf8('%PDF-1.7 text'), /binary/],
    ['control characters', bytesOf('\x01\x02\x03\x04 and \x05\x06\x07'), /no encoding/],
    ['nothing', new Uint8Array(), /empty/],
    ['a byte order mark alone', bytesOf('\xff\xfe'), /empty/],
  ])('says so: %s', (_, bytes, reason) => {
    expect(decode(bytes, 'text/plain; charset=iso-8859-1')).toEqual({ unreadable: expect.stringMatching(reason) });
  });

  it('never throws, and loses no byte of what it reads', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const found = decode(bytes, null);
        if ('text' in found && /^(?:windows|iso|koi|mac)/.test(found.encoding)) expect(found.text).toHaveLength(bytes.length);
      }),
      { examples: [[Uint8Array.of(255, 65)]], numRuns: 1000 },
    );
  });
});
