// Compiles every *.schema.json of one folder with ajv in strict mode, and validates every other *.json of both
// folders by the schema of the kind that it names. Usage: node check.mjs SCHEMAS EXAMPLES
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [schemaFolder, exampleFolder] = process.argv.slice(2);
if (!schemaFolder || !exampleFolder) {
  console.error('Usage: node check.mjs SCHEMAS EXAMPLES');
  process.exit(1);
}

const faults = [];
const json = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, value: JSON.parse(readFileSync(join(folder, name), 'utf8')) }));

/** One compiled validator a kind, from a fresh ajv each, as a user who needs one kind has it. */
function compile(schemas, formats) {
  const validators = new Map();
  for (const { name, value } of schemas) {
    const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true, validateFormats: formats });
    addFormats(ajv);
    try {
      validators.set(value.properties.kind.const, ajv.compile(value));
    } catch (e) {
      faults.push(`${name}: does not compile: ${e.message}`);
    }
  }
  return validators;
}

try {
  const schemas = json(schemaFolder, '.schema.json');
  const examples = json(exampleFolder, '.json').filter(({ name }) => !name.endsWith('.schema.json'));
  if (schemas.length === 0) faults.push(`${schemaFolder}: no *.schema.json`);
  if (examples.length === 0) faults.push(`${exampleFolder}: no *.json`);
  for (const formats of [true, false]) {
    const validators = compile(schemas, formats);
    for (const { name, value } of examples) {
      const validate = validators.get(value.kind);
      if (!validate) {
        faults.push(`${name}: no schema of the kind "${value.kind}"`);
      } else if (!validate(value)) {
        faults.push(...validate.errors.map((e) => `${name}: ${e.instancePath || '/'} ${e.message}`));
      }
    }
  }
  if (faults.length === 0) console.log(`${schemas.length} schemas compile strictly, ${examples.length} examples are valid.`);
} catch (e) {
  faults.push(e.message);
}

if (faults.length > 0) {
  console.error([...new Set(faults)].join('\n'));
  process.exit(1);
}
