import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '../../../checker/calendar.ts';
import { findAnniversaries } from '../../../checker/grammar/dates/anniversary.ts';
import type { Examples } from '../../../checker/grammar/examples.ts';
import { findMentions } from '../../../checker/grammar/find-mentions.ts';
import { notate } from '../../../checker/grammar/notate.ts';

const grammar = new URL('../../../checker/grammar/', import.meta.url);
const files = ['quantities', 'dates'].flatMap((room) =>
  readdirSync(new URL(room, grammar))
    .filter((name) => name.endsWith('.examples.ts'))
    .map((name) => `${room}/${name}`),
);

describe.each(files)('%s', async (file) => {
  const { examples } = (await import(new URL(file, grammar).href)) as { examples: Examples };

  it.each(examples.map((example) => [example.published ? `${example.text} [${example.published}]` : example.text, example] as const))(
    '%s',
    (_, { text, published, reads }) => {
      const { tokens, mentions } = findMentions(text, published === undefined ? null : dayNumberOf(published));
      expect([...mentions, ...findAnniversaries(tokens)].map(({ value }) => notate(value))).toEqual(reads);
    },
  );
});
