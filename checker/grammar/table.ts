/** A table by words of a text: without the names that every object has (`constructor` is a word like any other). */
export const tableOf = <Value>(entries: Record<string, Value>): Record<string, Value> => Object.assign(Object.create(null), entries);
