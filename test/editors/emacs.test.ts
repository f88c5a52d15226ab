import { needs, program } from './support/installed.ts';
import { assertJourney, journeyScript, startVisit } from './support/journey.ts';
import { notes } from './support/notes.ts';
import { snippet } from './support/snippet.ts';

describe('Emacs, set up as its page says', function () {
  this.timeout(300_000);

  it('Eglot shows findings, explains one, reframes it, ignores another, and follows the settings', async function () {
    needs(this, 'emacs', 'eglot');
    await journey(snippet('emacs', 'elisp', 1));
  });

  it('lsp-mode does the same', async function () {
    needs(this, 'emacs', 'lspMode');
    // What a writer would otherwise be asked for, and where nothing outside the visit is written to.
    await journey(`
      (setq lsp-session-file (expand-file-name ".session" (getenv "HOME")) lsp-restart 'ignore
            lsp-enable-suggest-server-download nil lsp-diagnostics-provider :flymake)
      (require 'lsp-mode)
      (lsp-workspace-folders-add (getenv "HOME"))
      ${snippet('emacs', 'elisp', 2)}`);
  });
});

async function journey(setup: string): Promise<void> {
  const visit = startVisit('emacs');
  try {
    visit.write('day.note.md', notes.journey);
    const file = visit.write('.setup.el', setup);
    const emacs = `stty rows 40 cols 100; exec "${program('emacs')}" -nw -Q -l "${journeyScript('journey.el')}"`;
    // A terminal of its own, since Emacs waits for keys as a writer's does.
    const args = ['--quiet', '--command', emacs, '/dev/null'];
    const seen = await visit.run('script', args, { TERM: 'vt100', JOURNEY_SETUP: file });
    assertJourney(seen, visit.read('day.note.md'));
  } finally {
    visit.end();
  }
}
