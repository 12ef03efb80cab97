// Every schema compiles in ajv's strict mode, with and without formats, and accepts every example of its kind. Of each document
// of the corpus it says what the corpus expects.
// Usage: node check-schemas.mjs SCHEMA_FOLDER DOCUMENT_FOLDER CORPUS_FOLDER
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaFolder, documentFolder, corpusFolder] = process.argv.slice(2);
const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const documents = readdirSync(documentFolder).filter((name) => name.endsWith(".json"));
const corpus = read(corpusFolder, "expected.json").documents;
let passed = 0;
let failed = 0;

// What is no JSON text in UTF-8 is valid by no schema. The decoder takes away a byte order mark.
const isValid = (validate, file) => {
  try {
    return validate(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file))));
  } catch {
    return false;
  }
};

for (const asserted of [true, false]) {
  const validators = new Map();
  for (const name of readdirSync(schemaFolder).filter((each) => each.endsWith(".schema.json"))) {
    const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true, validateFormats: asserted });
    if (asserted) addFormats(ajv);
    else ajv.addFormat("date", true);
    try {
      validators.set(name.replace(".schema.json", ""), ajv.compile(read(schemaFolder, name)));
      passed++;
    } catch (error) {
      failed++;
      console.error(`${name}: ${error.message}`);
    }
  }
  for (const name of documents) {
    const document = read(documentFolder, name);
    const validate = validators.get(document.kind);
    if (validate && validate(document)) {
      passed++;
    } else {
      failed++;
      console.error(`${name}: ${validate ? JSON.stringify(validate.errors, ["instancePath", "message"]) : "no schema"}`);
    }
  }
  for (const { file, kind, schema } of corpus) {
    const validate = validators.get(kind);
    const found = validate && isValid(validate, join(corpusFolder, file)) ? "valid" : "invalid";
    if (validate && found === schema) {
      passed++;
    } else {
      failed++;
      console.error(`${file}: ${found} by the schema, and should be ${schema}${asserted ? "" : " (formats not asserted)"}`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
