// What an editor of YAML offers and says, asked of the language server that editors run.
import { test } from "node:test";
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { getLanguageService } = require("yaml-language-server/out/server/src/languageservice/yamlLanguageService.js");
const { SettingsState } = require("yaml-language-server/out/server/src/yamlSettings.js");
const { TextDocument } = require("vscode-languageserver-textdocument");

const root = fileURLToPath(new URL("../..", import.meta.url));
const schema = JSON.parse(readFileSync(join(root, "docs/contract/definition-1.schema.json"), "utf8"));
const server = getLanguageService({
  schemaRequestService: async () => JSON.stringify(schema),
  workspaceContext: { resolveRelativePath: (path) => path },
  telemetry: { send() {}, sendError: (_, fault) => assert.fail(JSON.stringify(fault)), sendTrack() {} },
  yamlSettings: new SettingsState(),
  clientCapabilities: {},
});
server.configure({ validate: true, completion: true, schemas: [{ uri: "urn:openras:definition:1", fileMatch: ["*.yaml"], schema }] });

let files = 0;
const open = (text) => TextDocument.create(`file:///${files++}.yaml`, "yaml", 0, text);

/** What is offered where the text has a bar. */
const offered = async (text) => {
  const document = open(text.replace("|", ""));
  return (await server.doComplete(document, document.positionAt(text.indexOf("|")), false)).items.map((item) => item.label);
};

/** What is said of a text, but for keys that are missing. */
const said = async (text) => (await server.doValidation(open(text), false)).map((fault) => fault.message).filter((message) => !message.startsWith("Missing property"));

test("a limit is offered its own keys and not those of a table", async () => {
  const keys = await offered("form:\n  - limit: highest\n    |\n");
  for (const key of ["of", "minimum", "below", "maximum", "above", "reason", "label"]) assert.ok(keys.includes(key), `${key} is not in ${keys}`);
  for (const key of ["rows", "unit", "add", "times", "met-by"]) assert.ok(!keys.includes(key), `${key} is in ${keys}`);
});

test("a table is offered its own keys and not those of a limit", async () => {
  const keys = await offered("form:\n  - table: price\n    label: Price\n    |\n");
  for (const key of ["unit", "rows", "between"]) assert.ok(keys.includes(key), `${key} is not in ${keys}`);
  for (const key of ["of", "maximum", "add", "reason"]) assert.ok(!keys.includes(key), `${key} is in ${keys}`);
});

for (const place of ["form:\n  - table: price\n    unit: |\n", "questions:\n  - id: hours\n    unit: |\n"]) {
  test(`units are offered in ${place.split(":")[0]}`, async () => {
    const units = await offered(place);
    for (const unit of ["£ a week", "£ a year", "hours a week", "points"]) assert.ok(units.includes(unit), `${unit} is not in ${units}`);
  });
}

test("the words of a closed list are offered", async () => assert.deepEqual(await offered("scheme-for: |\n"), ["adults", "children", "carers"]));

for (const [what, text, message] of [
  ["name", "id: Short breaks\n", "Write a name in lower-case letters, digits and hyphens, such as short-breaks-2026."],
  ["unit", "form: [{ table: a, label: b, unit: pounds, rows: [] }]\n", "Write a unit, such as £ a week, hours a day or points."],
  ["figure", "form: [{ figure: a, label: b, value: a lot }]\n", "Write a figure, such as 82.91, 75% or £14.10 an hour. You can also write a word, such as unread or { refer: Resource panel }."],
  ["number", "questions: [{ id: a, ask: b, counts: need, number: { from: x, to: 3, step: 1 } }]\n", "Write a number in plain digits, such as 1310.50."],
  ["date", "as-at: May\n", "Write a day, month or year, such as 2026-04-01, 2026-04, 2026 or 2026/27. You can also write unread or unpublished."],
  ["month", "checked: May\n", "Write a month such as 2026-11, or a day such as 2026-11-20."],
  ["reason", "acknowledged: [{ finding: RAS6001, reason: because }]\n", "Write a sentence of two words or more."],
  ["text", 'title: " "\n', "Write a text here."],
]) {
  test(`a wrong ${what} is answered in words, and not with a pattern`, async () => assert.deepEqual(await said(text), [message]));
}
