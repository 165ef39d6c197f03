import { existsSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { serveLiveDocs } from '../live-docs.ts';
import { BUNDLE, DOCS } from '../paths.ts';
import { startPrism } from '../servers.ts';

export interface Servers {
  /** Where they are, for people. */
  addresses: string;
  /** Never settles but when one of them could not be started. */
  failure: Promise<never>;
  /** Lets them serve what has just been made. */
  follow(): void;
  stop(): void;
}

/**
 * Starts the docs, and the mock as soon as there is a bundle. Prism itself takes up each new bundle.
 *
 * @throws {UserError} when the address of the docs is taken
 */
export async function startServers({ HOST: host = '127.0.0.1', PORT = '4010', DOCS_PORT = '4000' }): Promise<Servers> {
  const docs = await serveLiveDocs(DOCS, { host, port: Number(DOCS_PORT) });
  const { promise: failure, reject } = Promise.withResolvers<never>();
  let mock: Promise<ChildProcess> | undefined;
  const startMock = (): void => {
    if (!existsSync(BUNDLE)) return;
    mock ??= startPrism(BUNDLE, { host, port: Number(PORT) });
    mock.catch(reject);
  };
  startMock();
  return {
    addresses: `docs http://${host}:${DOCS_PORT} · mock http://${host}:${PORT}`,
    failure,
    follow: () => (startMock(), docs.reload()),
    stop: () => {
      docs.server.close();
      docs.server.closeAllConnections();
      void mock?.then((prism) => prism.kill()).catch(() => {});
    },
  };
}
