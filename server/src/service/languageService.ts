import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeLens,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type MarkupContent,
  type Position,
  type Range,
  type SymbolInformation,
} from 'vscode-languageserver-types';
import { type Check, type StepwiseCheck, stepwiseChecker } from '../core/check.ts';
import { readNote } from '../core/document/readNote.ts';
import type { Finding } from '../core/finding.ts';
import type { AssumptionCode } from '../core/rules/rule.ts';
import { readSuppressions } from '../core/suppressions.ts';
import { unusedIgnores } from '../core/unusedIgnores.ts';
import { toAssessActions, wantsAssessActions } from './assessActions.ts';
import { checkedNotes } from './checkedNotes.ts';
import type { Client } from './client.ts';
import { toCodeActions, wantsQuickFixes } from './codeActions.ts';
import { toCodeLenses } from './codeLens.ts';
import { resolveCompletion, toCompletions } from './completion.ts';
import { capped, toDiagnostics } from './diagnostics.ts';
import { toHighlights } from './highlights.ts';
import { toHover } from './hover.ts';
import { type IgnoreTargets, toIgnoreActions } from './ignoreActions.ts';
import { wantsKind } from './kinds.ts';
import { withLazyEdit } from './lazyEdit.ts';
import { toOneSided } from './oneSided.ts';
import type { OpenNote } from './openNote.ts';
import { type OutlineItem, toOutline } from './outline.ts';
import { type PageTitle, toPage, toPageTitles } from './pages.ts';
import { type Summary, toInlayHints, toSummary } from './positives.ts';
import { toFolds, toSymbols } from './sections.ts';
import { toOffset, toSpan } from './toLsp.ts';
import { toTrace } from './trace.ts';
import { toUnused, toUnusedActions } from './unusedIgnores.ts';
import { toWrongFinding } from './wrongFinding.ts';

export type { Client } from './client.ts';
export type { OpenNote } from './openNote.ts';

/** Everything an editor asks about one open note. Each answer follows from the note's text and settings alone. */
export interface LanguageService {
  /** The note's findings in text order, spans in UTF-16; computed once for a text and kept until text or settings change. */
  findings(note: OpenNote): readonly Finding[];

  /**
   * Works at the findings of the note as it stands until that has cost `most`, about as much as to read so many code units;
   * true once they are known. What was done on the text before an edit is not lost.
   */
  advance(note: OpenNote, most: number): boolean;

  /**
   * What the editor shows of the given findings of the note; those that are set to `off` are left out. A note that shows one
   * side alone has a hint of its own, where that is set.
   */
  diagnostics(note: OpenNote, findings: readonly Finding[]): Diagnostic[];

  /** Explains the findings at a position; null where there is none. The range is that of the first. */
  hover(note: OpenNote, position: Position): Hover | null;

  /**
   * Quick fixes and *Assess instead* for the findings that a range touches, its ends included. The range alone decides: `context.diagnostics`
   * is not looked at, since some clients send too many there, and some send none. `context.only` is honoured.
   */
  codeActions(note: OpenNote, range: Range, context: Pick<CodeActionContext, 'only'>): CodeAction[];

  /** Ways to ignore the findings that a range touches from now on, and to take back what ignores nothing any more. */
  ignoreActions(
    note: OpenNote,
    range: Range,
    context: Pick<CodeActionContext, 'only'>,
    targets: IgnoreTargets,
  ): CodeAction[];

  /** The findings of an assumption that a range touches. */
  findingsIn(note: OpenNote, range: Range, assumption: string): readonly Finding[];

  /** Ids of wordings in the note's ignore file that are not in the note any more. */
  unusedWordings(note: OpenNote): readonly string[];

  /** The action with its edit, for the note as it stands; undefined where that is not offered there any more. */
  resolveCodeAction(note: OpenNote, range: Range, action: CodeAction): CodeAction | undefined;

  /** The note's sections: as an outline, and as stretches to fold. */
  symbols(note: OpenNote): DocumentSymbol[] | SymbolInformation[];
  folds(note: OpenNote): FoldingRange[];

  /** A line above each section with what was found there; none unless that is set. */
  codeLenses(note: OpenNote): CodeLens[];

  /** With the cursor on a finding, all wording of the note that touches the same assumption; null elsewhere. */
  highlights(note: OpenNote, position: Position): DocumentHighlight[] | null;

  /** Marks behind the sentences in a range that hold an assumption; none unless that is set. */
  inlayHints(note: OpenNote, range: Range): InlayHint[];

  /** The note in numbers, without a word of it. */
  summary(note: OpenNote): Summary;

  /** The given findings of the note as a list beside it shows them; those that are set to `off` are left out. */
  outline(note: OpenNote, findings: readonly Finding[]): OutlineItem[];

