import { fileURLToPath } from 'node:url';
import { start } from './start.js';

const { PORT, CASE_SYSTEM_DATA } = process.env;
const folder = process.argv[2] ?? CASE_SYSTEM_DATA ?? fileURLToPath(new URL('data', import.meta.url));

try {
  const { address, stop } = await start({ folder, port: PORT ? Number(PORT) : undefined });
  console.log(`Case system: ${address}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit(0)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
