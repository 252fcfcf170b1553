import cliProgress from 'cli-progress';

/** How far a job is. */
export interface Progress {
  /** Bytes of the input files that were read, of how many; without a total nobody knows how many there are. */
  read: number;
  total?: number;
  documents: number;
  /** Bytes of text that this run has analyzed. */
  bytes: number;
}

/** A line on a terminal that says how far a job is. */
export interface ProgressBar {
  show(progress: Progress): void;
  /** Writes a message above the bar. */
  log(message: string): void;
  stop(): void;
}

/** Updates that the time left is reckoned from. */
const ETA_UPDATES = 200;
const BAR_LENGTH = 24;

/** Draws a progress bar on a terminal. */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  const start = performance.now();
  // Line wrapping and cursor stay as they are: a killed job could not restore them.
  const bars = new cliProgress.MultiBar(
    {
      ...{ stream, barsize: BAR_LENGTH, etaBuffer: ETA_UPDATES, linewrap: true, clearOnComplete: true },
      format: (options, { progress, eta }, amounts: Progress) => {
        const seconds = (performance.now() - start) / 1000;
        const shown = shownAmounts(amounts, seconds);
        if (amounts.total === undefined) return shown;
        const bar = cliProgress.Format.BarFormat(progress, options);
        return `${bar} ${Math.floor(progress * 100)}% | ${shown} | ${shownTime(eta)} left`;
      },
    },
    cliProgress.Presets.shades_classic,
  );
  const bar = bars.create(0, 0, { read: 0, documents: 0, bytes: 0 });
  return {
    show(progress) {
      if (progress.total !== undefined) bar.setTotal(progress.total);
      bar.update(progress.read, progress);
    },
    log: (message) => bars.log(message),
    stop: () => bars.stop(),
  };
}

/** `1,024 documents | 3.1 MB | 1.50 MB/s`. */
export function shownAmounts({ documents, bytes }: Pick<Progress, 'documents' | 'bytes'>, seconds: number): string {
  const megabytes = bytes / 1e6;
  const rate = seconds > 0 ? megabytes / seconds : 0;
  return `${documents.toLocaleString('en')} documents | ${megabytes.toFixed(1)} MB | ${rate.toFixed(2)} MB/s`;
}

/** Seconds as `2:05` or `1:02:05`; the bar has words in place of what it does not know yet. */
function shownTime(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–:––';
  const [whole, pad] = [Math.ceil(seconds), (part: number): string => String(part).padStart(2, '0')];
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const tail = pad(whole % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${tail}` : `${minutes}:${tail}`;
}
