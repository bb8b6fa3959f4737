import { MessageFlags } from 'discord.js'

/** Whether a message's flags hold one of Discord's. */
export const hasFlag = (flags: number | null | undefined, flag: keyof typeof MessageFlags): boolean =>
  ((flags ?? 0) & MessageFlags[flag]) !== 0
