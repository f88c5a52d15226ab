import type { AssumptionCode } from '../rules/rule.ts';

/** A few lines to fill in that turn a judgement into something to assess. `{what}` is a gap. */
export interface Stub {
  readonly id: 'missing-links' | 'chain' | 'team';
  /** What the menu shows. */
  readonly title: string;
  readonly head: string;
  /** Lines under the head; none where the head says it all. */
  readonly lines: readonly string[];
}

/** Why an effective behavior did not happen (missing-links analysis), in our own words. */
export const missingLinks: Stub = {
  id: 'missing-links',
  title: 'Assess instead: missing links, under the line',
  head: 'To assess, missing links for {the behavior that was needed}:',
  lines: [
    'Was it known what was asked? {yes or no}',
    'Was there willingness? {yes or no}',
    'Was it possible then, with the skills at hand? {yes or no}',
    'What got in the way? {what came before it}',
  ],
};

/** How a problem behavior came about (chain analysis), in our own words. */
export const chain: Stub = {
  id: 'chain',
  title: 'Assess instead: chain analysis, under the line',
  head: 'To assess, chain for {the behavior} on {date}:',
  lines: [
    'Vulnerabilities before it: {sleep, food, substances, earlier stress}',
    'Prompting event: {what happened, and when}',
    'Links (thoughts, emotions, urges, actions): {one after the other}',
    'Consequences: {what followed}',
    'Reinforcers: {what it brought or ended}',
    'Punishers: {what it cost}',
  ],
};

/** A line for the consultation team's agenda. */
export const team: Stub = {
  id: 'team',
  title: 'Bring it to consultation team: agenda line, under the line',
  head: 'Agenda item for the next consultation team: {what is hard}; asked for: {validation, ideas or rehearsal}',
  lines: [],
};

/** What is offered for an assumption, the most fitting first. */
export const stubsFor: Readonly<Record<AssumptionCode, readonly Stub[]>> = {
  // What was not done asks for the missing link; what was done, for its chain.
  A1: [missingLinks, chain],
  A2: [chain, missingLinks],
  A3: [missingLinks, chain],
  A4: [missingLinks, chain],
  A5: [chain, missingLinks],
  A6: [missingLinks, chain],
  A7: [missingLinks, chain],
  A8: [team, missingLinks],
};
