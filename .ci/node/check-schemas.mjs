// Every schema compiles in ajv's strict mode, with and without formats, and accepts every example of its kind.
// Usage: node check-schemas.mjs SCHEMA_FOLDER DOCUMENT_FOLDER
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaFolder, documentFolder] = process.argv.slice(2);
const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const documents = readdirSync(documentFolder).filter((name) => name.endsWith(".json"));
let passed = 0;
let failed = 0;

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
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
