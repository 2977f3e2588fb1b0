export interface Progress {
  readonly stage: string;
  /** Rows or records so far. */
  readonly done?: number;
  /** 0–1; absent when the end is unknown. */
  readonly share?: number;
}

interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const REDRAW_EVERY = 100; // ms; faster only flickers
const LINE_EVERY = 5_000; // ms; in a log, one line now and then is enough
const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001B[2K';

/** A bar with rate and time left on a terminal; plain lines now and then anywhere else. */
export function openProgressLine(output: Output, now: () => number = Date.now) {
  let stage = '';
  let startedAt = 0;
  let shownAt = 0;
  let isOpen = false;

  const end = (): void => {
    if (isOpen) output.write(CLEAR_LINE);
    isOpen = false;
  };

  return {
    show: (progress: Progress): void => {
      const time = now();
      if (progress.stage !== stage) {
        stage = progress.stage;
        startedAt = time;
        shownAt = output.isTTY ? 0 : time; // a stage that is over at once is not worth a line in a log
      }
      if (time - shownAt < (output.isTTY ? REDRAW_EVERY : LINE_EVERY)) return;
      shownAt = time;
      const text = describeProgress(progress, (time - startedAt) / 1000);
      if (!output.isTTY) output.write(`${text}\n`);
      else
        output.write(`${CLEAR_LINE}${`${bar(progress.share)}${text}`.slice(0, (output.columns ?? 80) - 1)}`);
      isOpen = output.isTTY ?? false;
    },
    end,
  };
}

function bar(share: number | undefined): string {
  if (share === undefined) return '';
  const filled = Math.round(share * BAR_WIDTH);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] `;
}

/** `reading: 12,000 (45 %), 3,400 a second, 12 s left`; seconds since the stage began. */
export function describeProgress({ stage, done, share }: Progress, seconds: number): string {
  const parts: string[] = [];
  if (done)
    parts.push(done.toLocaleString('en') + (share === undefined ? '' : ` (${Math.floor(share * 100)} %)`));
  else if (share !== undefined) parts.push(`${Math.floor(share * 100)} %`);
  if (seconds >= 1 && done) parts.push(`${Math.round(done / seconds).toLocaleString('en')} a second`);
  if (seconds >= 1 && share !== undefined && share > 0.02 && share < 1) {
    parts.push(`${duration((seconds / share) * (1 - share))} left`);
  }
  return parts.length > 0 ? `${stage}: ${parts.join(', ')}` : stage;
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
