import { type Connection, type Features, LogMessageNotification, MessageType } from 'vscode-languageserver';
import { kindOfFault } from '../host/fault.ts';

/** What the server tells about itself. No line holds text of a note: faults are named by kind and place in the program. */
export interface Log {
  /** Something could not be done; the rest goes on. */
  fault(what: string, error: unknown): void;
  /** Something that the user should know of the settings; each line is told once. */
  hint(line: string): void;
}

export function createLog(connection: Connection): Log {
  const told = new Set<string>();
  const send = (type: MessageType, message: string) => {
    connection.sendNotification(LogMessageNotification.type, { type, message }).catch(() => {});
  };
  return {
    fault: (what, error) => send(MessageType.Error, `${what} could not be done: ${kindOfFault(error)}`),
    hint(line) {
      if (told.has(line)) return;
      told.add(line);
      send(MessageType.Warning, line);
    },
  };
}

/** The protocol library logs whole messages when it can't read them; only the part before any content is kept. */
export const featuresWithoutText: Features = {
  __brand: 'features',
  console: (Base) =>
    class extends Base {
      override error(message: string): void {
        super.error(withoutContent(message));
      }
      override warn(message: string): void {
        super.warn(withoutContent(message));
      }
      override info(message: string): void {
        super.info(withoutContent(message));
      }
      override log(message: string): void {
        super.log(withoutContent(message));
      }
    },
};

function withoutContent(message: string): string {
  return message.replace(/[:\n][\s\S]*$/, '.');
}
