/**
 * Fences order the checks of one article as text: the sequencer of the version in the bucket, then the number of the check of
 * that version. The check at the upload is the first; every re-check has a greater number.
 */
const digits = 4;

export const firstCheckOf = (version: string): string => `${version}#${'0'.padStart(digits, '0')}`;

/** The version that a check was of: all its checks share this. */
export const versionOf = (fence: string): string => fence.split('#')[0] ?? '';

/** Of a check after that of `fence`, of the same version. */
export function nextCheckAfter(fence: string): string {
  const number = Number(fence.split('#')[1] ?? '0') + 1;
  if (number >= 10 ** digits) throw new Error(`A version was checked ${number} times, which is more than its fences can count`);
  return `${versionOf(fence)}#${String(number).padStart(digits, '0')}`;
}
