import { spawnSync } from 'node:child_process';

/** Where a program runs, and with what. */
export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/**
 * Runs a program to its end.
 *
 * @returns what it wrote to standard output
 * @throws Error with all that it wrote when it does not end with 0
 */
export function run(command: string, args: readonly string[], { cwd, env = process.env }: RunOptions = {}): string {
  const result = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (result.error) throw result.error;
  if (result.status === 0) return result.stdout;
  throw new Error(`${[command, ...args].join(' ')} ended with ${result.status}\n${result.stdout}${result.stderr}`);
}

/** Runs node of the version that runs this. */
export const node = (args: readonly string[], options?: RunOptions): string => run(process.execPath, args, options);

/** A thing that must hold; it throws, or gives a line that says what was found. */
export interface Check {
  name: string;
  holds: () => string | Promise<string>;
}

/**
 * Goes through all checks, says of each how it ended, and sets the exit status to 1 where one failed.
 *
 * @returns whether all hold
 */
export async function goThrough(checks: readonly Check[]): Promise<boolean> {
  let failed = 0;
  for (const { name, holds } of checks) {
    const start = performance.now();
    try {
      const found = await holds();
      console.log(`ok    ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)${found ? `: ${found}` : ''}`);
    } catch (error) {
      failed++;
      console.log(`FAIL  ${name}\n${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (failed > 0) process.exitCode = 1;
  return failed === 0;
}
