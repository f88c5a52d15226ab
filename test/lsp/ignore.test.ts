import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CodeAction, ExecuteCommandRequest } from 'vscode-languageserver-protocol/node';
import { nodeRuntime } from '../../server/src/lsp/nodeRuntime.ts';
import { foothold } from '../support/cli.ts';
import { capabilities, connectInProcess, onLine } from '../support/lspClient.ts';

const note = 'Seen today.\nShe is attention-seeking on the unit.\n';
const found = 'A2 information 1:7-1:24';

describe('ignoring', () => {
  let folder = '';
  const home = process.env.XDG_CONFIG_HOME;
  const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const uri = () => addressOf('team/day.txt');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const connect = (initializationOptions: object = {}) =>
    connectInProcess({
      settings: () => ({ quiet: 0 }),
      runtime: nodeRuntime(),
      initialize: { workspaceFolders: [{ uri: addressOf('.'), name: 'notes' }], initializationOptions },
    });
  type Connected = Awaited<ReturnType<typeof connect>>;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'foothold-'));
    mkdirSync(join(folder, 'team'));
    process.env.XDG_CONFIG_HOME = join(folder, '.config');
  });
  afterEach(() => {
    if (home === undefined) delete process.env.XDG_CONFIG_HOME;
    else process.env.XDG_CONFIG_HOME = home;
    rmSync(folder, { recursive: true });
  });

  const actions = async (client: Connected, line = 1, character = 10) =>
    ((await client.fixes(uri(), onLine(line, character), ['quickfix'])) ?? []) as CodeAction[];
  const titles = async (client: Connected) =>
    (await actions(client)).map(({ title }) => title).filter((title) => title.startsWith('Ignore'));
  /** Chooses an action, as an editor does: it sends the command back, here with a reason if one is given. */
  const choose = async (client: Connected, start: string, reason?: string) => {
    const action = (await actions(client)).find(({ title }) => title.startsWith(start));
    assert.ok(action?.command?.arguments, start);
    const [asked] = action.command.arguments;
    const args = reason === undefined ? [asked] : [{ ...asked, reason }];
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: action.command.command,
      arguments: args,
    });
  };
  const opened = async (text = note, options = {}) => {
    const client = await connect(options);
    client.open(uri(), text, 'plaintext');
    assert.match(await client.next(), new RegExp(`${found}$`));
    return client;
  };
  const nothing = async (client: Connected, version = 1) =>
    assert.equal(await client.next(), `publish ${uri()} v${version}: nothing`);

  it('names a file in the home as people write it', async () => {
    const before = process.env.HOME;
    const elsewhere = mkdtempSync(join(tmpdir(), 'foothold-'));
    process.env.HOME = elsewhere;
    process.env.XDG_CONFIG_HOME = join(elsewhere, '.config');
    try {
      const always = (await titles(await opened())).find((title) => title.includes('always'));
      assert.equal(always, 'Ignore A2/attention-seeking always (changes ~/.config/foothold/config.json)');
    } finally {
      process.env.HOME = before;
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('is offered in four widths, and each title names the file that will change', async () => {
    const client = await opened();
    assert.deepEqual(await titles(client), [
      'Ignore this wording here (changes .foothold-ignores.json)',
      'Ignore A2/attention-seeking in this folder (changes .foothold.json)',
      'Ignore A2/attention-seeking always (changes .config/foothold/config.json)',
      'Ignore all of A2 in this folder (changes .foothold.json)',
    ]);
    assert.deepEqual(await client.fixes(uri(), onLine(1, 10), ['source.fixAll']), []);
    await client.end();
  });

  it('of a wording here holds no word of the note, and holds after edits elsewhere and a restart', async () => {
    const client = await opened();
    await choose(client, 'Ignore this wording', 'in the words of the referral');
    await nothing(client);
    const file = read('.foothold-ignores.json');
    assert.match(file, /"assumption":"A2","reason":"in the words of the referral"/);
    assert.doesNotMatch(file, /attention|unit|day|team/);
    client.change(uri(), 2, { range: onLine(0, 0), text: 'Slept well.\n\n' });
    await nothing(client, 2);
    client.change(uri(), 3, { range: onLine(3, 0, 3), text: 'Nora' });
    assert.match(await client.next(), /v3: A2 information .*, unused-ignore hint 0:0-0:11$/);
    client.change(uri(), 4, { range: onLine(3, 0, 4), text: 'She' });
    await nothing(client, 4);
    await client.end();
    const again = await connect();
    again.open(uri(), note, 'plaintext');
    await nothing(again);
    again.open(addressOf('team/other.txt'), note, 'plaintext');
    assert.match(await again.next(), /other\.txt v1: A2 information/);
    await again.end();
  });

  it('of a wording here holds on the command line', async () => {
    writeFileSync(join(folder, 'team', 'day.txt'), note);
    writeFileSync(join(folder, 'team', 'other.txt'), note);
    const client = await opened();
    await choose(client, 'Ignore this wording');
    await nothing(client);
    await client.end();
    const { out } = await foothold(folder, ['check', '--format', 'json', '--fail-on', 'never', 'team']);
    const { notes } = JSON.parse(out);
    assert.deepEqual(
      notes.map((each: { path: string; findings: unknown[] }) => `${each.path} ${each.findings.length}`),
      ['team/day.txt 0', 'team/other.txt 1'],
    );
  });

  it('of a pattern in a folder goes into its settings, whose comments stay', async () => {
    writeFileSync(join(folder, '.foothold.json'), '// ours\n{\n  "quiet": 0, // at once\n}\n');
    const client = await opened();
    await choose(client, 'Ignore A2/attention-seeking in this folder', 'a quotation');
    await nothing(client);
    assert.equal(
      read('.foothold.json'),
      '// ours\n{\n  "quiet": 0,\n  "patterns": {\n    "A2/attention-seeking": {\n      "severity": "off",\n      "reason": "a quotation"\n    }\n  }, // at once\n}\n',
    );
    await client.end();
  });

  it('of a pattern in a folder goes into the YAML file where that is the one', async () => {
    writeFileSync(join(folder, '.foothold.yaml'), '# ours\nquiet: 0 # at once\n');
    const client = await opened();
    await choose(client, 'Ignore A2/attention-seeking in this folder');
    await nothing(client);
    assert.equal(
      read('.foothold.yaml'),
      '# ours\nquiet: 0 # at once\npatterns:\n  A2/attention-seeking: off\n'
        .replace('off', '"off"')
        .replace('"off"', 'off'),
    );
    await client.end();
  });

  it('of an assumption in a folder makes its settings file', async () => {
    const client = await opened();
    await choose(client, 'Ignore all of A2');
    await nothing(client);
    assert.equal(read('.foothold.json'), '{\n  "severity": {\n    "A2": "off"\n  }\n}\n');
    await client.end();
  });

  it('always goes into settings of the user, for every folder', async () => {
    const client = await opened();
    await choose(client, 'Ignore A2/attention-seeking always');
    await nothing(client);
    assert.equal(
      read('.config/foothold/config.json'),
      '{\n  "patterns": {\n    "A2/attention-seeking": "off"\n  }\n}\n',
    );
    await client.end();
    writeFileSync(join(folder, '.foothold.json'), '{ "quiet": 0 }');
    const again = await connect();
    again.open(uri(), note, 'plaintext');
    await nothing(again);
    await again.end();
  });

  it('changes nothing where the settings file is broken, and says so', async () => {
    writeFileSync(join(folder, '.foothold.json'), '{ "quiet": ');
    const client = await connect();
    client.open(uri(), note, 'plaintext');
    const said = [await client.next(), await client.next(), await client.next()];
    assert.match(said.join('\n'), /settings warning[\s\S]*A2 information/);
    await assert.rejects(
      choose(client, 'Ignore all of A2'),
      /was not changed: what stands in it now is not complete; mend that first/,
    );
    assert.equal(read('.foothold.json'), '{ "quiet": ');
    await client.end();
  });

  it('changes nothing for a wording that is gone, and nothing that was not offered', async () => {
    const client = await opened();
    const asked = { uri: uri(), range: onLine(0, 1), assumption: 'A2', scope: 'wording' };
    const ask = (...args: unknown[]) =>
      client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'foothold.ignoreFinding', arguments: args });
    await assert.rejects(ask(asked), { code: -32801 });
    for (const wrong of [[], [uri()], [{ ...asked, scope: 'everything' }], [{ ...asked, reason: 7 }]])
      await assert.rejects(ask(...wrong), { code: -32602 });
    assert.equal(existsSync(join(folder, '.foothold-ignores.json')), false);
    await client.end();
  });

  it('leaves a folder that is not trusted as it is', async () => {
    const client = await opened(note, { trusted: false });
    assert.deepEqual(await titles(client), [
      'Ignore A2/attention-seeking always (changes .config/foothold/config.json)',
    ]);
    await client.end();
  });

  it('is not offered for a note that is in no folder', async () => {
    const client = await connect();
    client.open('untitled:Untitled-1', note, 'plaintext');
    await client.next();
    const offered = (await client.fixes('untitled:Untitled-1', onLine(1, 10))) ?? [];
    assert.ok(offered.length > 0 && !offered.some(({ title }) => title.startsWith('Ignore')));
    await client.end();
  });

  it('that ignores nothing any more can be taken back', async () => {
    const client = await opened();
    await choose(client, 'Ignore this wording');
    await nothing(client);
    client.change(uri(), 2, { text: 'Seen today.\n' });
    assert.equal(await client.next(), `publish ${uri()} v2: unused-ignore hint 0:0-0:11`);
    const [action] = await actions(client, 0, 0);
    assert.equal(
      action?.title,
      'Forget ignored wordings that are gone from this note (changes .foothold-ignores.json)',
    );
    assert.ok(action.command?.arguments);
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: action.command.command,
      arguments: action.command.arguments,
    });
    await nothing(client, 2);
    assert.match(read('.foothold-ignores.json'), /"ignored": \[\]/);
    await client.end();
  });

  it('by two choices at once keeps both', async () => {
    const text = `${note}Nora is attention-seeking, too.\n`;
    const client = await connect();
    client.open(uri(), text, 'plaintext');
    assert.match(await client.next(), /A2 .*A2 /);
    const asked = (line: number) => ({ uri: uri(), range: onLine(line, 9), assumption: 'A2', scope: 'wording' });
    await Promise.all(
      [asked(1), asked(2)].map((each) =>
        client.connection.sendRequest(ExecuteCommandRequest.type, {
          command: 'foothold.ignoreFinding',
          arguments: [each],
        }),
      ),
    );
    let said = await client.next();
    if (!said.endsWith('nothing')) said = await client.next();
    assert.equal(said, `publish ${uri()} v1: nothing`);
    assert.equal(read('.foothold-ignores.json').match(/"wording"/g)?.length, 2);
    await client.connection.sendRequest('shutdown');
    client.connection.dispose();
  });

  it('names an ignore file that can not be read, in that file', async () => {
    writeFileSync(join(folder, '.foothold-ignores.json'), '{ "version": 9 }');
    const client = await connect();
    client.open(uri(), note, 'plaintext');
    assert.match(
      await client.next(),
      /^log \.foothold-ignores\.json, line 1: The wordings that are ignored can't be read/,
    );
    assert.equal(await client.next(), `publish ${addressOf('.foothold-ignores.json')}: settings warning 0:0-0:0`);
    assert.match(await client.next(), /A2 information/);
    await client.end();
  });
});

