import type { GlossaryEntry } from '../../glossary.ts'
import { casualties } from './casualties.ts'
import { conflict } from './conflict.ts'
import { courts } from './courts.ts'
import { culture } from './culture.ts'
import { diplomacy } from './diplomacy.ts'
import { disasters } from './disasters.ts'
import { economy } from './economy.ts'
import { education } from './education.ts'
import { elections } from './elections.ts'
import { energy } from './energy.ts'
import { environment } from './environment.ts'
import { government } from './government.ts'
import { health } from './health.ts'
import { labour } from './labour.ts'
import { media } from './media.ts'
import { organizations } from './organizations.ts'
import { police } from './police.ts'
import { religion } from './religion.ts'
import { saying } from './saying.ts'
import { science } from './science.ts'
import { sport } from './sport.ts'
import { technology } from './technology.ts'
import { trade } from './trade.ts'
import { transport } from './transport.ts'

/** Every subject by its name. A word may stand in several, with what it means there. */
export const subjects: Readonly<Record<string, readonly GlossaryEntry[]>> = {
  casualties,
  conflict,
  courts,
  culture,
  diplomacy,
  disasters,
  economy,
  education,
  elections,
  energy,
  environment,
  government,
  health,
  labour,
  media,
  organizations,
  police,
  religion,
  saying,
  science,
  sport,
  technology,
  trade,
  transport,
}

export const glossary: readonly GlossaryEntry[] = Object.values(subjects).flat()
