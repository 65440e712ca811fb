/** A mock that listens. */
export interface Listening {
  /** Base URL for clients; ends in `/client/v4`. */
  readonly url: string;
  /** Stops listening and ends every connection at once, answers under way included. */
  readonly close: () => Promise<void>;
}
