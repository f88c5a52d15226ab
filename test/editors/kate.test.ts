import { needs } from './support/installed.ts';
import { assertJourney, startVisit, type Visit } from './support/journey.ts';
import { type Kate, openKate } from './support/kate.ts';
import { notes } from './support/notes.ts';
import { poll } from './support/poll.ts';
import { snippet } from './support/snippet.ts';

describe('Kate, set up as its page says', function () {
  this.timeout(300_000);
  let visit: Visit;
  let kate: Kate | undefined;

  before(function () {
    needs(this, 'kate', 'xdotool', 'xvfb', 'dbus');
  });

  // Each attempt in a home of its own.
  beforeEach(() => {
    visit = startVisit('kate', true);
  });

  afterEach(async () => {
    await kate?.end();
    kate = undefined;
    visit.end();
  });

  it('shows findings, explains one, reframes it, ignores another, and follows the settings of the folder', async function () {
    // Its menus are reached by key presses, which a busy machine swallows now and then.
    this.retries(2);
    visit.write('.config/kate/lspclient/settings.json', snippet('kate', 'json'));
    // What a writer clicks: the plugin is on, and the server may be started.
    const allowed = `${visit.folder}/.bin/foothold-language-server --stdio`;
    const config = `[General]\nShow welcome view for new window=false\n\n[Kate Plugins]\nlspclientplugin=true\n`;
    visit.write('.config/katerc', `${config}\n[lspclient]\nAllowedServerCommandLines=${allowed}\n`);
    kate = await openKate(visit, visit.write('day.note.md', notes.journey), 3);
    const opened = await findings(3);
    await windows(1);

    await kate.press('alt+l', 'the menu', () => shows(2));
    await kate.press('y', 'Symbol Info to be asked for', () => hasAsked('textDocument/hover', 1));
    const hover = await answerTo('textDocument/hover', 1);
    await kate.press('Escape', 'the explanation to go', () => shows(1));

    const offered = await act(/^Reframe/);
    const reframed = await findings(2);
    await kate.keys('ctrl+Home', 'Down', 'Down', 'Down', 'Down');
    await act(/this line/i);
    const ignored = await findings(1);
    visit.write('.foothold.json', notes.journeySettings);
    await kate.keys('ctrl+s');
    const configured = await findings(0);
    await poll('the note to be saved', () => visit.read('day.note.md').includes('foothold-ignore-next-line'));
    assertJourney({ opened, hover, offered, reframed, ignored, configured }, visit.read('day.note.md'));
  });

  /** Waits until the last that Kate was told are so many findings; each as a line. */
  function findings(count: number): Promise<readonly string[]> {
    return poll(`${count} findings`, () => {
      const last = kate
        ?.told()
        .filter(({ method }) => method === 'textDocument/publishDiagnostics')
        .at(-1);
      const found = last?.params?.diagnostics;
      if (found?.length !== count) return false;
      return found.map(({ range, message }) => `${range.start.line + 1}: ${/"(.*?)"/.exec(message)?.[1]}`);
    });
  }

  /** The answer to the request that Kate made for the `count`th time, as JSON. */
  function answerTo(asked: string, count: number): Promise<string> {
    return poll(`an answer to ${asked}`, () => {
      const { id } = kate?.asked().filter(({ method }) => method === asked)[count - 1] ?? {};
      const answer = kate?.told().find((message) => id !== undefined && message.id === id && !message.method);
      return answer !== undefined && JSON.stringify(answer.result);
    });
  }

  /** Opens the menu for the line that the cursor is in, and takes what fits; all that it offered. */
  async function act(title: RegExp): Promise<readonly string[]> {
    const count = howOften('textDocument/codeAction') + 1;
    await kate?.press('alt+Return', 'the menu of the line to be asked for', () =>
      hasAsked('textDocument/codeAction', count),
    );
    const titles = [...(await answerTo('textDocument/codeAction', count)).matchAll(/"title":"(.*?)"/g)].map(
      ([, each]) => each ?? '',
    );
    await windows(2);
    const steps = titles.findIndex((each) => title.test(each)) + 1;
    await kate?.keys(...Array<string>(steps).fill('Down'));
    await kate?.press('Return', 'the menu to close', () => shows(1));
    return titles;
  }

  /** How often Kate has asked the server for that. */
  function howOften(method: string): number {
    return kate?.asked().filter((message) => message.method === method).length ?? 0;
  }

  function hasAsked(method: string, count: number): boolean {
    return howOften(method) >= count;
  }

  async function shows(count: number): Promise<boolean> {
    return (await kate?.windows()) === count;
  }

  async function windows(count: number): Promise<void> {
    await poll(`${count} windows of Kate`, () => shows(count));
  }
});
