import { createApp } from './app.js';
import { openStore } from './store.js';

/**
 * Starts the case system on this computer only.
 * @param {object} options
 * @param {string} options.folder the data folder
 * @param {number} [options.port] the port; 0 for any free one. Without it 3000, or the next free one after it
 * @param {object} [options.app] `clock` and `userOf` of `createApp`
 * @returns {Promise<{address: string, stop: () => Promise<void>}>}
 */
export async function start({ folder, port, app = {} }) {
  const store = await openStore(folder);
  try {
    const server = await createApp({ store, ...app });
    await listen(server, port ?? 3000, port === undefined ? 3020 : port);
    const stop = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    };
    return { address: `http://127.0.0.1:${server.address().port}/`, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function listen(server, port, last) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
