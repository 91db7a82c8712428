import { expect, it } from 'vitest';
import { readArticle } from '../../../checker/article/read-article.ts';
import { hostileFiles } from './hostile-files.ts';

it.each(hostileFiles().map((file) => [file.what, file] as const))(
  '%s is read no further than the limits',
  async (_, { id, make, unreadable }) => {
    const article = await readArticle(id, { bytes: make(), contentType: null, published: null, title: null });
    if (unreadable === null) expect(article).toHaveProperty('original');
    else expect(article).toEqual({ unreadable: expect.stringMatching(unreadable) });
  },
);
