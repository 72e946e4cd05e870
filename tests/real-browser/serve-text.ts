import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves one HTML text at every path of a free port of localhost. */
export async function serveText(
  html: string,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
