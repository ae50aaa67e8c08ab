/**
 * Two projects: `unit` runs anywhere, `e2e` needs a browser and builds the pages first (test/e2e/support/globalSetup.ts).
 * TypeScript is only transpiled here; `npm run typecheck` is what checks types.
 */
const typescript = [
  "ts-jest",
  {
    transpilation: true,
    diagnostics: false,
    tsconfig: {
      target: "ES2022",
      module: "CommonJS",
      moduleResolution: "node10",
      esModuleInterop: true,
      resolveJsonModule: true,
      jsx: "react-jsx",
      jsxImportSource: "preact",
      inlineSourceMap: true,
    },
  },
];

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: "node",
  transform: {
    "\\.tsx?$": typescript,
    "/wasm-xlsxwriter/web/.*\\.js$": "<rootDir>/test/support/esModuleTransform.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!wasm-xlsxwriter/)"],
  moduleNameMapper: {
    // The package's main file is an ES module; its UMD twin is what a CommonJS runner can read.
    "^d3-dsv$": "<rootDir>/node_modules/d3-dsv/dist/d3-dsv.js",
    "^compiled-dataset$": "<rootDir>/build/compiled-dataset.json",
  },
  modulePathIgnorePatterns: ["<rootDir>/build/types/", "<rootDir>/dist/"],
};

/** @type {import("jest").Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
      setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
    },
    {
      ...shared,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.e2e.ts"],
      globalSetup: "<rootDir>/test/e2e/support/globalSetup.ts",
      globalTeardown: "<rootDir>/test/e2e/support/globalTeardown.ts",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/support/patience.ts"],
    },
  ],
};
