import { DeleteObjectCommand, ListObjectsV2Command, ListObjectVersionsCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

interface Version {
  Key: string;
  VersionId: string;
  isMarker: boolean;
}
type Input = { Key: string; VersionId?: string; Prefix: string; KeyMarker?: string; VersionIdMarker?: string };

/** A versioned bucket that knows what keeping and erasing articles asks of one. */
export function bucketInMemory() {
  let versions: Version[] = [];
  let count = 0;
  const add = (Key: string, isMarker: boolean, VersionId = `v${++count}`) => {
    versions.unshift({ Key, VersionId, isMarker });
    return { VersionId };
  };
  const list = ({ Prefix, KeyMarker, VersionIdMarker }: Input) => {
    const sorted = versions.filter(({ Key }) => Key.startsWith(Prefix)).sort((a, b) => (a.Key < b.Key ? -1 : a.Key > b.Key ? 1 : 0));
    const from = sorted.findIndex(({ Key, VersionId }) => Key === KeyMarker && VersionId === VersionIdMarker);
    const isLatest = (version: Version) => versions.find(({ Key }) => Key === version.Key) === version;
    const page = sorted.slice(from + 1).map((version) => ({ ...version, IsLatest: isLatest(version) }));
    return {
      Versions: page.filter(({ isMarker }) => !isMarker),
      DeleteMarkers: page.filter(({ isMarker }) => isMarker),
      IsTruncated: false,
    };
  };
  const send = async (command: { input: unknown }) => {
    const input = command.input as Input;
    if (command instanceof PutObjectCommand) return add(input.Key, false);
    if (command instanceof ListObjectVersionsCommand) return list(input);
    if (command instanceof ListObjectsV2Command) return { Contents: list(input).Versions.filter(({ IsLatest }) => IsLatest) };
    if (!(command instanceof DeleteObjectCommand)) throw new Error('not known here');
    if (!input.VersionId) return add(input.Key, true);
    versions = versions.filter(({ Key, VersionId }) => Key !== input.Key || VersionId !== input.VersionId);
    return {};
  };
  /** Every version that can still be read, whether hidden or not. */
  const readable = () => versions.filter(({ isMarker }) => !isMarker).map(({ Key, VersionId }) => `${Key} ${VersionId}`);
  return { s3: { send } as unknown as S3Client, add, readable };
}
