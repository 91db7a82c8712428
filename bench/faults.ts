/** Uploads under faults: what a check leaves when calls fail, processes end, and messages come twice, late and poisonous. */
import { rmSync } from 'node:fs';
import { faultsInTurn } from '../test/deployed/faults/in-turn.ts';
import { runWave } from '../test/deployed/faults/wave.ts';
import { openAssembly, synthesise } from '../test/deployed/harness/assembly.ts';

const articles = Number(process.argv[2] ?? 2000);
const seed = 2026;

const folder = synthesise();
try {
  const assembly = openAssembly(folder);
  const complaints: string[] = [];
  for (const fault of ['end-before', 'end-after', 'throttle', 'fail', 'lose-answer'] as const) {
    const turn = await faultsInTurn(assembly, fault, seed);
    complaints.push(...turn.complaints);
    console.log(`${fault.padEnd(12)} at each of ${turn.calls} calls of a check in turn: ${turn.complaints.length} wrong`);
  }
  const started = performance.now();
  const wave = await runWave(assembly, { articles, seed });
  complaints.push(...wave.complaints);
  const faults = [...wave.faults].map(([fault, count]) => `${count} × ${fault}`).join(', ');
  console.log(`${wave.articles} articles in ${wave.uploads} uploads, ${wave.messages} messages, ${wave.poison} of them poison; ${faults}`);
  console.log(
    `${wave.dismissed} findings dismissed meanwhile; ${wave.invocations} invocations, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  console.log(
    complaints.length === 0
      ? 'nothing lost, nothing twice, dead letters held the poison alone, and the redrive emptied them'
      : complaints.join('\n'),
  );
  if (complaints.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
