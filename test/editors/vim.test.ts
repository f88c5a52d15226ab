import { needs, program } from './support/installed.ts';
import { assertJourney, journeyScript, startVisit } from './support/journey.ts';
import { notes } from './support/notes.ts';
import { snippet } from './support/snippet.ts';

describe('Vim with ALE, set up as its page says', function () {
  this.timeout(300_000);

  before(function () {
    needs(this, 'vim', 'ale');
  });

  it('shows findings, explains one, reframes it, ignores another, and follows the settings of the folder', async () => {
    const visit = startVisit('vim');
    try {
      visit.write('day.note.md', notes.journey);
      const rc = `set nocompatible nomore noswapfile viminfo= cmdheight=9\nset runtimepath^=${program('ale')}\n`;
      const setup = visit.write('vimrc', `${rc}runtime plugin/ale.vim\n${snippet('vim', 'vim')}`);
      const args = ['-N', '-u', setup, '--not-a-term', '-T', 'dumb', '-S', journeyScript('journey.vim')];
      assertJourney(await visit.run(program('vim'), args), visit.read('day.note.md'));
    } finally {
      visit.end();
    }
  });
});
