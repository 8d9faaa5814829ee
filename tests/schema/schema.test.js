// The schemas, read by ajv: what an editor says of the files of the repository.
// A good file passes. A bad file of shape (RAS2xxx) fails. A bad file of meaning (RAS3xxx) passes: its shape is right. What is not YAML has no tree to check.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { parseDocument, visit } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bad = "tests/OpenRas.Tests/Golden/bad";
const good = "tests/OpenRas.Tests/Golden/good";
const findings = "tests/OpenRas.Tests/Golden/findings";

// How YAML becomes JSON. The library reads every scalar as its text; an editor types them, as YAML 1.2 or still as 1.1.
const readings = {
  "as text": { schema: "failsafe" },
  "as YAML 1.2": { schema: "core" },
  "as YAML 1.1": { version: "1.1", schema: "yaml-1.1", customTags: (tags) => tags.filter((tag) => tag.tag !== "tag:yaml.org,2002:timestamp") },
};

// Numbers in notations that the library refuses. A YAML parser that types them hands on the number, so that only a reading as text can see them.
const unseen = {
  "as YAML 1.2": ["begins-with-zero", "exponent", "hexadecimal", "minus-zero", "point-at-the-end", "point-without-digit"],
  "as YAML 1.1": ["begins-with-zero", "exponent", "hexadecimal", "minus-zero", "point-at-the-end", "point-without-digit", "underscore"],
};

// A unit of money is right or wrong beside the currency of the file, and a schema does not look from one place to another.
const besideAnother = [`${bad}/RAS2017-price-in-another-currency.yaml`];
const isUnseen = (file, reading) => besideAnother.includes(file) || (unseen[reading] ?? []).some((name) => file === `${bad}/RAS2005-${name}.yaml`);

// What is no YAML to any parser. The other RAS1xxx are YAML that only ours refuses: anchors and tags, a number or a sentence cut at a comma.
const notYaml = ["RAS1003", "RAS1005", "RAS1006", "RAS1011", "RAS1013", "RAS1041"];

// Half of a pair of escapes: a string of JavaScript may hold one, and no text can.
const onlyInJavaScript = [`${bad}/RAS1006-code-for-no-letter.yaml`];

const read = (path) => new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(root, path)));

// `patternErrorMessage` is what editors of YAML say of a text without the pattern. It is no word of JSON Schema.
const compile = (path) => new Ajv({ allErrors: true, allowUnionTypes: true, keywords: ["patternErrorMessage"] }).compile(JSON.parse(read(path)));
const files = (folder, end) => {
  const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"));
  assert.notEqual(found.length, 0, `no file in ${folder} ends with ${end}`);
  return found.sort();
};
const definitions = (folder) => files(folder, ".yaml").filter((file) => !/\.(answers|case|examples)\.yaml$/.test(file));
const parse = (path, reading) => parseDocument(read(path), { ...readings[reading], logLevel: "error" });
const isYaml = (path) => {
  try {
    return parse(path, "as YAML 1.2").errors.length === 0;
  } catch {
    return false; // not even UTF-8
  }
};

const validDefinition = compile("docs/contract/definition-1.schema.json");

for (const reading of Object.keys(readings)) {
  const accepts = (path) => {
    const document = parse(path, reading);
    assert.deepEqual(document.errors, [], "every parser reads it");

    // A key is a name to an editor, also where YAML 1.1 would read `on` as true.
    visit(document, { Pair: (_, pair) => void (pair.key.value = pair.key.source ?? pair.key.value) });
    return validDefinition(document.toJS());
  };

  for (const file of [...definitions("ras-definitions"), ...definitions(good), ...definitions(findings), ...definitions("tests/OpenRas.Tests/Golden/statements")]) {
    test(`${file} passes, ${reading}`, () => assert.ok(accepts(file), JSON.stringify(validDefinition.errors, null, 1)));
  }

  for (const file of definitions(bad).filter((file) => file.startsWith(`${bad}/RAS2`))) {
    const expected = isUnseen(file, reading);
    test(`${file} ${expected ? "is not seen" : "fails"}, ${reading}`, () => assert.equal(accepts(file), expected));
  }

  for (const file of definitions(bad).filter((file) => file.startsWith(`${bad}/RAS3`))) {
    test(`${file} passes, ${reading}`, () => assert.ok(accepts(file), JSON.stringify(validDefinition.errors, null, 1)));
  }
}

for (const file of definitions(bad).filter((file) => file.startsWith(`${bad}/RAS1`))) {
  const expected = onlyInJavaScript.includes(file) || !notYaml.some((code) => file.startsWith(`${bad}/${code}-`));
  test(`${file} ${expected ? "is YAML" : "never reaches the schema"}`, () => assert.equal(isYaml(file), expected));
}

const validAllocation = compile("docs/contract/allocation-1.schema.json");
for (const file of [...files(good, ".expected.json"), ...files("tests/OpenRas.Tests/Golden/shipped", ".expected.json")]) {
  test(`${file} keeps to the contract`, () => assert.ok(validAllocation(JSON.parse(read(file))), JSON.stringify(validAllocation.errors, null, 1)));
}

// What is known of a definition as a whole.
for (const reading of ["proof", "profile", "what-if"]) {
  const valid = compile(`docs/contract/${reading}-1.schema.json`);
  for (const file of files("tests/OpenRas.Tests/Golden/readings", `.${reading}.expected.json`)) {
    test(`${file} keeps to the contract`, () => assert.ok(valid(JSON.parse(read(file))), JSON.stringify(valid.errors, null, 1)));
  }
}

const validStatement = compile("docs/contract/statement-1.schema.json");
for (const file of files("tests/OpenRas.Tests/Golden/statements", ".expected.json")) {
  test(`${file} keeps to the contract`, () => assert.ok(validStatement(JSON.parse(read(file))), JSON.stringify(validStatement.errors, null, 1)));
}

// What sites that host code read. The official schema is of JSON Schema draft 4, which names itself otherwise.
test("the SARIF of a check keeps to the official schema", () => {
  const path = fileURLToPath(import.meta.resolve("@microsoft/jest-sarif")).replace("index.js", "schemas/sarif-2.1.0-rtm.5.json");
  const { $schema, id, ...schema } = JSON.parse(readFileSync(path, "utf8"));
  const valid = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  assert.ok(valid(JSON.parse(read("tests/OpenRas.Cli.Tests/Golden/check.sarif"))), JSON.stringify(valid.errors, null, 1));
  assert.ok(!valid({ version: "2.1.0", runs: [{ results: [] }] }), "a run needs its tool");
});
