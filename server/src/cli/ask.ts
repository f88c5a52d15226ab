/** One thing to choose. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  /** A few words more, shown beside it. */
  readonly hint?: string;
}

/** Questions to the person at the keyboard. Each gives undefined once they want to stop. */
export interface Ask {
  choose<T extends string>(question: string, choices: readonly Choice<T>[]): Promise<T | undefined>;
  /** A line of text, which may be empty. */
  fill(question: string): Promise<string | undefined>;
}
