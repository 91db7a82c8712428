import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildText, throughMap } from '../../../checker/article/mapped-text.ts';

describe('a mapped text', () => {
  it('leads every kept character back to its own place, whatever was left out, kept or written in between', () => {
    const parts = fc.array(fc.tuple(fc.constantFrom('keep', 'drop', 'write'), fc.string({ maxLength: 6 })), { maxLength: 20 });
    fc.assert(
      fc.property(parts, (pieces) => {
        const original = pieces.map(([, text]) => text).join('');
        const builder = buildText(original);
        const kept: { clean: number; original: number }[] = [];
        let [at, clean] = [0, 0];
        for (const [action, text] of pieces) {
          if (action === 'keep') {
            builder.keep(at, at + text.length);
            for (let i = 0; i < text.length; i += 1) kept.push({ clean: clean + i, original: at + i });
            clean += text.length;
          }
          if (action === 'write') {
            builder.write('<new text>', at, at + text.length);
            clean += '<new text>'.length;
          }
          at += text.length;
        }
        const mapped = builder.done();
        expect(mapped.text).toHaveLength(clean);
        for (const place of kept) {
          expect(mapped.originalStart(place.clean)).toBe(place.original);
          expect(mapped.originalEnd(place.clean + 1)).toBe(place.original + 1);
        }
      }),
    );
  });

  it('gives a span that touches written text the whole of what it was written for', () => {
    const builder = buildText('cost &pound;40 then');
    builder.keep(0, 5);
    builder.write('£', 5, 12);
    builder.keep(12, 19);
    const mapped = builder.done();
    const at = mapped.text.indexOf('£40');
    expect([mapped.originalStart(at), mapped.originalEnd(at + 3)]).toEqual([5, 14]);
  });

  it('gives an inserted break no place of its own', () => {
    const builder = buildText('onetwo');
    builder.keep(0, 3);
    builder.write('\n\n', 3, 3);
    builder.keep(3, 6);
    const mapped = builder.done();
    expect(mapped.text).toBe('one\n\ntwo');
    expect([mapped.originalEnd(3), mapped.originalStart(5)]).toEqual([3, 3]);
  });

  it('answers for an empty text', () => {
    const mapped = buildText('').done();
    expect([mapped.text, mapped.originalStart(0), mapped.originalEnd(0)]).toEqual(['', 0, 0]);
  });

  it('leads back through two changes, one after the other', () => {
    const first = buildText('xx a &amp; b');
    first.keep(3, 5);
    first.write('&', 5, 10);
    first.keep(10, 12);
    const inner = first.done();
    const second = buildText(inner.text);
    second.keep(2, inner.text.length);
    const both = throughMap(second.done(), inner);
    expect(both.text).toBe('& b');
    expect([both.originalStart(0), both.originalEnd(1), both.originalStart(2)]).toEqual([5, 10, 11]);
  });
});
