import { parentPort } from 'node:worker_threads';
import { doTask, type Task } from './tasks.ts';

/** What a thread of the pool does: says that it is ready, then does one task after the other. */
export function serveTasks(): void {
  parentPort?.on('message', (task: Task) => parentPort?.postMessage({ result: doTask(task) }));
  parentPort?.postMessage('ready');
}
