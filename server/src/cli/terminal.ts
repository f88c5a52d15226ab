import type { Ask } from './ask.ts';

/** The person at this terminal. */
export const keyboard: Ask = {
  async choose(question, choices) {
    const { isCancel, select } = await import('@clack/prompts');
    const options = choices.map(({ value, label, hint }) => ({
      value,
      label,
      ...(hint === undefined ? {} : { hint }),
    }));
    // The library's own type of a choice hangs on its value's type in a way that can't be told here.
    const answer = await select<string>({ message: question, options });
    return isCancel(answer) ? undefined : choices.find(({ value }) => value === answer)?.value;
  },
  async fill(question) {
    const { isCancel, text } = await import('@clack/prompts');
    const answer = await text({ message: question, placeholder: 'Enter leaves a gap' });
    return isCancel(answer) ? undefined : (answer ?? '');
  },
};
