import type { GlossaryEntry } from '../../glossary.ts'
import { casualties } from './casualties.ts'
import { conflict } from './conflict.ts'
import { courts } from './courts.ts'
import { diplomacy } from './diplomacy.ts'
import { disasters } from './disasters.ts'
import { economy } from './economy.ts'
import { elections } from './elections.ts'
import { energy } from './energy.ts'
import { government } from './government.ts'
import { health } from './health.ts'
import { labour } from './labour.ts'
import { organizations } from './organizations.ts'
import { police } from './police.ts'
import { saying } from './saying.ts'
import { trade } from './trade.ts'

/** Every subject by its name. A word may stand in several, with what it means there. */
export const subjects: Readonly<Record<string, readonly GlossaryEntry[]>> = {
  casualties,
  conflict,
  courts,
  diplomacy,
  disasters,
  economy,
  elections,
  energy,
  government,
  health,
  labour,
  organizations,
  police,
  saying,
  trade,
}

export const glossary: readonly GlossaryEntry[] = Object.values(subjects).flat()
