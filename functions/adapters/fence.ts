/**
 * Fences order the checks of one article as text: the sequencer of the version in the bucket, then the number of the check of
 * that version. The check at the upload is the first; every re-check has a greater number.
 */
const digits = 4;

export const firstCheckOf = (version: string): string => `${version}#${'0'.padStart(digits, '0')}`;

/** The version that a check was of: all its checks share this. */
export const versionOf = (fence: string): string => fence.split('#')[0] ?? '';
