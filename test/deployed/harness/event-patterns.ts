type Pattern = { [name: string]: Pattern | unknown[] };

/** Whether an event fits a pattern of EventBridge or of an event source mapping, of those that list the values that fit. */
export function matches(pattern: Pattern, event: unknown): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    const value = (event as Record<string, unknown> | undefined)?.[name];
    if (!Array.isArray(wanted)) return typeof value === 'object' && value !== null && matches(wanted, value);
    if (wanted.some((one) => typeof one === 'object')) throw new Error(`${JSON.stringify(wanted)} is a pattern that is not done here yet`);
    return wanted.includes(value);
  });
}
