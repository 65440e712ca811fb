import { MeetingsError } from "@rtk-meetings/client";

/** The list changed during the walk, and `onDrift` is `"throw"`. */
export class DriftError extends MeetingsError {
  static {
    this.prototype.name = "DriftError";
  }
  /** Resumes behind the last item that was given. */
  declare readonly cursor: string;
}

/** Three pages in a row held items, but none that the walk had not read already. */
export class LoopError extends MeetingsError {
  static {
    this.prototype.name = "LoopError";
  }
  /** Resumes behind the last item that was given. */
  declare readonly cursor: string;
}

/** `consistency: "snapshot"` found no two successive reads that agree. */
export class UnstableCollectionError extends MeetingsError {
  static {
    this.prototype.name = "UnstableCollectionError";
  }
  /** Begins a walk with `consistency: "once"`: a snapshot gives nothing before it is proved. */
  declare readonly cursor: string;
}

/** `resume` is not a cursor of this version, was edited, or belongs to another query. */
export class InvalidCursorError extends MeetingsError {
  static {
    this.prototype.name = "InvalidCursorError";
  }
}

/** Puts the cursor on an error, whoever made it. */
export function withCursor(error: unknown, cursor: string): unknown {
  try {
    (error as { cursor?: string }).cursor = cursor;
  } catch {
    // A reason to abort may be anything: a string or a frozen object cannot hold a cursor.
  }
  return error;
}
