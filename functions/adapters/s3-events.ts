import * as z from 'zod';

/** One version of one object, as its upload was announced. */
export interface Upload {
  key: string;
  versionId: string | null;
  /** S3's sequencer, right-padded: orders the versions of one key as text. Those of different keys have no promised order. */
  fence: string;
}

const TestEvent = z.object({ Event: z.literal('s3:TestEvent') });

const UploadRecord = z.object({
  eventName: z.string().regex(/^(s3:)?ObjectCreated:/, 'only ObjectCreated events belong in this queue'),
  s3: z.object({
    object: z.object({
      key: z.string().min(1),
      versionId: z.string().optional(),
      sequencer: z.string().regex(/^[0-9A-Fa-f]{1,32}$/),
    }),
  }),
});

const Notification = z.union([z.object({ Records: z.array(UploadRecord).min(1) }), TestEvent]);

/**
 * The uploads that one message of S3 announces: none for `s3:TestEvent` and for the empty objects that stand for folders.
 * Anything that is no announcement of objects under the prefix throws, so that the queue puts it aside.
 */
export function uploadsIn(messageBody: string, prefix: string): Upload[] {
  const notification = Notification.safeParse(parseJson(messageBody));
  if (!notification.success) throw new Error(`This message announces no upload: ${z.prettifyError(notification.error)}`);
  if (!('Records' in notification.data)) return [];
  return notification.data.Records.map(({ s3 }) => uploadOf(s3.object, prefix)).filter(({ key }) => !key.endsWith('/'));
}

function uploadOf(object: z.infer<typeof UploadRecord>['s3']['object'], prefix: string): Upload {
  const key = decodeURIComponent(object.key.replaceAll('+', ' '));
  if (!key.startsWith(prefix)) throw new Error(`This message announces an upload outside ${prefix}: ${key}`);
  return { key, versionId: object.versionId ?? null, fence: object.sequencer.toUpperCase().padEnd(32, '0') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This message announces no upload: it is not JSON');
  }
}
