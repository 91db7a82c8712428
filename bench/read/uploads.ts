import { readdirSync, readFileSync } from 'node:fs';
import type { UploadedArticle } from '../../checker/ports.ts';

export interface Upload {
  id: string;
  uploaded: UploadedArticle;
}

const folders = ['test/golden/formats', 'test/golden/batches', 'test/golden/pages'];

export const asUpload = (id: string, bytes: Uint8Array): Upload => ({
  id,
  uploaded: { bytes, contentType: null, published: null, title: null },
});

/** A file of every format that is read, and a story as plain text and as Markdown. */
export function uploads(): Upload[] {
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: `${folder}/${name}` })));
  const story = new Uint8Array(readFileSync('seeds/articles/arms-treaty-clock.txt'));
  const lines = ['a', 'b', 'c'].map((id) => JSON.stringify({ id, text: new TextDecoder().decode(story) })).join('\n');
  return [
    ...files.filter(({ name }) => name !== 'README.md').map(({ name, path }) => asUpload(name, new Uint8Array(readFileSync(path)))),
    asUpload('story.txt', story),
    asUpload('story.md', story),
    asUpload('lines.jsonl', new TextEncoder().encode(lines)),
  ];
}
