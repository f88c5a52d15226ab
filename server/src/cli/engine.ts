import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Pool } from './pool.ts';
import type { Task, TaskResult } from './tasks.ts';

/** Does tasks here while there are few, and on all processor cores once there are many. */
export interface Engine {
  run(task: Task): Promise<TaskResult>;
  /** How many tasks are worth having under way. */
  window(): number;
  close(): Promise<void>;
}

/** Text, in characters, that one thread checks before more are started: about a tenth of a second's work. */
const fewCharacters = 400_000;
const mostThreads = 16;

/**
 * `program` is the file that threads run; without one, or with one thread or none, all is done here. Who asks for a number
 * of threads gets them from the second task on.
 */
export function createEngine(program: string | undefined, threads: number | undefined): Engine {
  const size = Math.min(threads ?? availableParallelism(), threads === undefined ? mostThreads : 256);
  const few = threads === undefined ? fewCharacters : 0;
  let characters = 0;
  let pool: Pool<Task, TaskResult> | undefined;
  const here = async (task: Task): Promise<TaskResult> => {
    characters += task.characters;
    const { doTask } = await import('./tasks.ts');
    return doTask(task);
  };
  return {
    async run(task) {
      if (pool === undefined && program !== undefined && size > 1 && characters > few) {
        const { createPool } = await import('./pool.ts');
        pool ??= createPool<Task, TaskResult>(program, size);
      }
      if (pool === undefined) return here(task);
      // While the threads start there is no reason to be idle.
      await setImmediate();
      return pool.isReady() ? runIn(pool, task) : here(task);
    },
    window: () => (pool?.isReady() ? 2 * size + 1 : 1),
    close: async () => pool?.close(),
  };
}

/** A task whose thread died twice is taken apart, so that only the note that is to blame goes without an answer. */
async function runIn(pool: Pool<Task, TaskResult>, task: Task): Promise<TaskResult> {
  try {
    return await pool.run(task);
  } catch {
    const { joinResults, lostResult, partsOf } = await import('./tasks.ts');
    const parts = partsOf(task);
    if (parts.length < 2) return lostResult(task);
    const results: TaskResult[] = [];
    for (const part of parts) results.push(await runIn(pool, part));
    return joinResults(results);
  }
}
