import * as z from '../../checker/zod-mini.ts';

/** What happened to one version of one object, as S3 told of it. */
export interface ObjectEvent {
  kind: 'uploaded' | 'deleted' | 'expired';
  key: string;
  /** Of a deletion or expiry, the version that marks it. */
  versionId: string | null;
  /** S3's sequencer, right-padded: orders the versions of one key as text. Those of different keys have no promised order. */
  fence: string;
  /** Who did it, as S3 names them. */
  by: string;
}
export type Upload = ObjectEvent & { kind: 'uploaded' };

/** Deletions of single versions are not among them: they are our own work. */
const kinds = [
  { kind: 'uploaded', of: /^(s3:)?ObjectCreated:/ },
  { kind: 'deleted', of: /^(s3:)?ObjectRemoved:DeleteMarkerCreated$/ },
  { kind: 'expired', of: /^(s3:)?LifecycleExpiration:DeleteMarkerCreated$/ },
] as const;
const kindOf = (eventName: string) => kinds.find(({ of }) => of.test(eventName))?.kind;

const TestEvent = z.object({ Event: z.literal('s3:TestEvent') });

const ObjectRecord = z.object({
  eventName: z.string().check(z.refine(kindOf, 'only ObjectCreated and DeleteMarkerCreated events belong in this queue')),
  userIdentity: z.optional(z.object({ principalId: z.string() })),
  s3: z.object({
    object: z.object({
      key: z.string().check(z.minLength(1)),
      versionId: z.optional(z.string()),
      sequencer: z.string().check(z.regex(/^[0-9A-Fa-f]{1,32}$/)),
    }),
  }),
});

const Notification = z.union([z.object({ Records: z.array(ObjectRecord).check(z.minLength(1)) }), TestEvent]);

/**
 * What one message of S3 tells of: nothing for `s3:TestEvent` and for the empty objects that stand for folders. Anything that
 * is no announcement of objects under the prefix throws, so that the queue puts it aside.
 */
export function objectEventsIn(messageBody: string, prefix: string): ObjectEvent[] {
  const notification = Notification.safeParse(parseJson(messageBody));
  if (!notification.success) throw new Error(`This message announces no upload: ${z.prettifyError(notification.error)}`);
  if (!('Records' in notification.data)) return [];
  return notification.data.Records.map((record) => objectEvent(record, prefix)).filter(({ key }) => !key.endsWith('/'));
}

/** The same where nothing but uploads is to be expected. */
export function uploadsIn(messageBody: string, prefix: string): Upload[] {
  return objectEventsIn(messageBody, prefix).map((event) => {
    if (event.kind !== 'uploaded') throw new Error('This message announces no upload: only ObjectCreated events belong in this queue');
    return { ...event, kind: event.kind };
  });
}

function objectEvent({ eventName, userIdentity, s3: { object } }: z.infer<typeof ObjectRecord>, prefix: string): ObjectEvent {
  const key = decodeURIComponent(object.key.replaceAll('+', ' '));
  if (!key.startsWith(prefix)) throw new Error(`This message announces an object outside ${prefix}: ${key}`);
  const fence = object.sequencer.toUpperCase().padEnd(32, '0');
  return {
    kind: kindOf(eventName) ?? 'uploaded',
    key,
    versionId: object.versionId ?? null,
    fence,
    by: userIdentity?.principalId ?? 'unknown',
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This message announces no upload: it is not JSON');
  }
}
