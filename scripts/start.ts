// Serves the docs and the mock together until Ctrl-C. HOST, PORT and DOCS_PORT say where.
import { main } from './lib/main.ts';
import { BUNDLE, DOCS } from './lib/paths.ts';
import { serveFolder, startPrism } from './lib/servers.ts';

await main(async () => {
  const { HOST: host = '127.0.0.1', PORT = '4010', DOCS_PORT = '4000' } = process.env;
  const docs = await serveFolder(DOCS, { host, port: Number(DOCS_PORT) });
  try {
    const prism = await startPrism(BUNDLE, { host, port: Number(PORT) });
    console.log(`Docs  http://${host}:${DOCS_PORT}`);
    console.log(`Mock  http://${host}:${PORT}`);
    console.log(`Try   curl -H 'Authorization: Bearer bb_test_anything' http://${host}:${PORT}/campaigns`);
    console.log('Stop  Ctrl-C');
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => prism.kill());
    await new Promise((resolve) => prism.once('exit', resolve));
  } finally {
    docs.close();
    docs.closeAllConnections();
  }
});
