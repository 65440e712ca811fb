/** How long sockets may take to close. */
const patienceMs = 3_000;

/** Waits until no server and no socket is open; resolves to those that stay. */
export async function handlesGone(): Promise<string[]> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const open = process.getActiveResourcesInfo().filter((name) => /^TCP(Server|Socket)Wrap$/.test(name));
    if (open.length === 0 || performance.now() > end) return open;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
