import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    pool: 'threads',
    // No run of a test finds the answers of another: nothing can be kept under a file.
    env: { NODE_ENV: 'test', FORCE_COLOR: '0', XDG_CACHE_HOME: '/dev/null' },
  },
});
