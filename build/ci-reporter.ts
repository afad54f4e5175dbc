import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Closes a vitest run with one plain line of counts, and leaves them in the file named by CHECK_COUNTS for build/check.mjs. */
export default class CiReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
      }
      // A file that does not even load holds no failed test, but it has failed.
      if (module.state() === 'failed' && module.errors().length > 0) counts.failed += 1;
    }
    const file = process.env['CHECK_COUNTS'];
    if (file) writeFileSync(file, JSON.stringify(counts));
    else console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
}
