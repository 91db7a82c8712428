/** What leads from a name to the keys of the subjects that go by it: a set of them, only ever added to. */
export const nameItem = (indexName: string) => ({ pk: `NAME#${indexName}`, sk: 'NAME' });

export const nameOf = ({ pk }: Record<string, unknown>) => String(pk).slice(nameItem('').pk.length);
