import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { nodeRuntime } from '../../server/src/lsp/nodeRuntime.ts';
import { capabilities, connectInProcess } from '../support/lspClient.ts';

const note = 'She is attention-seeking on the unit.';

describe('settings of a folder', () => {
  let folder = '';
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;
  /** A client with the folder open, whose own settings may change. */
  const connect = (settings: () => unknown = () => null) =>
    connectInProcess({
      settings,
      runtime: nodeRuntime(),
      initialize: { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'notes' }] },
    });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'foothold-'));
    mkdirSync(join(folder, 'team', 'old'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('hold for the notes in it and below, and are read again when their file changes', async () => {
    write('.foothold.json', '{ "severity": { "A2": "warning" } } // ours');
    const client = await connect();
    client.open(addressOf('team/day.md'), note);
    assert.match(await client.next(), /A2 warning/);
    assert.ok(client.registered.includes('workspace/didChangeWatchedFiles'));
    write('.foothold.json', '{ "severity": { "A2": "off" } }');
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: addressOf('.foothold.json'), type: 2 }],
    });
    assert.match(await client.next(), /nothing$/);
    await client.end();
  });

  it('are read again when a note is saved, in an editor that watches no files', async () => {
    const { workspace, ...others } = capabilities;
    const client = await connectInProcess({
      settings: () => null,
      runtime: nodeRuntime(),
      capabilities: { ...others, workspace: { configuration: workspace?.configuration ?? true } },
    });
    client.open(addressOf('day.md'), note);
    assert.match(await client.next(), /A2 information/);
    write('.foothold.json', '{ "severity": { "A2": "off" } }');
    client.save(addressOf('day.md'));
    assert.match(await client.next(), /nothing$/);
    await client.end();
  });

  it("give way to the editor's, but not to its defaults", async () => {
    write('.foothold.json', '{ "severity": { "A2": "warning", "reported": "off" } }');
    let severity: Record<string, string> = { ...defaultSettings.severity };
    const client = await connect(() => ({ sensitivity: 'medium', quiet: 800, severity }));
    const text = `${note} Mother calls her attention-seeking.`;
    client.open(addressOf('day.md'), text);
    assert.match(await client.next(), /: A2 warning \S+$/);
    severity = { ...severity, A2: 'hint' };
    client.configure(null);
    assert.match(await client.next(), /: A2 hint \S+$/);
    await client.end();
  });

  it('give way to a default that somebody chose', async () => {
    write('.foothold.json', '{ "severity": { "A2": "warning" } }');
    // An editor that sends single settings sends what was chosen in it.
    const client = await connect(() => ({ severity: { A2: 'information' } }));
    client.open(addressOf('day.md'), note);
    assert.match(await client.next(), /: A2 information \S+$/);
    await client.end();
    // One that sends all of them can say that each was chosen.
    const every = await connectInProcess({
      settings: () => ({ severity: defaultSettings.severity }),
      runtime: nodeRuntime(),
      initialize: { initializationOptions: { explicitSettings: true } },
    });
    every.open(addressOf('day.md'), note);
    assert.match(await every.next(), /: A2 information \S+$/);
    await every.end();
  });

  it('say which notes are checked', async () => {
    write('.foothold.yaml', 'exclude:\n  - team/old\n');
    const client = await connect();
    client.open(addressOf('team/old/day.md'), note);
    client.open(addressOf('team/README.md'), note);
    client.open(addressOf('team/day.md'), note);
    assert.match(await client.next(), /team\/day\.md v1: A2/);
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    assert.match(await client.next(), /team\/day\.md v1: A2/);
    write('.foothold.yaml', 'exclude:\n  - team\n');
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    assert.match(await client.next(), /team\/day\.md: nothing/);
    await client.end();
  });

  it('that are wrong are named by file and line, and the right ones hold', async () => {
    write('.foothold.json', '{\n  "sensitivty": "low",\n  "severity": { "A2": "warning" }\n}');
    const client = await connect();
    client.open(addressOf('day.md'), note);
    assert.match(await client.next(), /^log \.foothold\.json, line 2: "sensitivty"/);
    assert.equal(await client.next(), `publish ${addressOf('.foothold.json')}: settings warning 1:2-1:2`);
    assert.match(await client.next(), /A2 warning/);
    await client.end();
  });
});

describe('a settings file that is broken while it is edited', () => {
  let folder = '';
  const place = () => join(folder, '.foothold.json');
  const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'foothold-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('shows where, and what held before still holds, until it is mended', async () => {
    const client = await connectInProcess({ settings: () => null, runtime: nodeRuntime() });
    const rewrite = (text: string) => {
      writeFileSync(place(), text);
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: addressOf('.foothold.json'), type: 2 }],
      });
    };
    const settingsFile = `publish ${addressOf('.foothold.json')}: `;
    writeFileSync(place(), '{ "severity": { "A2": "warning" }, "sensitivity": "high" }');
    client.open(addressOf('day.md'), note);
    assert.match(await client.next(), /day\.md v1: A2 warning/);

    rewrite('{ "severity": { "A2": ');
    assert.match(await client.next(), /^log \.foothold\.json, line 1: It is no valid JSON here/);
    assert.match(await client.next(), new RegExp(`^${settingsFile}settings warning 0:`));
    assert.match(await client.next(), /day\.md v1: A2 warning/);

    rewrite('{\n  "severity": {\n    "A2": "loud"\n  }\n}');
    assert.match(await client.next(), /^log \.foothold\.json, line 3: "severity.A2" is "loud"/);
    assert.equal(await client.next(), `${settingsFile}settings warning 2:4-2:4`);
    assert.match(await client.next(), /day\.md v1: A2 warning/);

    rewrite('{ "severity": { "A2": "hint" } }');
    assert.equal(await client.next(), `${settingsFile}nothing`);
    assert.match(await client.next(), /day\.md v1: A2 hint/);
    await client.end();
  });
});
