/** How far something has come; the total is not known before it has been counted. */
export interface Progress {
  total: number | null;
  done: number;
  failed: number;
}

export interface ProgressBar {
  show(progress: Progress): void;
  /** Clears the line. */
  end(): void;
}

const barWidth = 24;

/** A bar on one line of a terminal; elsewhere nothing. */
export function progressBar(stream: { isTTY?: boolean; columns?: number; write(text: string): unknown }, now = Date.now): ProgressBar {
  if (!stream.isTTY) return { show() {}, end() {} };
  let first: { at: number; done: number } | null = null;
  return {
    show(progress) {
      first ??= { at: now(), done: progress.done };
      const line = barLine(progress, secondsLeft(progress, progress.done - first.done, (now() - first.at) / 1000));
      stream.write(`\r${line.slice(0, (stream.columns || 80) - 1)}\u001b[K`);
    },
    end: () => void stream.write('\r\u001b[K'),
  };
}

/** By the pace since the line was first shown; null while nothing tells it. */
function secondsLeft({ total, done }: Progress, doneMeanwhile: number, seconds: number): number | null {
  if (total === null || doneMeanwhile <= 0 || seconds <= 0) return null;
  return ((total - done) / doneMeanwhile) * seconds;
}

export function barLine({ total, done, failed }: Progress, left: number | null): string {
  if (total === null) return 'counting the articles';
  const filled = total === 0 ? barWidth : Math.floor((done / total) * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  const counts = `${number(done)} of ${number(total)}`;
  return [`${bar} ${counts}`, ...(failed > 0 ? [`${number(failed)} failed`] : []), ...(left === null ? [] : [`${time(left)} left`])].join(
    ', ',
  );
}

export const number = (value: number): string => value.toLocaleString('en-US');

/** The two largest units that matter, rounded up so that nobody is promised too much. */
export function time(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
