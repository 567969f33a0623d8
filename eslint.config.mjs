import js from "@eslint/js";
import officeRules from "eslint-plugin-office-addins/lib/rules/index.js";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.ts", "bench/**/*.ts", "scripts/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-depth": ["error", 4],
      complexity: ["error", 16],
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    // Microsoft's rules of load and sync, wherever Office.js is called. They are taken by themselves: the plugin's entry wants formatters and React rules that do not run here.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": { rules: officeRules.default } },
    rules: {
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["**/*.js"], languageOptions: { globals: { module: "writable", require: "readonly", process: "readonly", __dirname: "readonly", URL: "readonly" } }, rules: { "@typescript-eslint/no-require-imports": "off" } },
);
