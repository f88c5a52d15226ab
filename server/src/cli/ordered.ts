/**
 * Maps items as they come, several at a time, and yields the results in the order of the items. No more than `window()`
 * are under way, so that a slow reader holds back the source. A result that is ready never waits for the next item.
 */
export async function* mapOrdered<I, O>(
  source: AsyncIterable<I>,
  work: (item: I) => Promise<O>,
  window: () => number,
): AsyncGenerator<O> {
  const items = source[Symbol.asyncIterator]();
  const underWay: Promise<O>[] = [];
  let next: Promise<IteratorResult<I>> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (!ended && underWay.length < window()) next ??= items.next();
      const [head] = underWay;
      if (head === undefined && next === undefined) return;
      const first = await Promise.race([
        ...(head === undefined ? [] : [head.then((result) => ({ result }))]),
        ...(next === undefined ? [] : [next.then((read) => ({ read }))]),
      ]);
      if ('result' in first) {
        underWay.shift();
        yield first.result;
      } else {
        next = undefined;
        if (first.read.done === true) ended = true;
        else underWay.push(work(first.read.value));
      }
    }
  } finally {
    // Nobody waits for these any more.
    for (const promise of underWay) promise.catch(() => {});
    next?.catch(() => {});
    if (!ended) await items.return?.();
  }
}
