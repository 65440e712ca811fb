/** What the parent asked of this process. */
export function readInput(): unknown {
  return JSON.parse(process.argv[2] ?? "{}");
}

/** CPU of this process since `start`, user and system, in microseconds. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
