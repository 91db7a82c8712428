const greatest = 9.9e125;
const smallest = 1e-130;

/** The value with its numbers moved to the nearest that DynamoDB can hold; the report in the bucket keeps them whole. */
export function tableNumbers(value: unknown): unknown {
  if (typeof value === 'number') return holdable(value);
  if (Array.isArray(value)) return value.map(tableNumbers);
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tableNumbers(part)]));
  return value;
}

function holdable(number: number): number {
  if (Math.abs(number) < smallest) return 0;
  return Math.max(-greatest, Math.min(greatest, number));
}
