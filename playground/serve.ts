/** Serves the built page to this computer alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentSecurityPolicy } from './policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves `dist/playground/` on a port of 127.0.0.1, or on any free one where that is taken; its address. */
export async function servePlayground(port: number): Promise<{ readonly address: string; readonly server: Server }> {
  const folder = fileURLToPath(new URL('../dist/playground', import.meta.url));
  const files = new Map(readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name))]));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const name = path === '/' ? '/index.html' : path;
    const file = files.get(name);
    response.setHeader('Content-Security-Policy', `${contentSecurityPolicy}; frame-ancestors 'none'`);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    if (file === undefined) return void response.writeHead(404).end();
    response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
    response.end(request.method === 'HEAD' ? undefined : file);
  });
  await listen(server, port).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EADDRINUSE') throw fault;
    return listen(server, 0);
  });
  const { port: open } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${open}/`, server };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await servePlayground(Number(process.env.PORT ?? 4180));
  console.log(`Try Foothold at ${address} (this computer alone can reach it; Ctrl+C ends it)`);
}
