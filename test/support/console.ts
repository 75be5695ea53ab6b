// No console noise: a library that writes to the console of every host hides what the host wants to find there.

const LEVELS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/** Lit's development build says once that it is one; a production host never has it. */
const isLitsOwn = (line: string): boolean => line.startsWith('Lit is in dev mode');

/** Takes over the console; `lines` fills with what is written, e.g. `warn: …`, until `stop`. */
function listen(): { lines: string[]; stop: () => void } {
  const lines: string[] = [];
  const before = LEVELS.map((level) => [level, console[level]] as const);
  for (const level of LEVELS) {
    console[level] = (...parts: unknown[]) => {
      const line = parts.map(String).join(' ');
      if (!isLitsOwn(line)) lines.push(`${level}: ${line}`);
    };
  }
  return { lines, stop: () => before.forEach(([level, write]) => (console[level] = write)) };
}

/** Runs `action` and gives every line that was written to the console meanwhile. */
export async function consoleDuring(action: () => unknown): Promise<string[]> {
  const { lines, stop } = listen();
  try {
    await action();
  } finally {
    stop();
  }
  return lines;
}

/**
 * Listens during every test of the surrounding `describe`; a last test fails with all that was written meanwhile. (A hook
 * that throws would end the suite with the first line.)
 * @returns defines that last test; call it after all others
 */
export function forbidConsole(): () => void {
  const written: string[] = [];
  let listening: ReturnType<typeof listen> | undefined;

  beforeEach(() => {
    listening = listen();
  });

  afterEach(function () {
    listening?.stop();
    for (const line of listening?.lines ?? []) written.push(`${this.currentTest?.title ?? ''}: ${line}`);
  });

  return () => {
    describe('the console', () => {
      it('has stayed empty during all these tests', () => {
        if (written.length > 0) throw new Error(`There is:\n${written.join('\n')}`);
      });
    });
  };
}
