import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '../../../checker/calendar.ts';
import { readPassage } from '../../../checker/claims/passage.ts';
import { checkConsistency } from '../../../checker/consistency/checks.ts';
import type { Example, Examples } from '../../../checker/consistency/examples.ts';
import { quoteOf } from '../../../checker/consistency/outcome.ts';

const room = new URL('../../../checker/consistency/', import.meta.url);
const files = readdirSync(room).filter((name) => name.endsWith('.examples.ts'));

/** Everything the checks find in an example: the quote, and what could stand in its place where it is wrong. */
function findsIn({ text, title = null as never, published = '2020-10-22' }: Example): string[] {
  const passage = readPassage(text, published === null ? null : dayNumberOf(published));
  return checkConsistency(passage, title).map(({ mention, judgement: { verdict, suggestions } }) => {
    const repair = suggestions.length > 0 ? `: ${suggestions.join(' or ')}` : '';
    return `${quoteOf(passage, mention)} ${verdict === 'supported' ? 'agrees' : `differs${repair}`}`;
  });
}

describe.each(files)('%s', async (file) => {
  const { examples } = (await import(new URL(file, room).href)) as { examples: Examples };

  it.each(examples.map((example) => [`${example.text.replaceAll('\n', ' ')} [${example.published ?? ''}]`, example] as const))(
    '%s',
    (_, example) => {
      expect(findsIn(example)).toEqual(example.finds);
    },
  );
});
