import { spawnSync } from 'node:child_process';
import { startVitest, type TestModule } from 'vitest/node';
import { WITHOUT_BROWSER } from './support/browser.ts';

/**
 * `npm test`: lint, types and every test. The last line is `N passed, N failed`, with `, N skipped` when there are
 * any; lint and types count as one each, and so does a file that does not load, a hook that fails or an error outside
 * any test, so that the line never says 0 failed of a run that failed. A skipped test fails the run too, unless
 * `E2E=skip` asked for it. `npm test -- test/domain` runs only the tests whose path contains the words.
 */
const count = { passed: 0, failed: 0, skipped: 0 };

const filters = process.argv.slice(2);
if (filters.length === 0) for (const script of ['lint', 'types']) check(script);

const vitest = await startVitest(filters, {
  run: true,
  config: 'test/vitest.config.ts',
  reporters: ['default', { onTestRunEnd: (modules, errors) => add(modules, errors.length) }],
});
await vitest.close();

const failed =
  count.failed > 0 || count.passed + count.skipped === 0 || (count.skipped > 0 && !WITHOUT_BROWSER);
if (count.skipped > 0 && !WITHOUT_BROWSER)
  console.log('A skipped test fails the run: mend it or take it out.');
process.exitCode = failed ? 1 : 0;
console.log(
  `\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`,
);

function check(script: string): void {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  count[status === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${script}: ${status === 0 ? 'passed' : 'FAILED'}`);
}

function add(modules: readonly TestModule[], unhandled: number): void {
  count.failed += unhandled;
  for (const module of modules) {
    if (module.errors().length > 0) count.failed += 1;
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) count.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // Pending means that the run ended before the test did.
      count[state === 'pending' ? 'failed' : state] += 1;
    }
  }
}
