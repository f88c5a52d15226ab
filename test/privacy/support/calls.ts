import { basename, dirname, isAbsolute, join, relative } from 'node:path';

/** What a program asked of the operating system, as lines that a person can read; calls that only read are left out. */
export interface Deeds {
  /** Calls that could reach another program or computer: `connect AF_INET 127.0.0.1`, `socket AF_UNIX`. */
  readonly network: readonly string[];
  /** Files and folders that were made, changed or removed, from the watched folder; each once, sorted. */
  readonly written: readonly string[];
  /** Programs that were started after the first one. */
  readonly started: readonly string[];
  /** How many calls were seen, so that a watch that saw nothing is no proof. */
  readonly seen: number;
}

/** What is watched: all that takes a path or a socket, starts something, or could go past such calls. */
export const watchedCalls = [
  ...['%network', '%file', '%process', '%ipc', 'io_uring_setup', 'memfd_create', 'process_vm_writev'],
  ...['ftruncate', 'fchmod', 'fchown', 'fsetxattr', 'fremovexattr'],
].join(',');

/**
 * What Node and the C library do for themselves, and why it reaches nobody:
 * - they look what kind of thing the standard streams are, which the caller made (numbers 0 to 2; 3 is the channel of
 *   `--node-ipc`, over which the editor that started the server talks with it);
 * - threads end, and memory is shared between threads.
 * Without the variable HOME the C library asks the name service of the same machine where the home folder is; that is no
 * call that is passed over, so that a test can name it.
 */
const ofThePlatform: readonly RegExp[] = [
  /^(?:getsockname|getsockopt|getpeername|shutdown)\([012]</,
  /^(?:getsockname|getsockopt|getpeername|shutdown|sendmsg|recvmsg)\(3<(?:UNIX|socket)[^>]*>/,
  /^(?:arch_prctl|exit|exit_group|wait4|waitid|set_tid_address|rt_sigreturn|kill|tgkill|pidfd_open)\(/,
  /^(?:clone|clone3)\(.*CLONE_THREAD/,
];

/** Calls with a path that leave everything as it is. */
const reading =
  /^(?:access|faccessat2?|stat|lstat|newfstatat|fstatat64|statx|statfs|readlink|readlinkat|getcwd|l?getxattr)\(/;
/** Making sure that a folder is there changes nothing where it is. */
const isThere = /^(?:mkdir|mkdirat)\(.*= -1 EEXIST /;
const opening = /^(?:open|openat|openat2)\(/;
const forWriting = /O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)/;
const network =
  /^(?:socket|socketpair|bind|connect|listen|accept4?|getsockname|getpeername|getsockopt|setsockopt|shutdown|send|sendto|sendmsg|sendmmsg|recv|recvfrom|recvmsg|recvmmsg|msg\w+|sem\w+|shm\w+|io_uring_setup|process_vm_writev)\(/;

/** Reads what strace wrote, a call a line, for a program that worked in `folder`. */
export function readCalls(lines: readonly string[], folder: string): Deeds {
  const found = { network: [] as string[], written: new Set<string>(), started: [] as string[] };
  let seen = 0;
  let isStarted = false;
  for (const line of lines) {
    if (!/^\w+\(/.test(line)) continue;
    seen++;
    if (ofThePlatform.some((call) => call.test(line)) || reading.test(line) || isThere.test(line)) continue;
    if (network.test(line)) found.network.push(networkLine(line));
    else if (/^(?:execve|execveat)\(/.test(line)) {
      if (isStarted) found.started.push(quoted(line).slice(1).join(' '));
      isStarted = true;
    } else if (/^(?:clone|clone3|fork|vfork)\(/.test(line)) found.started.push('a process');
    else if (!opening.test(line) || forWriting.test(line)) {
      // Anything that is not known to read only counts as writing.
      for (const path of quoted(line)) found.written.add(placeOf(path, folder));
      if (quoted(line).length === 0) found.written.add(line);
    }
  }
  return { ...found, written: [...found.written].sort(), seen };
}

function quoted(line: string): readonly string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text);
}

/** From the folder, with what is random in a name left out; a temporary file beside its place is named by that place. */
function placeOf(path: string, folder: string): string {
  const place = relative(folder, isAbsolute(path) ? path : join(folder, path));
  const name = basename(place)
    .replace(/^\.(.+)\.\d+-[0-9a-f]{8}\.tmp$/, '$1')
    .replace(/^[0-9a-f]{24}\.json$/, '*.json');
  return /^\.\.(?:\/|$)/.test(place) ? path : join(dirname(place), name) || '.';
}

function networkLine(line: string): string {
  const name = /^\w+/.exec(line)?.[0] ?? '';
  const family = /AF_\w+/.exec(line)?.[0];
  const target = /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"|sun_path="([^"]+)"/.exec(line);
  return [name, family, target?.[1] ?? target?.[2] ?? target?.[3]].filter((part) => part !== undefined).join(' ');
}
