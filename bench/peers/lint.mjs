// What one peer makes of a text. `load(name)` gives a function from a text to the number of things found.
export const names = ['write-good', 'cspell-lib', 'alex', 'retext-equality', 'textlint', 'harper.js'];

const peers = {
  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    return async (text) => writeGood(text).length;
  },
  async 'cspell-lib'() {
    const { getDefaultSettings, mergeSettings, validateText } = await import('cspell-lib');
    const settings = mergeSettings(await getDefaultSettings(true), {
      language: 'en',
      languageId: 'markdown',
      maxNumberOfProblems: 1e9,
      maxDuplicateProblems: 1e9,
    });
    return async (text) => (await validateText(text, settings)).length;
  },
  async alex() {
    const { markdown } = await import('alex');
    return async (text) => markdown(text).messages.length;
  },
  async 'retext-equality'() {
    const [{ unified }, { default: english }, { default: equality }, { default: stringify }] = await Promise.all([
      import('unified'),
      import('retext-english'),
      import('retext-equality'),
      import('retext-stringify'),
    ]);
    const processor = unified().use(english).use(equality).use(stringify);
    return async (text) => (await processor.process(text)).messages.length;
  },
  async textlint() {
    const own = (module) => module.default?.default ?? module.default ?? module;
    const [{ TextlintKernel }, plugin, rule] = await Promise.all([
      import('@textlint/kernel'),
      import('@textlint/textlint-plugin-markdown'),
      import('textlint-rule-write-good'),
    ]);
    const kernel = new TextlintKernel();
    const options = {
      ext: '.md',
      filePath: 'note.md',
      plugins: [{ pluginId: 'markdown', plugin: own(plugin) }],
      rules: [{ ruleId: 'write-good', rule: own(rule) }],
    };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
  async 'harper.js'() {
    const { LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
};

export const load = (name) => peers[name]();
