import { MeetingsError } from "@rtk-meetings/client";

/** The list changed during the walk, and `onDrift` is `"throw"`. */
export class DriftError extends MeetingsError {
  static {
    this.prototype.name = "DriftError";
  }
  /** Resumes behind the last item that was read. */
  declare readonly cursor: string;
}

/** Three pages in a row held items, but none that the walk had not read already. */
export class LoopError extends MeetingsError {
  static {
    this.prototype.name = "LoopError";
  }
  /** Resumes behind the last item that was read. */
  declare readonly cursor: string;
}

/** `consistency: "snapshot"` found no two successive reads that agree. */
export class UnstableCollectionError extends MeetingsError {
  static {
    this.prototype.name = "UnstableCollectionError";
  }
  /** Resumes a walk with `consistency: "once"` at its beginning. */
  declare readonly cursor: string;
}

/** `resume` is not a cursor of this version, was edited, or belongs to another query. */
export class InvalidCursorError extends MeetingsError {
  static {
    this.prototype.name = "InvalidCursorError";
  }
}

/** Puts the cursor on an error, whoever made it, as far as the error can be extended. */
export function withCursor(error: unknown, cursor: string): unknown {
  if (Object(error) === error) {
    Reflect.defineProperty(error as object, "cursor", {
      value: cursor,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return error;
}
