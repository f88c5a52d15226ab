import { type MarkupContent, MarkupKind, type Position } from 'vscode-languageserver-types';
import { assumptionPage } from '../core/assumptionPage.ts';
import type { Finding } from '../core/finding.ts';
import { rules } from '../core/rules/index.ts';
import type { AssumptionCode } from '../core/rules/rule.ts';

/**
 * The command that explains an assumption without a file or a network: with its code (`A2`, or `A2/attention-seeking`)
 * it gives the page; without one, or with a document's address and a position, the list of pages.
 */
export const explainCommand = 'foothold.explain';

/** A page that can be asked for. */
export interface PageTitle {
  readonly code: AssumptionCode;
  /** `A2: Patients want to improve.` */
  readonly title: string;
  /** There is a finding of it at the position that was asked about. */
  readonly here: boolean;
}

export type ExplainArguments =
  | { readonly ask: 'page'; readonly code: AssumptionCode }
  | { readonly ask: 'list' }
  | { readonly ask: 'here'; readonly uri: string; readonly position: Position };

/** What came with the command; null where it is not what the command takes. */
export function readExplainArguments(args: readonly unknown[] | undefined): ExplainArguments | null {
  const [first, position] = args ?? [];
  if (first === undefined || first === null) return { ask: 'list' };
  if (typeof first !== 'string') return null;
  const code = rules.find((rule) => rule.code === first.toUpperCase().split('/')[0])?.code;
  if (code !== undefined) return { ask: 'page', code };
  if (typeof position !== 'object' || position === null) return null;
  if (!('line' in position) || !('character' in position)) return null;
  const { line, character } = position;
  if (typeof line !== 'number' || typeof character !== 'number') return null;
  return { ask: 'here', uri: first, position: { line, character } };
}

/** The page about an assumption, as it also lies in the package's docs. */
export function toPage(asked: AssumptionCode): MarkupContent {
  const rule = rules.find(({ code }) => code === asked);
  return { kind: MarkupKind.Markdown, value: rule === undefined ? '' : assumptionPage(rule) };
}

/** All pages, those of the given findings first. */
export function toPageTitles(here: readonly Pick<Finding, 'assumption'>[]): PageTitle[] {
  const titles = rules.map(({ code, assumption }) => ({
    code,
    title: `${code}: ${assumption}`,
    here: here.some((finding) => finding.assumption === code),
  }));
  return [...titles.filter((title) => title.here), ...titles.filter((title) => !title.here)];
}
