import { readArticle } from '../../checker/article/read-article.ts';
import { storiesOf } from '../../checker/article/stories.ts';
import { dayNumberOf } from '../../checker/calendar.ts';
import { endOf, findMentions, startOf } from '../../checker/grammar/find-mentions.ts';
import type { Mention } from '../../checker/grammar/rule.ts';
import { foundSide } from '../../checker/verdicts/sides.ts';
import { type Input, readInputs } from '../inputs.ts';
import { parseOptions, publishedOption } from '../options.ts';
import { complain, print } from '../terminal.ts';

/** `countercheck extract [FILES…]`: every number and date found, one JSON line an article. */
export async function extract(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(argv, { published: { type: 'string' } });
  let unusable = false;
  for await (const input of readInputs(positionals, publishedOption(values.published))) {
    const line = await extractFrom(input);
    if ('reason' in line) {
      unusable = true;
      complain(`${input.line === null ? input.id : `line ${input.line}`}: ${line.reason}${'remedy' in input ? `; ${input.remedy}` : ''}`);
    }
    await print(`${JSON.stringify(line)}\n`);
  }
  return unusable ? 2 : 0;
}

async function extractFrom(input: Input) {
  if ('unreadable' in input) return { id: input.id, line: input.line, status: 'unreadable', reason: input.unreadable, mentions: [] };
  const article = await readArticle(input.id, input.article);
  if ('unreadable' in article) return { id: input.id, status: article.status ?? 'unreadable', reason: article.unreadable, mentions: [] };
  const mentions = storiesOf(article).flatMap((story) => {
    const { tokens, mentions: found } = findMentions(story.text, story.published ? dayNumberOf(story.published) : null);
    return found.map((mention) => {
      const start = article.clean.originalStart(story.start + startOf(tokens, mention.first));
      const end = article.clean.originalEnd(story.start + endOf({ text: story.text, tokens }, mention.next));
      return { kind: mention.value.kind, start, end, text: article.original.slice(start, end), ...fieldsOf(mention) };
    });
  });
  return { id: input.id, mentions };
}

function fieldsOf(mention: Mention) {
  const { value } = mention;
  if (value.kind === 'time')
    return {
      type: value.type,
      ...foundSide(mention, null),
      timex: value.timex,
      ...(value.weekday === null ? {} : { weekday: value.weekday }),
    };
  return {
    ...foundSide(mention, value.unit),
    shape: value.shape,
    change: value.change,
    modifiers: value.modifiers,
    step: Number(value.step),
  };
}
