// Validates Word files and workbooks against the schemas and rules of Office Open XML, by the Open XML SDK
// built for WebAssembly.
//
// Usage: office.mjs FILE…; prints one line of JSON for each file: its errors, none if it is valid.
import { readFile } from "node:fs/promises";
import validate, { getFileFormatFromName } from "@ooxml-tools/validate";

for (const file of process.argv.slice(2)) {
    const errors = await validate(await readFile(file), getFileFormatFromName(file));
    console.log(JSON.stringify(errors.map(({ description, path }) => `${path?.partUri}: ${description}`)));
}
// The runtime that it starts would keep the process open.
process.exit(0);
