import type { Verdict } from "./verdict.js";

/** Whether a part is sent or received. */
export type Direction = "request" | "response";

/** The verdicts on the two axes: what travels, and the types of those who build requests and read responses. */
export interface Rule {
  readonly wire: Verdict;
  readonly surface: Verdict;
  readonly because: string;
}

type Both = Readonly<Record<Direction, Rule>>;

const rule = (wire: Verdict, surface: Verdict, because: string): Rule => ({ wire, surface, because });
const same = (wire: Verdict, surface: Verdict, because: string): Both => {
  const both = rule(wire, surface, because);
  return { request: both, response: both };
};

/** Every kind of change and its verdicts. The wire and the surface are judged apart; the worse one counts. */
export const rules = {
  // Operations and what stands around them
  "operation-removed": same("major", "major", "calls of it no longer compile and no longer succeed"),
  "operation-added": same("minor", "minor", "it can be called now"),
  "operation-id-changed": same("none", "major", "types and validators are named by it"),
  "server-removed": same("major", "none", "requests go to another address"),
  "server-added": same("minor", "none", "it can be used now"),
  "default-server-changed": same("major", "none", "requests without a base URL go to another address"),
  "security-removed": same("major", "none", "credentials of this kind are no longer accepted"),
  "security-added": same("minor", "none", "further credentials are accepted"),
  "security-scheme-removed": same("major", "none", "credentials are no longer sent in this way"),
  "security-scheme-added": same("minor", "none", "operations can ask for it now"),
  "security-scheme-changed": same("major", "none", "credentials are sent in another way"),
  "permission-removed": same("major", "none", "a token with only this permission is refused"),
  "permission-added": same("minor", "none", "a token with this permission is accepted"),
  "component-removed": same("none", "major", "its exported type is gone"),
  "component-added": same("none", "minor", "its type is exported now"),

  // Parameters and bodies of requests
  "parameter-removed": same("major", "major", "calls that pass it no longer compile"),
  "parameter-added": same("minor", "minor", "it can be passed now"),
  "required-parameter-added": same("major", "major", "calls without it no longer compile"),
  "parameter-required": same("major", "major", "calls without it no longer compile"),
  "parameter-optional": same("minor", "minor", "it may be left out now"),
  "serialization-changed": same("major", "none", "the value is sent in another form"),
  "body-removed": same("major", "major", "calls that pass a body no longer compile"),
  "body-added": same("minor", "minor", "a body can be sent now"),
  "body-required": same("major", "major", "calls without a body no longer compile"),
  "body-optional": same("minor", "minor", "the body may be left out now"),

  // Responses
  "response-removed": same("major", "major", "code that reads this answer no longer compiles"),
  "response-added": same("minor", "minor", "this answer is documented now"),
  "success-added": same("minor", "major", "what a successful call returns may now have another type"),
  "header-removed": same("major", "major", "code that reads it no longer compiles"),
  "header-added": same("minor", "minor", "it can be read now"),
  "header-optional": same("major", "major", "it may be absent now"),
  "header-required": same("minor", "minor", "it is always sent now"),
  "media-type-removed": {
    request: rule("major", "major", "bodies of this type are no longer accepted"),
    response: rule("major", "major", "code that reads this type no longer compiles"),
  },
  "media-type-added": {
    request: rule("minor", "minor", "bodies of this type are accepted now"),
    response: rule("minor", "minor", "the answer may come in this type now"),
  },
  "success-media-type-added": same("major", "major", "what a successful call returns may now have another type"),

  // Schemas: members
  "member-removed": {
    request: rule("major", "major", "calls that pass it no longer compile"),
    response: rule("major", "major", "code that reads it no longer compiles"),
  },
  "member-added": {
    request: rule("minor", "minor", "it can be passed now"),
    response: rule("minor", "minor", "it can be read now"),
  },
  "required-member-added": {
    request: rule("major", "major", "calls without it no longer compile"),
    response: rule("minor", "minor", "it can be read now"),
  },
  "member-required": {
    request: rule("major", "major", "calls without it no longer compile"),
    response: rule("minor", "minor", "it is always there now"),
  },
  "member-optional": {
    request: rule("minor", "minor", "it may be left out now"),
    response: rule("major", "major", "it may be absent now"),
  },
  "free-members-typed": {
    request: rule("major", "major", "members of other types are refused now"),
    response: rule("minor", "minor", "further members can be read now"),
  },
  "free-members-dropped": {
    request: rule("major", "major", "further members are refused now"),
    response: rule("major", "major", "further members can no longer be read"),
  },
  "members-closed": {
    request: rule("major", "major", "further members are refused now"),
    response: rule("patch", "none", "responses are read as open in any case"),
  },
  "members-opened": {
    request: rule("minor", "minor", "further members are accepted now"),
    response: rule("patch", "none", "responses are read as open in any case"),
  },

  // Schemas: values
  "type-added": {
    request: rule("minor", "minor", "further values are accepted now"),
    response: rule("major", "major", "values of a further type may come now"),
  },
  "type-removed": {
    request: rule("major", "major", "values that were accepted are refused now"),
    response: rule("none", "major", "code that handles the dropped type no longer compiles"),
  },
  "number-widened": {
    request: rule("minor", "none", "fractions are accepted now"),
    response: rule("major", "none", "fractions may come now"),
  },
  "number-narrowed": {
    request: rule("major", "none", "fractions are refused now"),
    response: rule("minor", "none", "only whole numbers come now"),
  },
  "null-added": {
    request: rule("minor", "minor", "null is accepted now"),
    response: rule("major", "major", "null may come now"),
  },
  "null-removed": {
    request: rule("major", "major", "null is refused now"),
    response: rule("minor", "minor", "null no longer comes"),
  },
  "value-added": {
    request: rule("minor", "minor", "it is accepted now"),
    response: rule("minor", "minor", "it may come now; a switch over the values needs a default"),
  },
  "value-removed": {
    request: rule("major", "major", "it is refused now"),
    response: rule("none", "major", "code that compares with it no longer compiles"),
  },
  "values-listed": {
    request: rule("major", "major", "any other value is refused now"),
    response: rule("minor", "major", "code that compares with any other value no longer compiles"),
  },
  "values-opened": {
    request: rule("minor", "minor", "any value is accepted now"),
    response: rule("major", "major", "any value may come now"),
  },
  "limit-narrowed": {
    request: rule("major", "none", "values that were accepted are refused now"),
    response: rule("minor", "none", "fewer values may come"),
  },
  "limit-widened": {
    request: rule("minor", "none", "further values are accepted now"),
    response: rule("major", "none", "values outside the former limit may come now"),
  },
  "limit-changed": same("major", "none", "values that were valid may no longer be"),
  "alternative-added": {
    request: rule("minor", "minor", "it is accepted now"),
    response: rule("major", "major", "values of a further shape may come now"),
  },
  "alternative-removed": {
    request: rule("major", "major", "it is refused now"),
    response: rule("none", "major", "code that handles it no longer compiles"),
  },
  "default-added": {
    request: rule("minor", "none", "what is left out now has a stated meaning"),
    response: rule("patch", "none", "a reader does not apply defaults"),
  },
  "default-changed": {
    request: rule("major", "none", "leaving it out now means something else"),
    response: rule("patch", "none", "a reader does not apply defaults"),
  },
  "keyword-changed": same("major", "major", "the rules cannot judge this keyword, so the worst is taken"),

  // What documents
  deprecated: same("minor", "minor", "editors strike it out"),
  undeprecated: same("patch", "none", "editors no longer strike it out"),
  documentation: same("patch", "none", "documentation only"),
  "hidden-member": {
    request: rule("patch", "none", "requests do not hold read-only members"),
    response: rule("patch", "none", "responses do not hold write-only members; it changes which values are redacted"),
  },
  redaction: same("patch", "none", "it changes which values are redacted"),
  version: same("none", "none", "the document's own version"),
} as const satisfies Record<string, Both>;

export type Kind = keyof typeof rules;