  /** The findings at a position described without a word of the note; null where there is none. */
  wrongFinding(note: OpenNote, position: Position, version: string): string | null;

  /** Headings, terms and openings of a reframe that fit at a position of a Markdown note. */
  completions(note: OpenNote, position: Position): CompletionList;

  /** A completion with one line on what it is. */
  resolveCompletion(item: CompletionItem): CompletionItem;

  /** The pages about the assumptions, those of findings at the position first; of no note, all. */
  pages(at?: { readonly note: OpenNote; readonly position: Position }): PageTitle[];

  /** The page about an assumption, as Markdown. */
  page(code: AssumptionCode): MarkupContent;

  /** Why the sentence at a position is pointed at, or why not; plain text where that is asked for or all that the client shows. */
  trace(note: OpenNote, position: Position, plain: boolean): MarkupContent;
}

export type { Check } from '../core/check.ts';

/**
 * Editor features for one client, in the form that it understands. No connection, no clock; it never throws by itself.
 * `check` stands in for the check of every note, in tests.
 */
export function createLanguageService(client: Client, check?: Check): LanguageService {
  const checked = checkedNotes(check === undefined ? stepwiseChecker : () => inOneStep(check));
  const findings = (note: OpenNote) => checked.of(note).findings;
  const findingsAt = (note: OpenNote, position: Position) => {
    const offset = toOffset(note.document, position, client.encoding);
    return findings(note).filter(({ span }) => span.start <= offset && offset < span.end);
  };
  const touchedBy = (note: OpenNote, range: Range) => {
    const { start, end } = toSpan(note.document, range, client.encoding);
    return findings(note).filter(({ span }) => span.start <= end && start <= span.end);
  };
  const codeActions = (note: OpenNote, range: Range, context: Pick<CodeActionContext, 'only'>): CodeAction[] => {
    const wanted = { fixes: wantsQuickFixes(context), assess: wantsAssessActions(context) };
    if (!wanted.fixes && !wanted.assess) return [];
    const touched = touchedBy(note, range);
    return [
      ...(wanted.fixes ? toCodeActions(touched, note, client) : []),
      ...(wanted.assess ? toAssessActions(touched, note, client) : []),
    ];
  };
  return {
    findings,
    advance: checked.advance,
    diagnostics: (note, chosen) =>
      capped([
        ...toOneSided(note, client),
        ...chosen.flatMap((finding) => toDiagnostics(finding, note, client)),
        ...toUnused(note, client, checked.of(note)),
      ]),
    hover(note, position) {
      return toHover(findingsAt(note, position), note, client);
    },
    codeActions: (note, range, context) =>
      codeActions(note, range, context).map((action) => withLazyEdit(action, note, range, client)),
    ignoreActions: (note, range, { only }, targets) =>
      wantsKind(only, CodeActionKind.QuickFix)
        ? [
            ...toIgnoreActions(touchedBy(note, range), note, client, targets),
            ...toUnusedActions(note, range, client, checked.of(note)),
          ]
        : [],
    findingsIn: (note, range, assumption) => touchedBy(note, range).filter((each) => each.assumption === assumption),
    unusedWordings: (note) => unusedIgnores(checked.of(note), note.settings).wordings.map(({ id }) => id),
    resolveCodeAction(note, range, action) {
      const context = action.kind === undefined ? {} : { only: [action.kind] };
      const edit = codeActions(note, range, context).find(({ title }) => title === action.title)?.edit;
      return edit && { ...action, edit };
    },
    symbols: (note) => toSymbols(note, client),
    folds: (note) => toFolds(note, client),
    codeLenses: (note) => (note.settings.codeLens ? toCodeLenses(note, findings(note), client) : []),
    highlights: (note, position) => toHighlights(findingsAt(note, position), findings(note), note, client),
    inlayHints: (note, range) => (note.settings.positives ? toInlayHints(note, findings(note), range, client) : []),
    summary: (note) => toSummary(note, findings(note)),
    outline: (note, chosen) => toOutline(note, chosen, client),
    wrongFinding(note, position, version) {
      const here = findingsAt(note, position);
      return here.length === 0 ? null : toWrongFinding(here, note, version);
    },
    completions: (note, position) => toCompletions(note, position, client),
    resolveCompletion: (item) => resolveCompletion(item, client),
    pages: (at) => toPageTitles(at === undefined ? [] : findingsAt(at.note, at.position)),
    page: toPage,
    trace: (note, position, plain) => toTrace(note, position, client, plain),
  };
}

/** A check that does all at once, as if it were in steps. */
function inOneStep(check: Check): StepwiseCheck {
  // biome-ignore lint/correctness/useYield: there is nothing to stop for
  return function* (text, format, settings) {
    const note = readNote(text, format);
    const findings = check(text, format, settings);
    return { note, findings, all: findings, suppressions: readSuppressions(note) };
  };
}
