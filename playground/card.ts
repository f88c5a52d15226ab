import { StateEffect, StateField } from '@codemirror/state';
import { type EditorView, showTooltip, type Tooltip } from '@codemirror/view';

/** Shows a card in the editor, or with null none: an explanation or a menu, one at a time. */
export const showCard = StateEffect.define<Tooltip | null>();

/** The card that is shown. It goes when the text changes or the cursor leaves. */
export const card = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, { effects, docChanged, selection }) {
    const asked = effects.find((effect) => effect.is(showCard));
    if (asked !== undefined) return asked.value;
    return docChanged || selection !== undefined ? null : shown;
  },
  provide: (field) => showTooltip.from(field),
});

/** Closes the card, if one is open; true if so. */
export function closeCard(view: EditorView): boolean {
  if (view.state.field(card) === null) return false;
  view.dispatch({ effects: showCard.of(null) });
  view.focus();
  return true;
}
