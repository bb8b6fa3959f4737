import { componentRules } from './components.ts'
import { contentRules } from './contents.ts'
import { embedRules } from './embeds.ts'
import { fileRules } from './files.ts'
import { mentionRules } from './mentions.ts'
import type { MessageRule } from './subject.ts'

/** Every rule for a message. */
export const messageRules: readonly MessageRule[] = [
  ...contentRules,
  ...componentRules,
  ...embedRules,
  ...fileRules,
  ...mentionRules,
]
