import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';

describe('foothold report', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'foothold-report-'));
    mkdirSync(join(folder, 'notes/team'), { recursive: true });
    writeFileSync(
      join(folder, 'notes/2026-11-03 visit.md'),
      '# Visit\n\n## Plan\n\nShe is attention-seeking on the unit.\n',
    );
    writeFileSync(join(folder, 'notes/team/minutes.txt'), 'Date: November 11, 2026\n\nShe failed DBT.\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function report(...args: readonly string[]) {
    let printed = '';
    let warned = '';
    const io = {
      cwd: folder,
      env: {},
      print: async (text: string) => {
        printed += text;
        return true;
      },
      warn: (text: string) => {
        warned += text;
      },
    };
    const code = await run(['report', ...args], io as unknown as Parameters<typeof run>[1]);
    return { code, printed, warned };
  }

  it('makes one page of a folder, by assumption and by week, with links to the notes and without their words', async () => {
    const { code, printed } = await report('notes', '--output', 'report.html');
    assert.deepEqual([code, printed], [0, '']);
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    assert.match(page, /<h1>Foothold report: notes<\/h1>/);
    assert.match(page, /href="\.\/notes\/2026-11-03%20visit\.md"[^>]*>line 5</);
    assert.match(page, /<th scope="row">2026-11-02<\/th><td class="number">1<\/td>/);
    assert.match(page, /<th scope="row">2026-11-09<\/th><td class="number">1<\/td>/);
    assert.match(page, /<td>plan<\/td>/);
    assert.doesNotMatch(page, /attention-seeking|failed DBT/);
  });

  it('shows words where it is asked to, on standard output as well', async () => {
    const { printed } = await report('notes', '--show-text');
    assert.match(printed, /^<!doctype html>[\s\S]*<td>attention-seeking<\/td>/);
  });

  it('makes an agenda without names', async () => {
    const { printed } = await report('notes', '--agenda');
    assert.match(printed, /^# For consultation team[\s\S]*A2: Patients want to improve[\s\S]*A7: /);
    assert.doesNotMatch(printed, /visit|minutes|2026|attention/);
  });

  it('names what it could not check, and ends with 2', async () => {
    writeFileSync(join(folder, 'notes/scan.md'), Buffer.from([0xff, 0x00, 0x80, 0x20]));
    const { code, printed, warned } = await report('notes');
    assert.equal(code, 2);
    assert.match(warned, /can't check notes\/scan\.md/);
    assert.match(printed, /<h2>Not checked<\/h2>/);
  });

  it('asks for a name where there is none', async () => {
    const { code, warned } = await report();
    assert.equal(code, 2);
    assert.match(warned, /Name the notes or folders/);
  });
});
