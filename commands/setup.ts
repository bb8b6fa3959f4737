import { z } from 'zod'
import { defineCommand } from '../src/command/command.ts'
import { requireAdmin } from '../src/command/newsroom.ts'
import { setupAnswer } from '../src/delivery/setup.ts'

export default defineCommand({
  name: 'setup',
  description: 'Set the bot up here: language, modes, the desk; what is missing · إعداد البوت في هذا الخادم',
  audience: 'asker',
  input: z.object({}),
  run: (_, context) => setupAnswer(requireAdmin(context)),
})
