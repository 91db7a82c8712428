/** A revision as `ETag` and `If-Match` write it. */
export const etagOf = (revision: number): string => `"${revision}"`;

/** The revision that `If-Match` names, null for `*` (any), undefined for what can be no revision of ours. */
export function revisionIn(ifMatch: string): number | null | undefined {
  if (ifMatch.trim() === '*') return null;
  const digits = /^\s*"(\d{1,15})"\s*$/.exec(ifMatch)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
