/** CPU time of this process in milliseconds: other processes do not count. */
export const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}
