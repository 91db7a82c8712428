import type { Trace } from '../../checker/trace.ts';
import { oneLine, type Paint } from '../terminal.ts';

const colours: Record<string, 'green' | 'red' | 'dim'> = { supported: 'green', refuted: 'red' };

/** The chain of one number or date, a line a step. */
export function traceText(id: string, trace: Trace, paint: Paint): string {
  const { line, column, quote, read, denotes, tied, weighed, verdict, check, reason, explanation } = trace;
  const steps: [string, string][] = [['read as', `${read}${denotes ? `, which denotes ${denotes}` : ''}`]];
  if (tied) {
    const time = tied.time ? `, of ${tied.time}` : '';
    const how = tied.distance === null ? 'by scattered words' : `at a distance of ${tied.distance}`;
    steps.push(['tied to', `${tied.subject}, ${tied.attribute}, ${how}${time}`]);
    if (tied.mood !== 'stated') steps.push(['mood', tied.mood]);
    for (const doubt of tied.doubts) steps.push(['doubt', doubt]);
    if (tied.speaker) steps.push(['speaker', tied.speaker]);
  } else if (check === 'reference') steps.push(['tied to', 'nothing']);
  for (const { factId, stated, denotes: days, outcome } of weighed)
    steps.push(['fact', `${factId}: ${stated}; denotes ${days}; ${outcome}`]);
  const by = check === 'reference' ? reason : `${reason}, by the check “${check}”`;
  steps.push([verdict, `${by}. ${explanation}`]);
  const place = paint('underline', `${oneLine(id)}:${line}:${column}`);
  const lines = steps.map(([step, text]) => `  ${paint(colours[step] ?? 'dim', step.padEnd(16))} ${oneLine(text)}`);
  return `${place}  “${oneLine(quote)}”\n${lines.join('\n')}\n`;
}
