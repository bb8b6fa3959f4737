import type { CheckGrammar } from '../../languages/checking.ts'

export const checking: CheckGrammar = {
  turnsAfter: ['ne', 'pas', 'jamais', 'aucun', 'sans'],
  limitsBefore: ['sauf', 'si', 'mais'],
  roles: ['maire', 'ministre', 'porte-parole', 'hôpital'],
}
