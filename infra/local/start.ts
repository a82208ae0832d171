import { Cannot, orSayWhy } from './cannot.ts';
import { say } from './log.ts';

/** `npm start`: settings from the environment (PORT, DATA_DIR, DEMO, NOW), then everything at once. */
async function start(): Promise<void> {
  const began = performance.now();
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 18)) {
    throw new Cannot(
      `Node ${process.versions.node} is too old: run npm ci once, which brings Node 24 on Linux, or install Node 24, and start again.`,
    );
  }
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Cannot(
      `PORT=${process.env.PORT} is not a port: give a number from 1 to 65535, or leave it out for 3000.`,
    );

  const { startRuntime } = await import('./runtime.ts');
  const starting = startRuntime({
    port,
    dataDir: process.env.DATA_DIR || '.data',
    demonstration: process.env.DEMO !== '0',
    now: process.env.NOW || undefined,
    pages: true,
    say,
  });
  let ready = false;
  let leaving = false;
  const leave = (): void => {
    // Half a load counts as none, and a second signal means now.
    if (!ready || leaving) process.exit(leaving ? 1 : 0);
    leaving = true;
    starting
      .then((runtime) => runtime.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);

  const { origin, broken } = await starting;
  ready = true;
  void broken.then(({ message }) => {
    console.error(message);
    process.exit(1);
  });
  say(`started   in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  say(`ready ${origin}`);
}

await orSayWhy(start);
