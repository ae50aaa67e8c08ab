import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Who may import whom: docs/architecture.md, "Layers". The compiler's project references say the same. */
const layers = {
  domain: [],
  reference: ["domain"],
  app: ["domain"],
  data: ["domain", "app"],
  workbook: ["domain", "app"],
  functions: ["domain", "app"],
  taskpane: ["domain", "app"],
  addin: ["domain", "app", "data", "workbook", "functions", "taskpane"],
  workbench: [],
};

/** Layers that stand on nothing but the language: one package's types could open the whole layer to the DOM. */
const layersWithoutPackages = ["domain", "reference", "app", "workbook", "functions"];

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...Object.keys(layers)
            .filter((other) => other !== layer && !allowed.includes(other))
            .map((other) => ({
              group: [`**/${other}/**`, `../${other}`],
              message: `src/${layer} may import only ${["itself", ...allowed].join(", ")} (docs/architecture.md, "Layers").`,
            })),
          ...(layersWithoutPackages.includes(layer)
            ? [
                {
                  regex: "^[^.]",
                  message: `src/${layer} imports no package (docs/architecture.md, "Layers").`,
                },
              ]
            : []),
        ],
      },
    ],
    "@typescript-eslint/triple-slash-reference": ["error", { lib: "never", path: "never", types: "never" }],
  },
}));

const restrictedSyntax = [
  {
    selector: "CallExpression[callee.object.name='jest'][callee.property.name='mock']",
    message: 'No mocks of modules: pass the dependency in (CONTRIBUTING.md, "Tests").',
  },
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that defines it." },
];

/** The compiler knows no DOM there, but the language itself has a clock, randomness and promises. */
const pureDomain = {
  files: ["src/domain/**/*.ts"],
  rules: {
    "no-restricted-syntax": [
      "error",
      ...restrictedSyntax,
      { selector: ":function[async=true]", message: "src/domain answers at once: no async functions." },
      { selector: "Identifier[name='Promise']", message: "src/domain answers at once: no promises." },
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: "src/domain has no clock.",
      },
    ],
    "no-restricted-properties": [
      "error",
      { object: "Date", property: "now", message: "src/domain has no clock." },
      { object: "Math", property: "random", message: "src/domain has no randomness." },
    ],
  },
};

const onlyWorkbookNamesExcel = {
  files: ["src/**/*.{ts,tsx}"],
  ignores: ["src/workbook/**"],
  rules: {
    "no-restricted-globals": [
      "error",
      { name: "Excel", message: 'Only src/workbook names Excel.* (docs/architecture.md, "Layers").' },
    ],
  },
};

const officeRules = {
  files: ["src/workbook/**/*.ts"],
  plugins: { "office-addins": officeAddins },
  rules: {
    "office-addins/call-sync-after-load": "error",
    "office-addins/call-sync-before-read": "error",
    "office-addins/load-object-before-read": "error",
    "office-addins/no-context-sync-in-loop": "error",
    "office-addins/no-empty-load": "error",
    "office-addins/no-navigational-load": "error",
    "office-addins/no-office-initialize": "error",
    "office-addins/test-for-null-using-isNullObject": "error",
  },
};

export default tseslint.config(
  { ignores: [".browser/", "dist/", "build/", "node_modules/", "**/*.cjs"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-restricted-syntax": ["error", ...restrictedSyntax],
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", { max: 3 }],
      "no-console": "error",
      "prefer-const": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["test/**/*.{ts,tsx}", "scripts/**/*.ts", "bench/**/*.ts"],
    rules: { "max-lines-per-function": "off", "no-console": "off" },
  },
  ...layerRules,
  pureDomain,
  onlyWorkbookNamesExcel,
  officeRules,
);
