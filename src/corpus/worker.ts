import { workerData } from 'node:worker_threads';
import { analyzerOf, readDictionary } from 'malmoi';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { placeOf } from './document.js';
import { recordOf } from './record.js';
import { emptyTally, sumOf } from './tally.js';
import type { Failure, Task, TaskResult, WorkerSetting } from './task.js';

const { dictionary, userDictionary } = workerData as WorkerSetting;
const analyzer = analyzerOf(readDictionary(dictionary.bytes, dictionary.file), { userDictionary });

/** What a worker thread does for each task. It gives a {@link TaskResult}, whose records are handed over, not copied. */
export default function analyzeDocuments({ works, options }: Task): unknown {
  const failures: Failure[] = [];
  let tally = emptyTally();
  let lines = '';
  for (const work of works) {
    const recorded = recordOf(analyzer, work, options);
    lines += `${JSON.stringify(recorded.record)}\n`;
    tally = sumOf(tally, recorded.tally);
    if ('error' in recorded.record) failures.push({ place: placeOf(work), reason: recorded.record.error });
  }
  const result: TaskResult = { lines: new TextEncoder().encode(lines), tally, failures };
  return move({ [transferableSymbol]: result.lines.buffer, [valueSymbol]: result });
}
