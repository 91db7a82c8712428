import { describe, expect, test } from 'vitest';
import { articlesIn } from '../../../functions/check-article/article-message.ts';
import { testMessage, uploadMessage } from '../examples.ts';

const events = (message: unknown) => articlesIn(JSON.stringify(message));
const read = (message: unknown) => events(message).flatMap((event) => ('uploaded' in event ? event.uploaded : []));
const upload = uploadMessage('articles/a.txt', '0055AED6DCD90281E5');

describe('A message about uploaded articles', () => {
  test('names the article, its version and a fence of fixed length', () => {
    expect(read(upload)).toEqual([
      { id: 'a.txt', versionId: 'version-0055AED6DCD90281E5', fence: '0055AED6DCD90281E500000000000000#0000' },
    ]);
  });

  test('has its key form-decoded', () => {
    expect(read(uploadMessage('articles/Wahl+2020/%C3%9Cber+50%25%2B1.txt', '01'))).toMatchObject([{ id: 'Wahl 2020/Über 50%+1.txt' }]);
  });

  test('orders the versions of an article as S3 does, whatever the lengths of their sequencers', () => {
    const [shorter] = read(uploadMessage('articles/a', '0055AED6DCD90281E5'));
    const [longer] = read(uploadMessage('articles/a', '0055aed6dcd90281e501'));
    const [later] = read(uploadMessage('articles/a', '0055AED6DCD90281E6'));
    expect([later, longer, shorter].map((ref) => ref?.fence).sort()).toEqual([shorter?.fence, longer?.fence, later?.fence]);
  });

  test('may name several', () => {
    const records = [...upload.Records, ...uploadMessage('articles/b.txt', '02').Records];
    expect(read({ Records: records }).map(({ id }) => id)).toEqual(['a.txt', 'b.txt']);
  });

  test('names no version where the bucket keeps none', () => {
    const { key, sequencer } = upload.Records[0]!.s3.object;
    const record = { eventName: 'ObjectCreated:Put', s3: { object: { key, sequencer } } };
    expect(read({ Records: [record] })).toMatchObject([{ versionId: null }]);
  });

  test.each([
    ['ObjectRemoved:DeleteMarkerCreated', 'deleted'],
    ['LifecycleExpiration:DeleteMarkerCreated', 'expired'],
  ])('of %s says that the article was %s, ordered among its uploads', (eventName, why) => {
    const [record] = uploadMessage('articles/a.txt', '0055AED6DCD90281E6', 'marker').Records;
    const [removal] = events({ Records: [{ ...record, eventName }] });
    expect(removal).toEqual({ removed: { id: 'a.txt', versionId: 'marker', why, fence: '0055AED6DCD90281E600000000000000#0000' } });
  });

  test('asks nothing when it only says that the queue is connected, or that a folder was made', () => {
    expect(read(testMessage)).toEqual([]);
    expect(read(uploadMessage('articles/politics/', '01'))).toEqual([]);
  });

  test.each([
    ['not JSON', 'hello', /not JSON/],
    ['another shape', { some: 'thing' }, /announces no upload/],
    ['no records', { Records: [] }, /announces no upload: ✖ Too small: expected array to have >=1 items\n {2}→ at Records/],
    [
      'the deletion of one version',
      { Records: [{ ...upload.Records[0], eventName: 'ObjectRemoved:Delete' }] },
      /only ObjectCreated and DeleteMarkerCreated/,
    ],
    ['another folder', uploadMessage('results/a.json', '01'), /outside articles\/: results\/a\.json/],
    [
      'no sequencer',
      uploadMessage('articles/a', ''),
      /Invalid string: must match pattern .*\n {2}→ at Records\[0\]\.s3\.object\.sequencer/,
    ],
  ])('is put aside when it is %s', (_name, message, reason) => {
    expect(() => articlesIn(typeof message === 'string' ? message : JSON.stringify(message))).toThrow(reason);
  });
});
