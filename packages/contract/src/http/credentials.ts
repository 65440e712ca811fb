/** What a request proves its caller with. */
export interface Credentials {
  /** Names the kind in reports. */
  readonly label: string;
  /** Headers made from the target's token. */
  readonly headers: (token: string) => Readonly<Record<string, string>>;
  /** The same headers for a shell, in which TOKEN holds the token. */
  readonly shell: readonly string[];
}

function authorization(label: string, header: (token: string) => string, shell: string): Credentials {
  return { label, headers: (token) => ({ authorization: header(token) }), shell: [`Authorization: ${shell}`] };
}

/** The configured token. */
export const configured = authorization("the configured token", (token) => `Bearer ${token}`, "Bearer $TOKEN");

/** The configured token under a scheme in small letters, which RFC 9110 allows: it may be served or refused. */
export const lowercaseScheme = authorization("scheme in small letters", (token) => `bearer ${token}`, "bearer $TOKEN");

/** No Authorization header. */
export const missing: Credentials = { label: "no Authorization header", headers: () => ({}), shell: [] };

/** An Authorization header whose value holds no secret. */
export function fixed(label: string, value: string): Credentials {
  return authorization(label, () => value, value);
}

/** Authorization headers of no valid form. */
export const malformed: readonly Credentials[] = [
  fixed("an empty Authorization header", ""),
  fixed("a scheme without a token", "Bearer"),
  authorization("the token without a scheme", (token) => token, "$TOKEN"),
  authorization("scheme and token without a space", (token) => `Bearer${token}`, "Bearer$TOKEN"),
  authorization("scheme and token with a colon", (token) => `Bearer:${token}`, "Bearer:$TOKEN"),
];

/** The configured token under schemes that the operation does not take. */
export const otherSchemes: readonly Credentials[] = [
  authorization("the token under the scheme Basic", (token) => `Basic ${token}`, "Basic $TOKEN"),
  authorization("the token under the scheme Token", (token) => `Token ${token}`, "Token $TOKEN"),
  authorization(
    "user and token in Basic form",
    (token) => `Basic ${btoa(`user:${token}`)}`,
    'Basic $(printf %s "user:$TOKEN" | base64 -w0)',
  ),
];

/** Tokens that are not the configured one, some of them nearly. */
export function wrongTokens(madeUp: string): readonly Credentials[] {
  return [
    fixed("a made-up token", `Bearer ${madeUp}`),
    fixed("a made-up token under a scheme in small letters", `bearer ${madeUp}`),
    fixed("a made-up token under a scheme in capitals", `BEARER ${madeUp}`),
    fixed("the word undefined", "Bearer undefined"),
    fixed("the word null", "Bearer null"),
    authorization(
      "the token without its last character",
      (token) => `Bearer ${token.slice(0, -1)}`,
      "Bearer ${TOKEN%?}",
    ),
    authorization("the token and one more character", (token) => `Bearer ${token}x`, "Bearer ${TOKEN}x"),
    authorization(
      "the token with its last character changed",
      (token) => `Bearer ${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
      "Bearer ${TOKEN%?}A",
    ),
    authorization(
      "the token with small and capital letters exchanged",
      (token) => `Bearer ${exchanged(token)}`,
      'Bearer $(printf %s "$TOKEN" | tr a-zA-Z A-Za-z)',
    ),
    {
      label: "a made-up key and e-mail address",
      headers: () => ({ "x-auth-email": "nobody@example.com", "x-auth-key": madeUp }),
      shell: ["X-Auth-Email: nobody@example.com", `X-Auth-Key: ${madeUp}`],
    },
  ];
}

/** Another token, also where the configured one holds no letter. */
function exchanged(token: string): string {
  const other = token.replace(/[a-z]/gi, (char) =>
    char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase(),
  );
  return other === token ? `${token}x` : other;
}
