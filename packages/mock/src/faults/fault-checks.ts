import { isRecord, text, type Check } from "../check.js";

/** A value that a header can have (RFC 9110, section 5.5). */
export const headerValue: Check = text(/^[\t\x20-\x7e\x80-\xff]*$/, "a text that a header can hold");

const headerName = /^[\w!#$%&'*+.^`|~-]+$/;

export const headerMap: Check = {
  test: (value) =>
    isRecord(value) && Object.entries(value).every(([name, each]) => headerName.test(name) && headerValue.test(each)),
  expected: "an object of header names and values",
};
