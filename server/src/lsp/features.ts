import {
  type CodeAction,
  type CodeActionContext,
  type CodeLens,
  type CompletionList,
  type Connection,
  type DocumentHighlight,
  type DocumentSymbol,
  ErrorCodes,
  type FoldingRange,
  type Hover,
  type InlayHint,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { LanguageService } from '../service/languageService.ts';
import type { Answer, Respond } from './answering.ts';
import { isFields, isPosition, isRange, isStrings } from './params.ts';
import type { CheckedNote } from './publishing.ts';

/** Answers what an editor asks about open notes, each request from the note as it stands. */
export function answerFeatures(
  connection: Connection,
  service: LanguageService,
  { answer, respond }: { readonly answer: Answer; readonly respond: Respond },
  otherActions: (note: CheckedNote, range: Range, only: CodeActionContext['only']) => CodeAction[],
): void {
  connection.onHover((params, token) =>
    respond<Hover | null>(
      'Explaining',
      params,
      token,
      null,
      (note) => service.hover(note, params.position),
      isPosition(params.position),
      'findings soon',
    ),
  );
  connection.onCodeAction((params, token) => {
    const { range, context } = params;
    // Some clients send no context, or null for the kinds that they want.
    const only = isFields(context) && isStrings(context.only) ? context.only : undefined;
    return respond<CodeAction[]>(
      'Offering reframes',
      params,
      token,
      [],
      (note) => [
        ...service.codeActions(note, range, only === undefined ? {} : { only }),
        ...otherActions(note, range, only),
      ],
      isRange(range),
    );
  });
  connection.onCodeActionResolve(async (action) => {
    const data: unknown = isFields(action) ? action.data : undefined;
    if (!isFields(data) || typeof data.uri !== 'string' || !isRange(data.range)) return action;
    const { uri, range } = data;
    const resolved = await answer('Making an edit', uri, undefined, (note) =>
      service.resolveCodeAction(note, range, action),
    );
    return resolved ?? new ResponseError(LSPErrorCodes.ContentModified, 'The note has changed meanwhile.');
  });
  connection.onCompletion((params, token) =>
    respond<CompletionList | null>(
      'Completing',
      params,
      token,
      null,
      (note) => service.completions(note, params.position),
      isPosition(params.position),
      'text',
    ),
  );
  connection.onCompletionResolve((item) =>
    isFields(item) && typeof item.label === 'string'
      ? service.resolveCompletion(item)
      : new ResponseError(ErrorCodes.InvalidParams, 'A completion is to be named.'),
  );
  connection.onDocumentSymbol((params, token) =>
    respond<DocumentSymbol[] | SymbolInformation[]>('Listing sections', params, token, [], service.symbols),
  );
  connection.onFoldingRanges((params, token) =>
    respond<FoldingRange[]>('Folding sections', params, token, [], service.folds),
  );
  connection.onCodeLens((params, token) =>
    respond<CodeLens[]>('Summing up sections', params, token, [], service.codeLenses),
  );
  connection.onDocumentHighlight((params, token) =>
    respond<DocumentHighlight[] | null>(
      'Marking findings',
      params,
      token,
      null,
      (note) => service.highlights(note, params.position),
      isPosition(params.position),
      'findings soon',
    ),
  );
  connection.languages.inlayHint.on((params, token) =>
    respond<InlayHint[]>(
      'Marking what is held',
      params,
      token,
      [],
      (note) => service.inlayHints(note, params.range),
      isRange(params.range),
    ),
  );
}
