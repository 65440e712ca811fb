/** One step of sending an answer. A wait of `Infinity` lasts until the other side gives up or the server closes. */
export type Step =
  | { readonly do: "wait"; readonly ms: number }
  /** Status line and headers. */
  | { readonly do: "head" }
  /** Bytes of the body, `to` excluded. */
  | { readonly do: "body"; readonly from: number; readonly to: number }
  | { readonly do: "end" }
  /** Closes the connection, as a server that dies does. */
  | { readonly do: "close" }
  /** Resets the connection. */
  | { readonly do: "reset" };

/** Headers and body at once. */
export function wholeReply(bytes: number): Step[] {
  return [{ do: "head" }, { do: "body", from: 0, to: bytes }, { do: "end" }];
}
