import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Postbox } from './postbox.ts';

const run = promisify(execFile);
const built = fileURLToPath(new URL('../../target/debug/baraza', import.meta.url));
const binary = resolve(process.env.BARAZA_BINARY ?? built);

/** The built platform, running by itself: own port, own data folder, own postbox. */
export class Platform {
  private server: ChildProcess | undefined;
  private log = '';

  private constructor(
    /** How every address of it begins. */
    readonly url: string,
    /** Its data folder, also the place for files of a test. */
    readonly folder: string,
    /** Where its mails arrive. */
    readonly postbox: Postbox,
  ) {}

  static async start(): Promise<Platform> {
    const folder = await mkdtemp(join(tmpdir(), 'baraza-journey-'));
    const platform = new Platform(`http://127.0.0.1:${await freePort()}`, folder, await Postbox.open());
    try {
      await platform.serve();
    } catch (error) {
      await platform.stop();
      throw error;
    }
    return platform;
  }

  private get environment(): NodeJS.ProcessEnv {
    // Nothing of the caller's settings: only what is said here.
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('BARAZA_'));
    return {
      ...Object.fromEntries(inherited),
      BARAZA_DATA_DIR: this.folder,
      BARAZA_BIND: new URL(this.url).host,
      BARAZA_PUBLIC_URL: this.url,
      BARAZA_SMTP_URL: this.postbox.url,
    };
  }

  /** Starts serving and waits for the first answer. */
  async serve(): Promise<void> {
    const server = spawn(binary, ['serve'], { cwd: this.folder, env: this.environment });
    this.server = server;
    server.stderr.on('data', text => { this.log += text; });
    server.stdout.on('data', text => { this.log += text; });
    let failed: Error | undefined;
    server.on('error', error => { failed = error; });
    for (const end = Date.now() + 30_000; ;) {
      if (failed) throw failed;
      if (server.exitCode !== null || Date.now() > end) throw new Error(`the server does not answer:\n${this.log}`);
      const alive = await this.isAlive();
      if (alive) return;
      await new Promise(wait => setTimeout(wait, 50));
    }
  }

  /** Asks once; an answer that does not come is none. */
  private isAlive(): Promise<boolean> {
    return fetch(`${this.url}/healthz`, { signal: AbortSignal.timeout(2_000) }).then(answer => answer.ok, () => false);
  }

  /** Runs a command of the platform on the same data and gives back what it prints. */
  async command(...words: string[]): Promise<string> {
    const done = await run(binary, words, { cwd: this.folder, env: this.environment, maxBuffer: 64 << 20, timeout: 60_000 });
    return done.stdout;
  }

  /** Imports a list written here: a header row and rows. */
  async import(kind: 'events' | 'participants' | 'headcounts' | 'activities', rows: string[]): Promise<void> {
    await writeFile(join(this.folder, `${kind}.csv`), rows.join('\n') + '\n');
    await this.command('import', kind, `${kind}.csv`);
  }

  /** Asks the database itself, past every line of the platform. */
  async rows(sql: string): Promise<Record<string, unknown>[]> {
    const answer = await this.sqlite('-json', sql);
    return answer.trim() === '' ? [] : JSON.parse(answer);
  }

  /** Everything that stands in the database, a row a line. */
  dump(): Promise<string> {
    return this.sqlite('.dump');
  }

  private async sqlite(...words: string[]): Promise<string> {
    const [sql, ...options] = words.reverse();
    const file = join(this.folder, 'baraza.sqlite3');
    const { stdout } = await run('sqlite3', ['-readonly', ...options, file, sql ?? ''], { maxBuffer: 256 << 20 });
    return stdout;
  }

  /** What the server has written to its log. */
  get said(): string {
    return this.log;
  }

  async stop(): Promise<void> {
    const server = this.server;
    if (server && server.exitCode === null && server.pid !== undefined) {
      const ended = new Promise(done => server.once('exit', done));
      server.kill('SIGTERM');
      const hung = setTimeout(() => server.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(hung);
    }
    await this.postbox.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}
