/** Types are checked by `npm run typecheck`, so the tests only transpile. */
module.exports = {
  testEnvironment: "node",
  // The suite is long: every core works on it.
  maxWorkers: "100%",
  // For a test that hangs; no test is about time, and machines may be busy.
  testTimeout: 120_000,
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "^.+\\.(ts|js)$": ["ts-jest", { tsconfig: { ...require("./tsconfig.json").compilerOptions, rootDir: __dirname, module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0", allowJs: true, isolatedModules: true } }] },
  // uuid, which the manifest reader asks for, comes as an ES module only.
  transformIgnorePatterns: ["/node_modules/(?!uuid/)"],
};
