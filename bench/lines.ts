import { createInterface } from 'node:readline';

/** Answers each JSON line on standard input with one JSON line on standard output. */
export async function answerLines<In, Out>(answer: (line: In) => Out): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) process.stdout.write(`${JSON.stringify(answer(JSON.parse(line) as In))}\n`);
  }
}
