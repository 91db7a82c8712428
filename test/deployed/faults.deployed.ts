import { expect, inject, test, vi } from 'vitest';
import { faultsInTurn } from './faults/in-turn.ts';
import { runWave } from './faults/wave.ts';
import { openAssembly } from './harness/assembly.ts';

vi.setConfig({ testTimeout: 300_000 });

test.each(['end-before', 'end-after', 'lose-answer'] as const)(
  'a check goes well after all, whichever call it is that meets %s',
  async (fault) => {
    const { calls, complaints } = await faultsInTurn(openAssembly(inject('assembly')), fault, 1);
    expect(complaints).toEqual([]);
    expect(calls).toBeGreaterThan(8);
  },
);

test('through faults, duplicates and disorder every article ends with the findings of its newest version', async () => {
  const { complaints, faults, dismissed, poison } = await runWave(openAssembly(inject('assembly')), { articles: 40, seed: 7 });
  expect(complaints).toEqual([]);
  expect([faults.get('throttle')! > 0, faults.get('fail')! > 0, dismissed > 0, poison > 5]).toEqual([true, true, true, true]);
});
