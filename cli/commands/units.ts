import { units as table } from '../../checker/units/units.ts';
import { parseOptions } from '../options.ts';
import { print } from '../terminal.ts';

/** `countercheck units`: the units of measure a facts file may use; any other noun is a counted noun. */
export async function units(argv: readonly string[]): Promise<number> {
  parseOptions(argv, {});
  const lines = table.map(
    ({ id, dimension, names, symbols }) => `${id.padEnd(20)} ${dimension.padEnd(12)} ${[...names, ...symbols].join(', ')}`,
  );
  await print(`${lines.join('\n')}\n`);
  return 0;
}
