import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    pool: 'threads',
    env: { NODE_ENV: 'test', FORCE_COLOR: '0' },
  },
});
