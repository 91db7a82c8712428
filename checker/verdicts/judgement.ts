import type { Fact } from '../facts/fact.ts';
import type { Expected, Found, Verdict } from '../report.ts';

/** One verdict on one claim, before it has its place in a report. */
export interface Judgement {
  verdict: Verdict;
  check: string;
  fact: Fact | null;
  reason: string;
  severity: 'error' | 'warning' | 'info';
  found: Found | null;
  expected: Expected | null;
  explanation: string;
  /** What could stand in place of the quote. */
  suggestions: string[];
  speaker: string | null;
}

/** What comparing two values of the same thing gives. */
export interface Comparison {
  agrees: boolean;
  /** Why they differ, or how far they agree: `value-differs`, `magnitude`, `rounded`, `exact`, … */
  reason: string;
}
