import type { GlossaryEntry } from '../../src/languages/glossary.ts'

export const glossary: readonly GlossaryEntry[] = [
  ['bridge', ['pont']],
  ['mayor', ['maire']],
  ['soldier', ['soldat']],
  ['kill', ['tuer', 'tué']],
  ['wound, injure', ['blesser', 'blessé']],
  ['hospital', ['hôpital']],
  ['reopen', ['rouvrir', 'rouvert', 'rouvrira']],
  ['explosion, blast', ['explosion']],
  ['river', ['fleuve', 'rivière']],
  ['warehouse', ['entrepôt']],
]
