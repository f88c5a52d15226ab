import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FileSystemWatcher, RegistrationRequest } from 'vscode-languageserver-protocol/node';
import { nodeRuntime } from '../../server/src/lsp/nodeRuntime.ts';
import { capabilities, connectInProcess, onLine } from '../support/lspClient.ts';

const note = 'She is quite the walrus.';
const walrus = `pack: our-team
patterns:
  - id: walrus
    assumption: A1
    phrases: ["quite the walrus"]
    because: It names an animal.
    reframes: ["did {what}"]
    flags: ["She is [[A1: quite the walrus]]."]
    allows: ["She is {{neg: not quite the walrus}}."]
`;

describe('house packs in an editor', () => {
  let folder = '';
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const connect = (settings: () => unknown = () => ({ quiet: 0 }), options: object = {}) =>
    connectInProcess({
      settings,
      runtime: nodeRuntime(),
      initialize: {
        workspaceFolders: [{ uri: pathToFileURL(join(folder, 'notes')).href, name: 'notes' }],
        initializationOptions: options,
      },
    });
  type Client = Awaited<ReturnType<typeof connect>>;
  const changed = (client: Client, name: string) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: addressOf(name), type: 2 }],
    });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'foothold-'));
    mkdirSync(join(folder, 'notes'));
    mkdirSync(join(folder, 'packs'));
    write('packs/team.yaml', walrus);
    write('notes/.foothold.yaml', 'packs: [../packs/team.yaml]\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('find, explain and reframe in the notes of their folder', async () => {
    const client = await connect();
    client.open(addressOf('notes/a.md'), note);
    assert.match(await client.next(), /a\.md v1: A1 information 0:7-0:23$/);
    const hover = await client.hover(addressOf('notes/a.md'), { line: 0, character: 9 });
    const text = JSON.stringify(hover?.contents);
    assert.match(text, /It names an animal\. .*A1\/our-team\/walrus/);
    const fixes = (await client.fixes(addressOf('notes/a.md'), onLine(0, 9))) ?? [];
    assert.ok(fixes.some(({ title }) => title.startsWith('Reframe: ')));
    await client.end();
  });

  it('are read again when they change, wherever they lie', async () => {
    const client = await connectInProcess({
      settings: () => ({ quiet: 0 }),
      runtime: nodeRuntime(),
      capabilities: {
        ...capabilities,
        workspace: {
          ...capabilities.workspace,
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        },
      },
      initialize: { workspaceFolders: [{ uri: addressOf('notes'), name: 'notes' }] },
    });
    const watched: FileSystemWatcher[] = [];
    client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { registerOptions } of registrations) watched.push(...(registerOptions?.watchers ?? []));
    });
    client.open(addressOf('notes/a.md'), note);
    assert.match(await client.next(), /A1 information/);
    assert.deepEqual(watched.at(-1)?.globPattern, { baseUri: addressOf('packs'), pattern: 'team.yaml' });
    write('packs/team.yaml', walrus.replace('assumption: A1', 'assumption: A2').replace('[[A1', '[[A2'));
    changed(client, 'packs/team.yaml');
    assert.match(await client.next(), /A2 information/);
    write('notes/.foothold.yaml', '');
    changed(client, 'notes/.foothold.yaml');
    assert.match(await client.next(), /nothing$/);
    await client.end();
  });

  it('with a fault show it in the pack and in the log, until it is mended; the sound patterns hold', async () => {
    const client = await connect();
    write('packs/team.yaml', `${walrus}  - id: other\n    assumption: A9\n`);
    client.open(addressOf('notes/a.md'), note);
    assert.match(await client.next(), /^log team\.yaml, line 11: "patterns\[2\]\.assumption" is "A9"/);
    const lines = await until(client, /a\.md v1: A1 information/);
    assert.ok(
      lines.some((line) => /team\.yaml: .*warning 10:4/.test(line)),
      lines.join('\n'),
    );
    write('packs/team.yaml', walrus);
    changed(client, 'packs/team.yaml');
    assert.match(await client.next(), /team\.yaml: nothing$/);
    assert.match(await client.next(), /a\.md v1: A1 information/);
    await client.nothingMore();
    await client.end();
  });

  it('that can not be read keep what they said last, until they are mended', async () => {
    const client = await connect();
    client.open(addressOf('notes/a.md'), note);
    assert.match(await client.next(), /A1 information/);
    write('packs/team.yaml', 'pack: "our');
    changed(client, 'packs/team.yaml');
    assert.match(await client.next(), /^log team\.yaml, line 1: It is no valid YAML here/);
    assert.match(await client.next(), /team\.yaml: .*0:10/);
    assert.match(await client.next(), /a\.md v1: A1 information/);
    rmSync(join(folder, 'packs/team.yaml'));
    changed(client, 'packs/team.yaml');
    assert.match(await client.next(), /team\.yaml: nothing$/);
    assert.match(await client.next(), /^log team\.yaml, line 1: This pack is not used: there is no such file\.$/);
    await until(client, /a\.md v1: A1 information/);
    await client.end();
  });

  it("of the editor's own settings add to the folder's, and hold for notes that were never saved", async () => {
    write('packs/mine.yaml', walrus.replace('our-team', 'mine').replaceAll('quite the walrus', 'a true snail'));
    const client = await connect(() => ({ quiet: 0, packs: ['../packs/mine.yaml'] }));
    client.open(addressOf('notes/a.md'), `${note}\n\nShe is a true snail.`);
    assert.match(await client.next(), /A1 information 0:7-0:23, A1 information 2:7-2:19$/);
    client.open('untitled:1', `${note}\n\nShe is a true snail.`);
    assert.match(await client.next(), /untitled:1 v1: A1 information 2:7-2:19$/);
    await client.end();
  });

  it('are not read in a folder that nobody has said they trust', async () => {
    const client = await connect(() => ({ quiet: 0, packs: ['../packs/team.yaml'] }), { trusted: false });
    client.open(addressOf('notes/a.md'), note);
    assert.match(await client.next(), /a\.md v1: nothing$/);
    await client.nothingMore();
    await client.end();
  });

  it('are said to be missing where there are no files, once', async () => {
    const client = await connectInProcess({ settings: () => ({ quiet: 0, packs: ['packs/team.yaml'] }) });
    client.open('untitled:1', note);
    assert.equal(await client.next(), 'log House packs are not read here: they need files on this computer.');
    assert.match(await client.next(), /untitled:1 v1: nothing$/);
    client.open('untitled:2', note);
    assert.match(await client.next(), /untitled:2 v1: nothing$/);
    await client.end();
  });
});

/** What the server says up to a line that fits. */
async function until(client: { next(): Promise<string> }, last: RegExp): Promise<readonly string[]> {
  const lines: string[] = [];
  for (;;) {
    const line = await client.next();
    lines.push(line);
    if (last.test(line)) return lines;
  }
}
