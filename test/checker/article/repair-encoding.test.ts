import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairEncoding } from '../../../checker/article/repair-encoding.ts';

const repaired = async (text: string) => (await repairEncoding(text)).text;
const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
const shownByWindows = new Map<string, string>(
  Object.entries({
    '\u0080': '€',
    '\u0082': '‚',
    '\u0083': 'ƒ',
    '\u0084': '„',
    '\u0085': '…',
    '\u0088': 'ˆ',
    '\u0091': '‘',
    '\u0092': '’',
    '\u0093': '“',
    '\u0094': '”',
    '\u0098': '˜',
    '\u0099': '™',
    '\u009a': 'š',
    '\u009c': 'œ',
    '\u009f': 'Ÿ',
  }),
);
/** Text as it looks when its UTF-8 is read as Windows-1252. */
const windows1252 = (text: string) => [...latin1(text)].map((character) => shownByWindows.get(character) ?? character).join('');

describe('the repair of a badly copied text', () => {
  it.each(['’', '“', '”', '—', '…', '€', '™', '−', 'é', 'ü', 'ø', 'ñ', 'à', 'š', 'ł', 'ő', '£', '°', '½', '\u00a0', '🚀', 'Путин'])(
    'reads %s again where its bytes were taken for Windows-1252 or ISO-8859-1',
    async (character) => {
      for (const misread of [windows1252, latin1])
        expect(await repaired(`the${misread(character)}mayor`)).toBe(character === '−' ? 'the-mayor' : `the${character}mayor`);
    },
  );

  it('reads a closing quote again that lost its last, invisible byte', async () => {
    expect(await repaired('â€œforty shipsâ€ sailed')).toBe('“forty ships” sailed');
  });

  it('reads a Windows-1252 apostrophe again that was written as a control character', async () => {
    expect(await repaired('itÂ’s')).toBe('it’s');
  });

  it.each([
    ['it&#8217;s', 'it’s'],
    ['it&rsquo;s', 'it’s'],
    ['it&#x2019;s', 'it’s'],
    ['it&amp;#8217;s', 'it’s'],
    ['6&frac12; tons', '6½ tons'],
    ['5&nbsp;million', '5\u00a0million'],
  ])('decodes what was left over as %s', async (text, expected) => {
    expect(await repaired(text)).toBe(expected);
  });

  it('joins an entity that was cut in two, also across a line break', async () => {
    expect(await repaired('they can\u03357;t')).toBe('they can’t');
    expect(await repaired('they can\u0335\n\n7;t wait')).toBe('they can’t wait');
    expect(await repaired('\u03360;No,\u03361; she said')).toBe('“No,” she said');
  });

  it.each([
    ['it&#82 17;s', 'it’s'],
    ['it& #8217;s', 'it’s'],
    ['it&#82\n\n17;s', 'it’s'],
    ['it#8217;s', 'it’s'],
    ['it&#8217s', 'it’s'],
    ['Fish &amp chips', 'Fish & chips'],
    ['40&nbsp ships', '40\u00a0 ships'],
    ['Fish &amp;amp; chips', 'Fish & chips'],
    ['40&amp;amp;nbsp;ships', '40\u00a0ships'],
  ])('decodes the damaged %s', async (text, expected) => {
    expect(await repaired(text)).toBe(expected);
  });

  it.each(['Q&A #40; R& #12; M&Ms', 'the #8217th ship', 'AT&T #1550;', 'see ?a=1&amp=2&quot=3', 'r&d; a&euros'])(
    'takes no number or name for a damaged reference: %s',
    async (text) => expect(await repaired(text)).toBe(text),
  );

  it.each([
    ['theÃ¢â‚¬â„¢mayor', 'the’mayor'],
    ['cafÃƒÂ© and Â£40', 'café and £40'],
    ['40Â ships', '40 ships'],
    ['the cafÃ© Ã la carte', 'the café à la carte'],
    ['the mayor‚Äôs ‚Äúferry‚Äù', 'the mayor’s “ferry”'],
    ['the mayorвЂ™s вЂњferryвЂќ', 'the mayor’s “ferry”'],
    ['the mayor\u0092s \u0093ferry\u0094', 'the mayor’s “ferry”'],
  ])('reads %s again, whichever way it was misread', async (text, expected) => {
    expect(await repaired(text)).toBe(expected);
  });

  it('reads what only looks like a quote, a digit or a letter as what it looks like', async () => {
    expect(await repaired("the mayorʼs, mayor´s, mayor`s and mayor′s ``ferry'' ＂１，５５０％＂")).toBe(
      `the mayor’s, mayor’s, mayor’s and mayor’s \`\`ferry'' "1,550%"`,
    );
    expect(await repaired("10′ 5″, 6'' and `code`")).toBe("10′ 5″, 6'' and `code`");
  });

  it('ends every line with a line feed, and joins a word that was broken at a soft hyphen', async () => {
    expect(await repaired('one\r\ntwo\rthree\u2028four\n\r\nfive')).toBe('one\ntwo\nthree\nfour\n\nfive');
    expect(await repaired('war\u00ad\r\n  heads and\u00ad\n\n40')).toBe('warheads and\n\n40');
  });

  it('leaves out what cannot be seen: soft hyphens, zero-width characters, byte order marks', async () => {
    expect(await repaired('\ufeffwar\u00adheads 1\u200b,\u2060550 \u200eof them')).toBe('warheads 1,550 of them');
  });

  it('takes every look-alike of a minus for a minus', async () => {
    expect(await repaired('\u221240 \uff0d40 \ufe6340')).toBe('-40 -40 -40');
  });

  it('spells ligatures out', async () => {
    expect(await repaired('the ﬁrst oﬃcial ﬂight')).toBe('the first official flight');
  });

  it.each([
    'İNÖNÜ’nün köyü, Atatürk’ün “büyük” sözü – ÇOK GÜZEL…',
    '« LIBERTÉ\u00a0! » dit-elle au CAFÉ’S, où l’été fut à Noël — «\u00a0déjà vu\u00a0»',
    'Úžasné: “Kříž” a “mládež”, příliš žluťoučký kůň; ÚŽASNÝ',
    'Strauß’ Straße, “groß” – BEYONCÉ’S 40%',
    'CHLOË’S “MENÜ” and “OLÉ”',
    'AT&T; R&D; Q&A; a&b; &copyright; 50 &cent',
    'plain 1,550 – 1,600; “quotes” ‘too’',
  ])('leaves clean text alone: %s', async (text) => {
    expect(await repaired(text)).toBe(text);
  });

  const damage = fc.constantFrom(
    ...['â€™', 'Ã©', 'Â', 'Ã', 'â€', 'â', '&#8217;', '&amp;', '&amp;#8217;', '&lt;', '&', ';', '\u0335', '7;', '\n\n', '\u00ad', '\u200b'],
    ...[
      '−',
      'ﬁ',
      'É’',
      '\r\n',
      '\r',
      '１５',
      '``',
      "''",
      '&#82',
      '17;',
      '&rsquo',
      '#8217;',
      'вЂ™',
      '\u0092',
      'ʼ',
      'Â ',
      'ÃƒÂ©',
      'ðŸš€',
      '©',
      '”',
      'plain ',
      '1,550 ',
      'Ü',
      'ž',
    ],
  );
  const damaged = fc.array(fc.oneof(damage, fc.string({ maxLength: 4 })), { maxLength: 12 }).map((parts) => parts.join(''));

  it('is done: to repair a repaired text changes nothing', () => {
    return fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        expect(await repaired(await repaired(text))).toBe(await repaired(text));
      }),
      { numRuns: 2000 },
    );
  });

  const LONGEST = 22;

  it('keeps the place of every character it does not change', () => {
    return fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const clean = await repairEncoding(text);
        for (let at = 0; at < clean.text.length; at += 1) {
          const [start, end] = [clean.originalStart(at), clean.originalEnd(at + 1)];
          const slice = text.slice(start, end);
          expect(end).toBeGreaterThan(start);
          // As far as the longest damage reaches: "&amp;#8217;" twice.
          const around = text.slice(Math.max(0, start - LONGEST), end + LONGEST);
          if (slice !== clean.text[at]) expect(await repaired(around)).toContain(clean.text[at]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses no character: what no clean character came from cannot be seen', () => {
    return fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const clean = await repairEncoding(text);
        let lost = '';
        let at = 0;
        for (let i = 0; i < clean.text.length; i += 1) {
          lost += text.slice(at, clean.originalStart(i));
          at = Math.max(at, clean.originalEnd(i + 1));
        }
        // A line that broke at a soft hyphen goes on without it.
        const unseen = `${lost}${text.slice(at)}`.replace(/\u00ad[ \t]*\r?\n[ \t]*/g, '');
        expect((await repaired(unseen)).replace(/Â/g, '')).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('gives up on a text made to be decoded for ever', async () => {
    const text = `&${'amp;'.repeat(200_000)}`;
    expect((await repaired(text)).length).toBeGreaterThan(text.length - 100);
  });
});
