import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { kindOfFault } from '../host/fault.ts';
import { nodeFiles } from '../host/nodeFiles.ts';
import type { Runtime } from './runtime.ts';

/** The server as a process of a desktop or a remote machine. */
export function nodeRuntime(): Runtime {
  return {
    later: (run) => void setImmediate(run),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    files: nodeFiles,
    placeOf(uri) {
      try {
        // A notebook's cell is named like its notebook.
        const file = uri.replace(/^vscode-notebook-cell:([^#?]*).*$/s, 'file:$1');
        return file.startsWith('file:') ? fileURLToPath(file) : undefined;
      } catch {
        return undefined;
      }
    },
    uriOf: (place) => pathToFileURL(place).href,
    docs: shippedDocs(),
  };
}

/** Ends with the editor that started it, and says in one line without note text if it has to end before. */
export function endWithTheEditor(): void {
  process.on('disconnect', () => process.exit(1));
  process.on('uncaughtException', (error) => {
    process.stderr.write(`Foothold had to stop: ${kindOfFault(error)}\n`);
    process.exit(1);
  });
}

/** The pages about the assumptions stand beside the folder of this bundle, in the extension and in the npm package. */
function shippedDocs(): string | null {
  if (typeof __dirname !== 'string') return null;
  const folder = join(__dirname, '..', 'docs');
  return existsSync(join(folder, 'assumptions')) ? `${pathToFileURL(folder).href}/` : null;
}
