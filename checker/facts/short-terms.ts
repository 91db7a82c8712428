/** Terms that statistics and newsrooms write by their initials as often as in words; a sheet that has the one means the other. */
const terms = [
  ['gdp', 'gross domestic product'],
  ['gnp', 'gross national product'],
  ['gni', 'gross national income'],
  ['fdi', 'foreign direct investment'],
  ['cpi', 'consumer price index'],
  ['ppp', 'purchasing power parity'],
] as const;

/** A name of an attribute, in lower case, and the same with its terms told the other way: "gdp per head" → "gross domestic product per head". */
export function bothWays(name: string): string[] {
  const other = terms.reduce((told, [short, long]) => {
    if (` ${told} `.includes(` ${long} `)) return swapped(told, long, short);
    return swapped(told, short, long);
  }, name);
  return other === name ? [name] : [name, other];
}

const swapped = (name: string, from: string, to: string) => ` ${name} `.replace(` ${from} `, ` ${to} `).trim();
