// SPDX-License-Identifier: GPL-3.0-or-later
// Writes spec_subset.json: names, types, required flags and enum values of what core/botapi uses, out of a machine-readable
// Bot API specification. Run it after adding a type or a method:
//     node tests/botapi/make_spec_subset.mjs path/to/botapi.json
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const sources = join(here, "..", "..", "core", "botapi");
const spec = JSON.parse(readFileSync(process.argv[2], "utf8"));

const camelCase = (file) => file.replace(/\.h$/, "").replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
const upperFirst = (name) => name[0].toUpperCase() + name.slice(1);
const headersIn = (folder) => readdirSync(join(sources, folder)).filter((file) => file.endsWith(".h")).map(camelCase);

const fieldsOf = (entry) =>
    entry.fields?.map(({ name, types, required, enum: values }) => ({ name, types, required, ...(values && { enum: values }) }));

const types = {};
function takeType(name) {
    const entry = spec.types[name];
    if (!entry || types[name]) return;
    types[name] = { ...(entry.subtypes && { subtypes: entry.subtypes }), ...(entry.fields && { fields: fieldsOf(entry) }) };
    for (const subtype of entry.subtypes ?? []) takeType(subtype);
    // Unions that fields refer to, so that it is known what they stand for.
    for (const field of entry.fields ?? [])
        for (const type of field.types) if (spec.types[type]?.subtypes?.some((subtype) => types[subtype])) takeType(type);
}
headersIn("types").map(upperFirst).forEach(takeType);

const methods = {};
for (const name of headersIn("methods")) {
    const entry = spec.methods[name];
    if (entry) methods[name] = { returns: entry.returns, fields: fieldsOf(entry) ?? [] };
}

// One line for each type and method: readable differences without thousands of lines.
const block = (entries) =>
    Object.keys(entries).sort().map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(entries[name])}`).join(",\n");
writeFileSync(join(here, "spec_subset.json"), `{
  "version": ${JSON.stringify(spec.version)},
  "types": {
${block(types)}
  },
  "methods": {
${block(methods)}
  }
}
`);
