/** Base of the errors that the mock itself throws; what the API answers is a response, never one of these. */
export class MockError extends Error {
  override readonly name: string = "MockError";
}

/** An option, a fault or an item that the mock cannot take; `option` names it. */
export class InvalidOptionError extends MockError {
  override readonly name = "InvalidOptionError";
  readonly option: string;

  /** What it must be, in words. */
  readonly expected: string;

  constructor(option: string, expected: string) {
    super(`${option} must be ${expected}`);
    this.option = option;
    this.expected = expected;
  }
}

/** `listen` could not have its port. */
export class ListenError extends MockError {
  override readonly name = "ListenError";
  readonly port: number;
  /** Node's code: `EADDRINUSE` when another program has the port, `EACCES` when it is reserved. */
  readonly code: string;

  constructor(port: number, code: string) {
    const inUse = "is in use: end the program that has it, or choose another port; 0 takes a free one";
    super(`port ${port} ${code === "EADDRINUSE" ? inUse : `cannot be listened on (${code})`}`);
    this.port = port;
    this.code = code;
  }
}
