import picomatch from 'picomatch';

/** True where a path, joined by `/`, fits one of the globs. */
export type Matcher = (path: string) => boolean;

/**
 * Globs as people write them: a bare name fits at any depth, a folder's name fits all that lies in it, `drafts/old` is
 * meant from the folder of the configuration, and upper and lower case are alike.
 */
export function matcherOf(globs: readonly string[]): Matcher {
  const patterns = globs.flatMap((glob) => {
    const pattern = glob.replace(/^(?:\.?\/)+|\/+$/g, '');
    const anchored = pattern.includes('/') ? pattern : `**/${pattern}`;
    return [anchored, `${anchored}/**`];
  });
  return patterns.length === 0 ? () => false : picomatch(patterns, { nocase: true, dot: true });
}