describe('a comment that ignores nothing', () => {
  for (const [text, shown] of [
    ['<!-- foothold-ignore-next-line A2 -->\nShe is calm.\n', 'unused-ignore hint 0:0-0:37'],
    ['<!-- foothold-ignore-next-line A2 -->\nShe is attention-seeking.\n', 'nothing'],
    [
      '<!-- foothold-ignore-next-line A1 -->\nShe is attention-seeking.\n',
      'A2 information 1:7-1:24, unused-ignore hint 0:0-0:37',
    ],
    ['<!-- foothold-disable -->\n\nShe is calm.\n\n<!-- foothold-enable -->\n', 'unused-ignore hint 0:0-0:25'],
    ['<!-- foothold-disable -->\n\nShe is calm.\n', 'nothing'],
  ] as const) {
    it(`is hinted at, one that does is not: ${JSON.stringify(text)}`, async () => {
      const client = await connectInProcess();
      client.open('untitled:1', text);
      assert.equal(await client.next(), `publish untitled:1 v1: ${shown}`);
      await client.end();
    });
  }

  it('can be removed with its line', async () => {
    const client = await connectInProcess({ capabilities: { ...capabilities, workspace: { configuration: true } } });
    client.open('untitled:1', 'Slept.\n\n<!-- foothold-ignore-next-line A2 -->\nShe is calm.\n');
    await client.next();
    const [action] = ((await client.fixes('untitled:1', onLine(2, 5))) ?? []) as CodeAction[];
    assert.deepEqual(action?.edit?.changes?.['untitled:1'], [
      { range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } }, newText: '' },
    ]);
    await client.end();
  });
});
