/** Milliseconds that this process has been at work: what others do on the machine does not count. */
export const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}
