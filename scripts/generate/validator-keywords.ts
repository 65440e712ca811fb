import { _, Name, stringify, type Code, type CodeKeywordDefinition, type KeywordCxt } from "ajv";

const instancePath = new Name("instancePath");
const at = (context: KeywordCxt): Code => _`${instancePath} + ${context.it.errorPath}`;

/** Reports members outside `known` without failing, and among them the write-only ones apart. */
export const knownMembers: CodeKeywordDefinition = {
  keyword: "knownMembers",
  type: "object",
  schemaType: "object",
  code(context) {
    const { gen, data } = context;
    const { known, writeOnly } = context.schema as { known: string[]; writeOnly: string[] };
    const names = gen.scopeValue("obj", { ref: known, key: known.join(), code: _`new Set(${stringify(known)})` });
    gen.forIn("member", data, (member) => {
      gen.if(_`!${names}.has(${member})`, () => {
        gen.code(_`${new Name("unknownMember")}(${at(context)}, ${member}, ${stringify(writeOnly)})`);
      });
    });
  },
};

/** Reports values outside the list without failing: at run time a response enum is open. */
export const knownValues: CodeKeywordDefinition = {
  keyword: "knownValues",
  schemaType: "array",
  code(context) {
    const { gen, data } = context;
    const schema = context.schema as unknown[];
    const values = gen.scopeValue("obj", { ref: schema, key: JSON.stringify(schema), code: stringify(schema) });
    gen.if(_`${data} !== null && !${values}.includes(${data})`, () => {
      gen.code(_`${new Name("unknownValue")}(${at(context)}, ${values})`);
    });
  },
};
