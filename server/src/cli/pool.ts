import { Worker } from 'node:worker_threads';

/** Threads that each do one task at a time. */
export interface Pool<I, O> {
  /** True once the first thread has started. */
  isReady(): boolean;
  /** Rejects where the task's thread died, and another one on a second try. */
  run(task: I): Promise<O>;
  close(): Promise<void>;
}

interface Entry<I, O> {
  readonly task: I;
  readonly resolve: (result: O) => void;
  readonly reject: (fault: Error) => void;
  tries: number;
}

/** How often a task is tried: a thread may die of something else that was under way. */
const mostTries = 2;

/** Starts `size` threads that run `program`. Each says `ready`, then answers every task with one message. */
export function createPool<I, O>(program: string, size: number): Pool<I, O> {
  const waiting: Entry<I, O>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Entry<I, O>>();
  const all = new Set<Worker>();
  let hasStarted = false;
  let closing = false;

  const start = () => {
    const worker = new Worker(program, { argv: [] });
    all.add(worker);
    hold();
    let isReady = false;
    worker.on('message', (message: 'ready' | { readonly result: O }) => {
      const entry = busy.get(worker);
      busy.delete(worker);
      isReady = true;
      hasStarted = true;
      if (message !== 'ready') entry?.resolve(message.result);
      idle.push(worker);
      next();
      hold();
    });
    worker.on('error', () => {
      // `exit` follows.
    });
    worker.on('exit', () => {
      all.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      const entry = busy.get(worker);
      busy.delete(worker);
      if (entry !== undefined) retry(entry);
      // A program that can't even start is not started over and over.
      if (closing) return;
      if (isReady) start();
      else if (all.size === 0)
        for (const each of waiting.splice(0)) each.reject(new Error('no thread could be started'));
    });
  };
  const retry = (entry: Entry<I, O>) => {
    if (entry.tries >= mostTries) return entry.reject(new Error('its thread ended'));
    waiting.unshift(entry);
    next();
  };
  const next = () => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.pop();
      const entry = waiting.shift();
      if (worker === undefined || entry === undefined) return;
      entry.tries++;
      busy.set(worker, entry);
      worker.postMessage(entry.task);
    }
  };
  // Threads keep the process alive as long as somebody waits for a task, also while new ones start; not longer.
  const hold = () => {
    const isAwaited = waiting.length + busy.size > 0;
    for (const worker of all) isAwaited ? worker.ref() : worker.unref();
  };

  for (let i = 0; i < size; i++) start();
  return {
    isReady: () => hasStarted,
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject, tries: 0 });
        next();
        hold();
      }),
    async close() {
      closing = true;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
