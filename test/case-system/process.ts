import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'case-system-'));

let filled: Promise<string> | undefined;

/** A data folder as a first start leaves it. Postgres takes seconds to make one, so each test gets a copy of the first. */
async function filledFolder(): Promise<string> {
  filled ??= (async () => {
    const folder = await newFolder();
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    await (await CaseSystem.start(folder)).stop();
    return folder;
  })();
  const copy = await newFolder();
  await cp(await filled, copy, { recursive: true });
  return copy;
}

/** The case system as `npm start` runs it: a process of its own with a data folder of its own. */
export class CaseSystem {
  address = '';
  #process: ChildProcess | undefined;

  private constructor(readonly folder: string) {}

  static async start(folder?: string, env: Record<string, string> = { PORT: '0' }): Promise<CaseSystem> {
    const system = new CaseSystem(folder ?? (await filledFolder()));
    try {
      await system.#run(env);
    } catch (error) {
      if (folder === undefined) await system.remove();
      throw error;
    }
    return system;
  }

  async #run(env: Record<string, string>): Promise<void> {
    const { PORT: _, ...rest } = process.env;
    const child = spawn(process.execPath, ['examples/case-system/server.js'], {
      env: { ...rest, ...env, CASE_SYSTEM_DATA: this.folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    let output = '';
    this.address = await new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
      child.stdout?.on('data', () => {
        const line = /^Case system: (http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(output);
        if (line?.[1]) resolve(line[1]);
      });
      child.once('exit', () => reject(new Error(output)));
    });
  }

  /** Ends the process; with SIGKILL as a power cut would. The data stays. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  /** Ends the process and removes its data. */
  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  async get(path: string): Promise<Answer> {
    return this.send(path, {});
  }

  /** Posts the form of an enquiry as a browser does; what follows its reference names another section. */
  async post(reference: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
    const origin = new URL(this.address).origin;
    return this.send(`/enquiries/${reference}`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', origin, ...headers },
      body: new URLSearchParams(fields),
    });
  }

  /** A request as a browser would not send it. */
  async raw(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
    const { hostname, port } = new URL(this.address);
    return new Promise((resolve, reject) => {
      const call = request({ hostname, port, path, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      call.once('error', reject).end();
    });
  }

  async send(path: string, options: RequestInit): Promise<Answer> {
    const response = await fetch(new URL(path, this.address), { redirect: 'manual', ...options });
    const text = await response.text();
    // A browser that reads HTML turns each line end into a line feed.
    return new Answer(response.status, response.headers, text.replace(/\r\n?/g, '\n'));
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' };
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|#13);/g, (_, name: string) => ENTITIES[name] ?? '');

/** One answer, and what a browser would read in its page. */
export class Answer {
  constructor(
    readonly status: number,
    readonly headers: Headers,
    readonly text: string,
  ) {}

  /** An attribute of the element on the page, decoded; undefined when it is not there. */
  attribute(name: string): string | undefined {
    const tag = /<msp-[a-z-]+\b[^>]*>/.exec(this.text)?.[0] ?? '';
    const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    return found === undefined ? undefined : decode(found);
  }

  /** The revision that the form carries. */
  get revision(): string {
    return /name="revision"\s+value="(\d+)"/.exec(this.text)?.[1] ?? '';
  }

  /** The words of the page without its tags. */
  get words(): string {
    const words = this.text.replace(/<head>[\s\S]*<\/head>/, '').replace(/<[^>]*>/g, ' ');
    return decode(words).replace(/\s+/g, ' ');
  }
}
