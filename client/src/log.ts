import { EventEmitter, LogLevel, type LogOutputChannel, workspace } from 'vscode';
import { loggedWithoutText, tracedWithoutText } from './trace.ts';

/** The two ways into the one channel that *Show log* opens; through neither can the words of a note pass. */
export interface Logs {
  readonly log: LogOutputChannel;
  /** On and off by `foothold.trace.server` alone, whatever the channel's own level. */
  readonly trace: LogOutputChannel;
  dispose(): void;
}

export function createLogs(channel: LogOutputChannel): Logs {
  const level = () =>
    workspace.getConfiguration('foothold').get('trace.server', 'off') === 'off' ? LogLevel.Info : LogLevel.Trace;
  const levelChanged = new EventEmitter<LogLevel>();
  const listener = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('foothold.trace.server')) levelChanged.fire(level());
  });
  const log = redacted(channel, loggedWithoutText);
  return {
    log,
    trace: {
      ...log,
      get logLevel() {
        return level();
      },
      onDidChangeLogLevel: levelChanged.event,
      // At level "info", so that the lines show without a second switch.
      trace: (message) => channel.info(tracedWithoutText(message)),
    },
    dispose() {
      listener.dispose();
      levelChanged.dispose();
      channel.dispose();
    },
  };
}

function redacted(channel: LogOutputChannel, keep: (entry: string) => string): LogOutputChannel {
  return {
    name: channel.name,
    get logLevel() {
      return channel.logLevel;
    },
    onDidChangeLogLevel: channel.onDidChangeLogLevel,
    append: (value) => channel.append(keep(value)),
    appendLine: (value) => channel.appendLine(keep(value)),
    replace: (value) => channel.replace(keep(value)),
    clear: () => channel.clear(),
    show: () => channel.show(true),
    hide: () => channel.hide(),
    dispose: () => undefined,
    trace: (message) => channel.trace(keep(message)),
    debug: (message) => channel.debug(keep(message)),
    info: (message) => channel.info(keep(message)),
    warn: (message) => channel.warn(keep(message)),
    error: (error) => channel.error(keep(typeof error === 'string' ? error : (error.stack ?? error.message))),
  };
}
