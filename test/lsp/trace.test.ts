import { strict as assert } from 'node:assert';
import { ExecuteCommandRequest } from 'vscode-languageserver-protocol/node';
import { capabilities, connectInProcess } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';
const note = '🙂 Slept. No evidence of *attention-seeking*.';
const inside = { line: 0, character: 12 };

async function opened(setup: Parameters<typeof connectInProcess>[0] = {}) {
  const client = await connectInProcess(setup);
  client.open(uri, note);
  await client.next();
  const why = (...args: unknown[]) =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'foothold.trace', arguments: args });
  return { client, why };
}

describe('the server, asked why', () => {
  it('offers the command', async () => {
    const { client } = await opened();
    assert.ok(client.result.capabilities.executeCommandProvider?.commands.includes('foothold.trace'));
    await client.end();
  });

  it('answers in Markdown for the sentence at the position alone', async () => {
    const { client, why } = await opened();
    const { kind, value } = await why(uri, inside);
    assert.equal(kind, 'markdown');
    assert.match(value, /\n\nA2\. Not shown: “No(?: evidence of)?” negates it\.\n/);
    assert.ok(value.includes('\\*attention-seeking\\*') && !value.includes('Slept'));
    await client.end();
  });

  it('answers in plain text where that is asked for, or all that the client shows', async () => {
    const { client, why } = await opened();
    const asked = await why(uri, inside, 'plaintext');
    assert.equal(asked.kind, 'plaintext');
    assert.match(asked.value, /\n {2}A2 {2}Not shown: “No(?: evidence of)?” negates it\.\n/);
    await client.end();
    const plain = await opened({ capabilities: { workspace: capabilities.workspace ?? {} } });
    assert.deepEqual(await plain.why(uri, inside), asked);
    await plain.client.end();
  });

  it('counts columns as the client does', async () => {
    const general = { positionEncodings: ['utf-8' as const] };
    const { client, why } = await opened({ capabilities: { ...capabilities, general } });
    const at = (character: number) => why(uri, { line: 0, character });
    assert.match((await at(Buffer.byteLength('🙂 Slept.'))).value, /Slept/);
    assert.match((await at(Buffer.byteLength('🙂 Slept. N'))).value, /No evidence/);
    await client.end();
  });

  it('answers from the text as it stands, and by the settings in force', async () => {
    const { client, why } = await opened({
      settings: () => ({ quiet: 0, severity: { A2: 'off' }, sensitivity: 'high' }),
    });
    client.change(uri, 2, { text: 'She is attention-seeking on the unit.' });
    const { value } = await why(uri, inside);
    assert.match(value, /High sensitivity/);
    assert.match(value, /A2\. Not shown: your settings turn off A2\./);
    await client.next();
    await client.end();
  });

  it('has nothing to say of documents that are not open, or are no notes', async () => {
    const { client, why } = await opened();
    assert.equal(await why('untitled:Never', inside), null);
    client.open('git:/notes/a.md', note);
    assert.equal(await why('git:/notes/a.md', inside), null);
    await client.end();
  });

  it('refuses other commands, and what is no address with a position', async () => {
    const { client, why } = await opened();
    await assert.rejects(
      client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'foothold.other' }),
      /Foothold has no command foothold\.other/,
    );
    for (const args of [[], [uri], [uri, 3], [uri, { line: 1 }], [inside, uri], [uri, { line: 'a', character: 1 }]])
      await assert.rejects(why(...args), /foothold\.trace takes a document's address and a position/);
    await client.end();
  });
});
