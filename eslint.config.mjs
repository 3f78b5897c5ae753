import js from "@eslint/js";
import jest from "eslint-plugin-jest";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
    },
  },
  {
    // The core has no clock, no locale and no I/O: today, language and randomness are arguments.
    files: ["src/core/**/*.ts", "src/text/**/*.ts", "src/app/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Date", "console", "process", "Intl", "fetch", "setTimeout"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Randomness is an argument." },
        { property: "toLocaleString", message: "The computer's locale must never decide." },
        { property: "toLocaleDateString", message: "The computer's locale must never decide." },
        { property: "localeCompare", message: "The computer's locale must never decide: use compareText." },
      ],
    },
  },
  { files: ["test/**/*.{ts,tsx}"], ...jest.configs["flat/recommended"] },
  {
    files: ["test/**/*.ts"],
    rules: {
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "fc.assert"] }],
      "max-lines": "off",
    },
  },
  { files: ["**/*.mjs", "**/*.cjs", "*.js"], languageOptions: { globals: { process: "readonly", console: "readonly", module: "writable" } } },
);
