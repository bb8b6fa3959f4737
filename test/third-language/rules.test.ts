import { vi } from 'vitest'

// What every language must hold, held by one that the bot does not have: its examples are run as everybody's are.
vi.mock('../../src/languages/index.ts', async () => {
  const { fr } = await import('./index.ts')
  return { languages: [fr], languageOf: (code: string) => (code === fr.code ? fr : undefined) }
})

await import('../../src/languages/parity.test.ts')
await import('../../src/claims/rules.test.ts')
await import('../../src/claims/long.test.ts')
